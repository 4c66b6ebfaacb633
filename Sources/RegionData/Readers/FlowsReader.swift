import RegionModel

/// `flows/….csv`: flows between municipalities: origin, destination and a number of jobs or persons.
enum FlowsReader: RowTableReader {
  static let kind = "flows"
  static let allowsSeveral = true
  static let required = ["home", "work", "jobs"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    guard let home = reader.position("home"), let work = reader.position("work"),
      let jobs = reader.position("jobs")
    else { return }
    let id = entry.words["id"] ?? entry.source.file
    guard !builder.flows.contains(where: { $0.id == id }) else {
      problems.add(
        Diagnostic(
          "stroom-dubbel", "Er zijn twee tabellen met stromen met id \"\(id)\".", location: entry.location))
      return
    }
    let table = reader.table
    var flows: [(origin: Int, destination: Int, value: Double)] = []
    flows.reserveCapacity(table.rowCount)
    var seen = MunicipalitySet(capacity: builder.count * builder.count)
    while reader.next() {
      let origin = builder.resolver.resolve(table, row: reader.index, column: home, &problems)
      let destination = builder.resolver.resolve(table, row: reader.index, column: work, &problems)
      let value =
        table.file.bytes.smallNumber(table.field(reader.index, jobs).range)
        ?? reader.decimal("jobs", in: 0...1e9, &problems)
      guard let origin, let destination, let value else { continue }
      let pair = origin * builder.count + destination
      guard !seen.contains(pair) else {
        reader.report(
          "dubbel", "Dit paar van gemeenten staat al eerder in de tabel.", "home", &problems,
          hint: "Haal een van de twee regels weg of tel ze op.")
        continue
      }
      seen.insert(pair)
      flows.append((origin, destination, value))
    }
    builder.flows.append(
      FlowTable(
        id: id, unit: entry.words["unit"] ?? "banen", source: entry.source, size: builder.count, flows: flows,
        estimatedOrigins: estimated(entry, builder, &problems)))
  }

  /// The municipalities under `estimated-homes`, by code.
  private static func estimated(
    _ entry: Manifest.Entry, _ builder: GraphBuilder, _ problems: inout Problems
  ) -> [Int] {
    var found: [Int] = []
    for code in entry.lists["estimated-homes"] ?? [] {
      if let number = builder.municipalities.firstIndex(where: { $0.code.rawValue == code }) {
        found.append(number)
      } else {
        problems.add(
          Diagnostic(
            "gemeente-onbekend", "\"\(code)\" bij \"estimated-homes\" is geen bekende gemeente.",
            location: entry.location, hint: "Schrijf hier codes van gemeenten, zoals GM0796."))
      }
    }
    return found
  }
}

extension [UInt8] {
  /// The number of up to nine digits that stands in `range`; `nil` for anything else.
  func smallNumber(_ range: Range<Int>) -> Double? {
    guard (1...9).contains(range.count) else { return nil }
    var value = 0
    for index in range {
      guard (0x30...0x39).contains(self[index]) else { return nil }
      value = value * 10 + Int(self[index] - 0x30)
    }
    return Double(value)
  }
}
