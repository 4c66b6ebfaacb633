public import RegionModel

/// Reads flows of any country from a CSV file: a header and three columns, origin, destination and value, in this
/// order and under any names. Codes may be anything; when all are whole numbers they are put in order as numbers.
public enum FlowFile {
  /// The network in the file at `path`.
  ///
  /// Rows of the same pair add up, as in tables that are split by sex or sector.
  /// - Throws: ``DatasetError``: the file is not there, or a row is not right; all wrong rows at once.
  /// - Complexity: O(bytes + units · log units).
  public static func read(path: String) throws(DatasetError) -> FlowNetwork {
    var problems = Problems()
    let table = try Table.brought(
      path: path, hint: "Geef met --stromen een CSV-bestand met herkomst, bestemming en waarde.",
      problems: &problems)
    guard table.header.count == 3 else {
      throw .invalid([
        table.file.diagnostic(
          "kolommen-stromen",
          "Een bestand met stromen heeft drie kolommen; dit heeft er \(table.header.count).", at: 0,
          hint: "Herkomst, bestemming en waarde, met een kopregel erboven.")
      ])
    }
    let network = network(table, &problems)
    guard !problems.hasErrors else { throw .invalid(problems.all) }
    return network
  }

  private static func network(_ table: Table, _ problems: inout Problems) -> FlowNetwork {
    var units = UnitNumbers()
    var flows: [(origin: Int, destination: Int, value: Double)] = []
    flows.reserveCapacity(table.rowCount)
    guard var reader = RowReader(table, required: table.header, problems: &problems) else {
      return FlowNetwork(codes: [], flows: Self.flows(table, size: 0, []))
    }
    var total = 0.0
    while reader.next() {
      let origin = units.number(of: table, row: reader.index, column: 0, &problems)
      let destination = units.number(of: table, row: reader.index, column: 1, &problems)
      let value =
        table.file.bytes.smallNumber(table.field(reader.index, 2).range)
        ?? reader.decimal(table.header[2], in: 0...1e15, &problems)
      guard let origin, let destination, let value else { continue }
      total += value
      flows.append((origin, destination, value))
    }
    if total > 1e15 {
      problems.add(
        Diagnostic(
          "stromen-te-groot", "De stromen zijn samen meer dan 1e15; daarmee is niet nauwkeurig te rekenen.",
          location: .init(file: table.file.name),
          hint: "Kies een grotere eenheid, bijvoorbeeld duizendtallen."))
    }
    let (codes, place) = units.ordered()
    return FlowNetwork(
      codes: codes,
      flows: Self.flows(
        table, size: codes.count, flows.map { (place[$0.origin], place[$0.destination], $0.value) }))
  }

  private static func flows(
    _ table: Table, size: Int, _ flows: [(origin: Int, destination: Int, value: Double)]
  ) -> FlowTable {
    let name = table.file.name.split(separator: "/").last.map(String.init) ?? table.file.name
    let today = ReferenceDate.unknown
    return FlowTable(
      id: name, unit: table.header.last ?? "waarde",
      source: TableSource(
        file: name, kind: "flows", title: "Stromen uit \(name)", date: today, source: "eigen bestand",
        licence: "niet opgegeven", retrieved: today, basis: .sourced, doubts: []),
      size: size, flows: flows)
  }
}

/// Numbers units in the order in which they are met; codes of up to eight bytes without making strings.
private struct UnitNumbers {
  private var packed: [UInt64: Int] = [:]
  private var long: [String: Int] = [:]
  private var codes: [String] = []

  mutating func number(of table: Table, row: Int, column: Int, _ problems: inout Problems) -> Int? {
    if let key = key(of: table, row: row, column: column) {
      if let known = packed[key] { return known }
      packed[key] = codes.count
    } else {
      let text = table.text(row, column)
      guard !text.isEmpty else {
        table.report(
          "veld-leeg", "Het veld \"\(table.header[column])\" is leeg.", row: row, column: column, &problems)
        return nil
      }
      if let known = long[text] { return known }
      long[text] = codes.count
    }
    codes.append(table.text(row, column))
    return codes.count - 1
  }

  /// The code as one number, if it has up to eight bytes; the same for the same code, quoted or not.
  private func key(of table: Table, row: Int, column: Int) -> UInt64? {
    let field = table.field(row, column)
    guard field.hasDoubledQuotes else {
      return table.file.bytes.packed(table.file.bytes.trimmed(field.range))
    }
    let text = Array(table.text(row, column).utf8)
    return text.packed(0..<text.count)
  }

  /// The codes in order, and for each number so far its place in that order.
  func ordered() -> (codes: [String], place: [Int]) {
    let numbers = codes.map(Int.init)
    let order =
      numbers.contains(nil)
      ? codes.indices.sorted { codes[$0] < codes[$1] }
      : codes.indices.sorted { (numbers[$0] ?? 0, codes[$0]) < (numbers[$1] ?? 0, codes[$1]) }
    var place = [Int](repeating: 0, count: codes.count)
    for (position, old) in order.enumerated() { place[old] = position }
    return (order.map { codes[$0] }, place)
  }
}
