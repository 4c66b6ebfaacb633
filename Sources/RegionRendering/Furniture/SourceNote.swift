import RegionModel

/// The foot of a picture: where the facts come from, of which day they are and what is doubtful in them.
enum SourceNote {
  /// The foot of a map made from one table.
  ///
  /// - Parameters:
  ///   - label: what the table gives to the picture, in Dutch, for example `Indeling`.
  ///   - marked: number of municipalities whose membership is not taken from a source as it stands.
  static func paragraphs(
    table: TableSource, label: String, boundaries: TableSource?, graph: RegionGraph, marked: Int = 0
  ) -> [String] {
    var paragraphs = [
      "Bronnen. " + ([sentence(table, label)] + tail(boundaries, graph)).joined(separator: " ")
    ]
    var doubts = table.doubts
    if marked > 0 {
      doubts.append(
        "Van \(DutchNumber.counted(marked, "gemeente", "gemeenten")) is de regio afgeleid of aangenomen, niet uit een "
          + "bron overgenomen; welke, staat in de tabel.")
    }
    if !doubts.isEmpty { paragraphs.append("Let op. " + doubts.map(closed).joined(separator: " ")) }
    return paragraphs
  }

  /// The foot of a map made from several tables, each named once. Their doubts together would fill the page: what
  /// matters most for the picture stands in `notes`, the rest is counted, with where to read it.
  static func paragraphs(tables: [TableSource], notes: [String], graph: RegionGraph) -> [String] {
    var seen = Set<String>()
    let tables = tables.filter { seen.insert($0.file).inserted }
    let sentences = tables.map { sentence($0, $0.title) } + tail(nil, graph)
    let doubts = tables.reduce(0) { $0 + $1.doubts.count }
    let rest =
      doubts == 0
      ? []
      : [
        "Bij deze bronnen \(doubts == 1 ? "hoort" : "horen") \(DutchNumber.counted(doubts, "kanttekening", "kanttekeningen")); dezelfde opdracht met --bronnen geeft ze."
      ]
    let warnings = notes.map(closed) + rest
    return ["Bronnen. " + sentences.joined(separator: " ")]
      + (warnings.isEmpty ? [] : ["Let op. " + warnings.joined(separator: " ")])
  }

  private static func tail(_ boundaries: TableSource?, _ graph: RegionGraph) -> [String] {
    (boundaries.map { [sentence($0, "Grenzen")] } ?? [])
      + ["Gemeenten en inwoners: stand \(graph.referenceDate.dutch)."]
  }

  private static func sentence(_ table: TableSource, _ label: String) -> String {
    var text = "\(label): \(table.source)"
    if !table.source.contains("stand ") { text += ", stand \(table.date.dutch)" }
    if !table.licence.isEmpty { text += ", \(table.licence)" }
    return text + "."
  }

  private static func closed(_ sentence: String) -> String {
    guard let last = sentence.last else { return "" }
    return [".", "!", "?"].contains(last) ? sentence : sentence + "."
  }
}
