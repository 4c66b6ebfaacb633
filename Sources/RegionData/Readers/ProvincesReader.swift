import RegionModel

/// `provinces.csv`: the provinces with the seats of their Provinciale Staten.
enum ProvincesReader: RowTableReader {
  static let kind = "provinces"
  static let isRequired = true
  static let required = ["code", "name", "seats"]
  static let optional = ["aliases", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    var codes = UniqueRows<String>()
    while reader.next() {
      let code = reader.required("code", &problems)
      let name = reader.required("name", &problems)
      let seats = reader.integer("seats", least: 1, &problems)
      guard let code, let name, let seats,
        codes.isNew(code, named: "Provincie \(code)", reader, "code", &problems)
      else { continue }
      builder.provinces.append(
        Province(
          code: ProvinceCode(code), name: name, aliases: reader.list("aliases"), seats: seats,
          note: reader.optional("note")))
    }
    builder.provinces.sort { $0.code < $1.code }
  }
}
