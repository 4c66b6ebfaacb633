public import RegionModel

/// Who takes part in one joint arrangement: the arrangement in the middle, the municipalities by province on the
/// left, all other participants by kind on the right, each with the organs that take part.
public struct ArrangementDiagram: Diagram {
  /// See ``Diagram/id``.
  public static let id = "regeling"
  /// See ``Diagram/kindTitle``.
  public static let kindTitle = "Wie er meedoet aan een gemeenschappelijke regeling"

  /// Title: what the picture shows.
  public let title: String
  /// How many participants of which kind there are.
  public let description: String
  /// Dashed lines, where there are any.
  public let legend: [DiagramSign]
  /// What was left out.
  public let notes: [String]
  private let picture: Butterfly

  /// Makes the diagram of `arrangement`, whose members have their index in `graph`.
  /// - Parameter height: Points that the drawing may be high; what does not fit is counted instead.
  /// - Complexity: O(participants · log participants).
  public init(graph: RegionGraph, arrangement: JointArrangement, height: Double = 650) {
    let groups = ArrangementGroups(graph: graph, arrangement: arrangement)
    var left = groups.municipalities
    var right = groups.others
    // Without other participants the municipalities stand on both sides.
    if right.isEmpty, left.count == 1, left[0].items.count > 6 { left = left[0].halves }
    if right.isEmpty, left.count > 1 {
      let half = (left.count + 1) / 2
      right = Array(left[half...])
      left.removeLast(left.count - half)
    }
    let form = arrangement.legalForm.oneLine
    picture = Butterfly(
      subject: DiagramItem(
        id: arrangement.id, text: arrangement.label,
        tooltip: [arrangement.name, form].filter { !$0.isEmpty }.joined(separator: ", ")),
      left: left, right: right, width: 176, height: height, prefix: "regeling-\(arrangement.id)-")
    title = "Wie er meedoet aan \(arrangement.label)"
    let kinds = [(arrangement.members.count, "gemeente", "gemeenten")] + groups.counts
    let words = kinds.filter { $0.0 > 0 }.map { DutchNumber.counted($0.0, $0.1, $0.2) }
    let residents = graph.inhabitants(of: arrangement.members.map(\.municipality))
    description =
      "Aan \(arrangement.name)" + (form.isEmpty ? "" : " (\(form.loweredFirst))")
      + (words.isEmpty ? " doet niemand mee." : " doen mee: \(DutchNumber.list(words)).")
      + (residents > 0 ? " In de gemeenten wonen samen \(DutchNumber.count(residents)) mensen." : "")
    notes = picture.groups.foldedInWords.map { ["Niet apart getekend, wel meegeteld: \($0)."] } ?? []
    let isUncertain = (left + right).joinedItems.contains(where: \.isDashed)
    legend =
      isUncertain
      ? [.uncertain("gestreepte lijn: deelname niet zeker (afgeleid, aangenomen of niet nagekeken)")] : []
  }

  /// The picture for the engine `dot`.
  public func dot() -> String { picture.graph.text }
}
