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
    var codes = UniqueRows<String>()
    while reader.next() {
      let code = reader.required("code", &problems)
      let name = reader.required("name", &problems)
      let kind = reader.required("kind", &problems)
      guard let code, let name, let kind,
        codes.isNew(code, named: "Netwerk \(code)", reader, "code", &problems)
      else { continue }
      builder.networks.append(
        CityNetwork(
          code: code, name: name, kind: kind, parent: reader.optional("parent"), members: [],
          note: reader.optional("note")))
    }
  }
}
