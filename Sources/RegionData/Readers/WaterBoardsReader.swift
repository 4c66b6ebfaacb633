import RegionModel

/// `water-boards.csv`: the water boards.
enum WaterBoardsReader: RowTableReader {
  static let kind = "water-boards"
  static let required = ["code", "name"]
  static let optional = ["aliases", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    var codes = UniqueRows<String>()
    while reader.next() {
      let code = reader.required("code", &problems)
      let name = reader.required("name", &problems)
      guard let code, let name,
        codes.isNew(code, named: "Waterschap \(code)", reader, "code", &problems)
      else { continue }
      builder.waterBoards.append(
        WaterBoard(
          code: WaterBoardCode(code), name: name, aliases: reader.list("aliases"), members: [],
          note: reader.optional("note")))
    }
  }
}
