public import RegionModel

/// Who takes part in one joint arrangement: the arrangement on top, below it the municipalities by province and all
/// other participants by kind, each with the organs that take part.
public struct ArrangementDiagram: Diagram {
  /// See ``Diagram/id``.
  public static let id = "regeling"
  /// See ``Diagram/kindTitle``.
  public static let kindTitle = "Wie er meedoet aan een gemeenschappelijke regeling"

  /// See ``Diagram/words``.
  public let words: DiagramWords
  private let chart: OrganisationChart

  /// Makes the diagram of `arrangement`, whose members have their index in `graph`.
  /// - Complexity: O(participants · log participants).
  public init(graph: RegionGraph, arrangement: JointArrangement) {
    let groups = ArrangementGroups(graph: graph, arrangement: arrangement)
    let form = arrangement.legalForm.oneLine
    chart = OrganisationChart(
      subject: DiagramItem(
        id: arrangement.id, text: arrangement.label,
        tooltip: [arrangement.name, form].filter { !$0.isEmpty }.joined(separator: ", ")),
      groups: groups.municipalities + groups.others, prefix: "regeling-\(arrangement.id)-",
      command: "regio regeling")
    let kinds = [(arrangement.members.count, "gemeente", "gemeenten")] + groups.counts
    let who = kinds.filter { $0.0 > 0 }.map { DutchNumber.counted($0.0, $0.1, $0.2) }
    let total = kinds.reduce(0) { $0 + $1.0 }
    let title =
      "Aan \(arrangement.label) "
      + (who.isEmpty
        ? "doet niemand mee" : "\(total == 1 ? "doet" : "doen") \(DutchNumber.list(who)) mee")
    let residents = graph.inhabitants(of: arrangement.members.map(\.municipality))
    let description =
      "Aan \(arrangement.name)" + (form.isEmpty ? "" : " (\(form.loweredFirst))")
      + (who.isEmpty ? " doet niemand mee." : " doen mee: \(DutchNumber.list(who)).")
      + (residents > 0 ? " In de gemeenten wonen samen \(DutchNumber.count(residents)) mensen." : "")
    words = DiagramWords(
      title: title, description: description,
      legend: DiagramSign.uncertain(
        "gestreepte rand: deelname niet zeker (afgeleid, aangenomen of niet nagekeken)",
        when: chart.groups.joinedItems.contains(where: \.isDashed)))
  }

  /// See ``Diagram/plan(in:)``.
  public func plan(in room: DiagramRoom) -> DiagramPlan? { chart.plan(in: room) }
}
