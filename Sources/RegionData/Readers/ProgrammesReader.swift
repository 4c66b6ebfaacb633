import RegionModel

/// `programmes.csv`: programmes, deals, pilots and boards.
enum ProgrammesReader: RowTableReader {
  static let kind = "programmes"
  static let needs = [ArrangementsReader.kind]
  static let required = ["id", "name", "kind"]
  static let optional = ["group", "arrangement", "valid_from", "valid_to", "basis", "source", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    let known = Set(builder.arrangements.map(\.id))
    var ids = UniqueRows<String>()
    while reader.next() {
      let id = reader.required("id", &problems)
      let name = reader.required("name", &problems)
      let kind = reader.required("kind", &problems)
      let basis = reader.choice("basis", fallback: entry.source.basis, &problems)
      let arrangement = reader.optional("arrangement")
      if let arrangement, !known.contains(arrangement) {
        reader.report(
          "regeling-onbekend", "\"\(arrangement)\" is geen bekende regeling.", "arrangement", &problems,
          hint: arrangement.nearest(of: known.sorted()))
      }
      guard let id, let name, let kind, let basis,
        ids.isNew(id, named: "Programma \(id)", reader, "id", &problems)
      else { continue }
      builder.programmes.append(
        Programme(
          id: id, name: name, kind: kind, group: reader.optional("group"), arrangement: arrangement,
          validFrom: reader.optional("valid_from"), validTo: reader.optional("valid_to"), members: [],
          source: reader.optional("source") ?? entry.source.source, basis: basis,
          note: reader.optional("note")))
    }
  }
}
