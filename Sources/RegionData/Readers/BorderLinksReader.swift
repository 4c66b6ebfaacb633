import RegionModel

/// `border-links.csv`: ferries, bridges, dams and tunnels that make neighbours of municipalities without a
/// shared land border.
enum BorderLinksReader: RowTableReader {
  static let kind = "border-links"
  static let required = ["from", "to", "kind", "name"]
  static let optional = ["note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    var rows = UniqueRows<[String]>()
    while reader.next() {
      let from = builder.resolver.resolve(reader, "from", &problems)
      let to = builder.resolver.resolve(reader, "to", &problems)
      let kind: BorderLink.Kind? = reader.choice("kind", &problems)
      let name = reader.required("name", &problems)
      guard let from, let to, let kind, let name else { continue }
      guard from != to else {
        reader.report("verbinding-lus", "Een verbinding loopt tussen twee gemeenten.", "to", &problems)
        continue
      }
      let key = ["\(min(from, to))", "\(max(from, to))", kind.rawValue, name]
      guard rows.isNew(key, named: "Verbinding \(name)", reader, "name", &problems) else { continue }
      builder.links.append(
        BorderLink(from: from, to: to, kind: kind, name: name, note: reader.optional("note")))
    }
  }
}
