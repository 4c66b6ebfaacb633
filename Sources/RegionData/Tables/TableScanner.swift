import RegionModel

/// Cuts a CSV file into fields: `,` or `;`, LF or CRLF, quotes with doubled quotes inside, blank lines passed
/// over — what Excel writes in the Netherlands. O(bytes).
struct TableScanner {
  private let file: TextFile
  private let bytes: [UInt8]
  private var offset = 0
  private var record: [Table.Field] = []

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private init(_ file: TextFile) {
    self.file = file
    bytes = file.bytes
  }

  /// Reads the table; problems with its form go to `problems`, and rows with a problem are left out.
  /// Throws when there is no header.
  static func scan(_ file: TextFile, problems: inout Problems) throws(LoadProblem) -> Table {
    var scanner = TableScanner(file)
    return try scanner.table(&problems)
  }

  private mutating func table(_ problems: inout Problems) throws(LoadProblem) -> Table {
    let firstLine = bytes.prefix { $0 != Self.lineFeed }
    let semicolons = firstLine.count { $0 == UInt8(ascii: ";") }
    let commas = firstLine.count { $0 == UInt8(ascii: ",") }
    let separator = semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
    guard next(separator, &problems) != nil else {
      throw .invalid(
        Diagnostic(
          "tabel-leeg", "De tabel is leeg: er is geen kopregel.", location: .init(file: file.name),
          hint: "De eerste regel moet de kolomnamen bevatten."))
    }
    let header = record.map { file.text(bytes.trimmed($0.range)) }
    if let twice = header.indices.first(where: { header[..<$0].contains(header[$0]) }) {
      throw .invalid(
        file.diagnostic(
          "kolom-dubbel", "De kolom \"\(header[twice])\" staat twee keer in de kopregel.",
          at: record[twice].start))
    }
    var fields: [Table.Field] = []
    fields.reserveCapacity(bytes.count / 6)
    while let start = next(separator, &problems) {
      if record.count == header.count {
        fields += record
      } else {
        problems.add("aantal-velden", in: file.name) {
          file.diagnostic(
            "aantal-velden",
            "Deze regel heeft \(counted(record.count)); de kopregel heeft er \(header.count).", at: start,
            hint: "Staat er een scheidingsteken te veel of te weinig, of mist een aanhalingsteken?")
        }
      }
    }
    return Table(file: file, separator: separator, header: header, fields: fields)
  }

  private func counted(_ fields: Int) -> String { fields == 1 ? "1 veld" : "\(fields) velden" }

  /// Reads the next record that is not a blank line into `record`; its start, or `nil` at the end.
  private mutating func next(_ separator: UInt8, _ problems: inout Problems) -> Int? {
    while offset < bytes.count, bytes[offset] == Self.lineFeed || bytes[offset] == Self.carriageReturn {
      offset += 1
    }
    guard offset < bytes.count else { return nil }
    let start = offset
    record.removeAll(keepingCapacity: true)
    while true {
      readField(separator, &problems)
      guard offset < bytes.count, bytes[offset] == separator else { break }
      offset += 1
    }
    if offset < bytes.count, bytes[offset] == Self.carriageReturn { offset += 1 }
    if offset < bytes.count, bytes[offset] == Self.lineFeed { offset += 1 }
    return start
  }

  private mutating func readField(_ separator: UInt8, _ problems: inout Problems) {
    if offset < bytes.count, bytes[offset] == Self.quote { return readQuoted(separator, &problems) }
    let start = offset
    while offset < bytes.count, bytes[offset] != separator, !isLineEnd { offset += 1 }
    record.append(Table.Field(start: start, end: offset, hasDoubledQuotes: false))
  }

  private mutating func readQuoted(_ separator: UInt8, _ problems: inout Problems) {
    let open = offset
    offset += 1
    var doubled = false
    while offset < bytes.count {
      if bytes[offset] == Self.quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == Self.quote else { break }
        doubled = true
        offset += 1
      }
      offset += 1
    }
    guard offset < bytes.count else {
      problems.add(
        file.diagnostic(
          "aanhalingsteken-open", "Dit aanhalingsteken wordt niet gesloten.", at: open,
          hint: "Zet een \" aan het eind van het veld; een \" in een tekst schrijft u als \"\"."))
      record.append(Table.Field(start: open + 1, end: offset, hasDoubledQuotes: doubled))
      return
    }
    record.append(Table.Field(start: open + 1, end: offset, hasDoubledQuotes: doubled))
    offset += 1
    guard offset < bytes.count, bytes[offset] != separator, !isLineEnd else { return }
    problems.add("tekst-na-aanhalingsteken", in: file.name) {
      file.diagnostic(
        "tekst-na-aanhalingsteken", "Na het sluitende aanhalingsteken staat nog tekst.", at: offset,
        hint: "Een \" in een tekst schrijft u als \"\".")
    }
    while offset < bytes.count, bytes[offset] != separator, !isLineEnd { offset += 1 }
  }

  /// Whether a line ends at `offset`: LF, CRLF, or CR at the end of the file.
  private var isLineEnd: Bool {
    bytes[offset] == Self.lineFeed
      || (bytes[offset] == Self.carriageReturn
        && (offset + 1 == bytes.count || bytes[offset + 1] == Self.lineFeed))
  }
}
