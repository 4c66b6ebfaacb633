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

  /// The foot of a map made from several tables, each named once.
  static func paragraphs(tables: [TableSource], graph: RegionGraph) -> [String] {
    var seen = Set<String>()
    let tables = tables.filter { seen.insert($0.file).inserted }
    let sentences = tables.map { sentence($0, $0.title) } + tail(nil, graph)
    var paragraphs = ["Bronnen. " + sentences.joined(separator: " ")]
    let doubts = tables.flatMap(\.doubts).map(closed)
    if !doubts.isEmpty { paragraphs.append("Let op. " + doubts.joined(separator: " ")) }
    return paragraphs
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
