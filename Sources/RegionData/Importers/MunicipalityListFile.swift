public import RegionModel

/// Reads a list of municipalities that a user keeps in a file: CSV with a column `code`, `gemeente`, `naam` or
/// `municipality`, or plain text with one name or code on each line.
public enum MunicipalityListFile {
  /// Columns that can hold the municipality, the best first.
  static let columns = ["code", "gemeentecode", "gemeente", "municipality", "naam", "name"]

  /// The municipalities in the file at `path`, as ascending positions in `municipalities`, each once.
  /// - Parameter day: The day for which `municipalities` hold, in Dutch, for messages.
  /// - Throws: ``DatasetError``: the file is not there, names nobody, or has rows that name no municipality of that
  ///   day; all wrong rows at once.
  /// - Complexity: O(bytes + rows · log rows).
  public static func read(
    path: String, municipalities: [Municipality], day: String
  ) throws(DatasetError) -> [Int] {
    var problems = Problems()
    let table = try Table.brought(
      path: path, hint: "Een bestand met gemeenten noemt u met @ ervoor, bijvoorbeeld @lijst.csv.",
      problems: &problems)
    let index = NameIndex.municipalities(municipalities)
    let header = table.header.map(\.foldedName)
    let column = columns.lazy.compactMap { header.firstIndex(of: $0) }.first
    var found = Set<Int>()
    // Without a heading the first line names a municipality itself.
    if column == nil, table.header.count == 1, index.known(table.header[0]).count == 1 {
      found.formUnion(index.known(table.header[0]))
    } else if column == nil {
      throw .invalid([
        table.file.diagnostic(
          "kolom-ontbreekt", "In dit bestand is geen kolom met gemeenten te vinden.", at: 0,
          hint: "Noem de kolom code of gemeente, of zet op elke regel één gemeente.")
      ])
    }
    let place = column ?? 0
    for row in 0..<table.rowCount {
      let text = table.text(row, place)
      switch index.match(text) {
      case .found(let number): found.insert(number)
      case .ambiguous(let numbers):
        let shown = numbers.map { "\(municipalities[$0].name) (\(municipalities[$0].code))" }
        table.report(
          "gemeente-dubbelzinnig", "\"\(text)\" kan meer dan één gemeente zijn.", row: row, column: place,
          hint: "Kies uit: \(shown.joined(separator: ", ")).", &problems)
      case .unknown(let nearest):
        let shown = nearest.prefix(3).map { "\(municipalities[$0].name) (\(municipalities[$0].code))" }
        let isCode = text.wholeMatch(of: #/(?i)gm\d{4}/#) != nil
        table.report(
          text.isEmpty ? "veld-leeg" : "gemeente-onbekend",
          text.isEmpty ? "Hier mist een gemeente." : "\"\(text)\" is geen gemeente op \(day).",
          row: row, column: place,
          hint: isCode || shown.isEmpty
            ? "Is de lijst van een ander jaar? Kies dat jaar met --jaar, of pas de lijst aan."
            : "Bedoelt u \(shown.joined(separator: ", "))? Of is de lijst van een ander jaar?", &problems)
      }
    }
    guard !problems.hasErrors else { throw .invalid(problems.all) }
    guard !found.isEmpty else {
      throw .invalid([
        Diagnostic(
          "lijst-leeg", "In dit bestand staat geen enkele gemeente.", location: .init(file: path),
          hint: "Zet op elke regel één gemeente, met een kopregel zoals code of gemeente.")
      ])
    }
    return found.sorted()
  }
}
