import RegionModel

/// `networks.csv`: the city networks and associations.
enum NetworksReader: RowTableReader {
  static let kind = "networks"
  static let required = ["code", "name", "kind"]
  static let optional = ["parent", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    let table = reader.table
    let all = reader.position("code").map { code in (0..<table.rowCount).map { table.text($0, code) } } ?? []
    var codes = UniqueRows<String>()
    while reader.next() {
      let code = reader.required("code", &problems)
      let name = reader.required("name", &problems)
      let kind = reader.required("kind", &problems)
      guard let code, let name, let kind,
        codes.isNew(code, named: "Netwerk \(code)", reader, "code", &problems)
      else { continue }
      let parent = reader.optional("parent")
      if let parent, parent == code || !all.contains(parent) {
        reader.report(
          "netwerk-onbekend", "\"\(parent)\" is geen ander netwerk in deze tabel.", "parent", &problems,
          hint: parent.nearest(of: all.filter { $0 != code }))
      }
      builder.networks.append(
        CityNetwork(
          code: code, name: name, kind: kind, parent: parent, members: [], note: reader.optional("note")))
    }
  }
}
