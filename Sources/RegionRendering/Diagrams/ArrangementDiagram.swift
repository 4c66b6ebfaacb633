public import RegionModel

/// Who takes part in one joint arrangement: the arrangement on top, below it the municipalities by province and all
/// other participants by kind, each with the organs that take part.
public struct ArrangementDiagram: Diagram {
  /// See ``Diagram/id``.
  public static let id = "regeling"
  /// The places stand in the text.
  public static let engine = DiagramEngine.nop2
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
  private let subject: DiagramItem
  private let groups: [DiagramGroup]
  private let prefix: String

  /// Makes the diagram of `arrangement`, whose members have their index in `graph`.
  /// - Complexity: O(participants · log participants).
  public init(graph: RegionGraph, arrangement: JointArrangement) {
    let groups = ArrangementGroups(graph: graph, arrangement: arrangement)
    let form = arrangement.legalForm.oneLine
    subject = DiagramItem(
      id: arrangement.id, text: arrangement.label,
      tooltip: [arrangement.name, form].filter { !$0.isEmpty }.joined(separator: ", "))
    self.groups = groups.municipalities + groups.others
    prefix = "regeling-\(arrangement.id)-"
    let kinds = [(arrangement.members.count, "gemeente", "gemeenten")] + groups.counts
    let words = kinds.filter { $0.0 > 0 }.map { DutchNumber.counted($0.0, $0.1, $0.2) }
    let total = kinds.reduce(0) { $0 + $1.0 }
    title =
      "Aan \(arrangement.label) "
      + (words.isEmpty
        ? "doet niemand mee" : "\(total == 1 ? "doet" : "doen") \(DutchNumber.list(words)) mee")
    let residents = graph.inhabitants(of: arrangement.members.map(\.municipality))
    description =
      "Aan \(arrangement.name)" + (form.isEmpty ? "" : " (\(form.loweredFirst))")
      + (words.isEmpty ? " doet niemand mee." : " doen mee: \(DutchNumber.list(words)).")
      + (residents > 0 ? " In de gemeenten wonen samen \(DutchNumber.count(residents)) mensen." : "")
    notes = []
    let isUncertain = self.groups.joinedItems.contains(where: \.isDashed)
    legend =
      isUncertain
      ? [.uncertain("gestreepte rand: deelname niet zeker (afgeleid, aangenomen of niet nagekeken)")] : []
  }

  /// The picture about as it stands on A4 upright.
  public func dot() -> String { plan(in: .usual)?.dot ?? "" }

  /// See ``Diagram/plan(in:)``.
  public func plan(in room: DiagramRoom) -> DiagramPlan? {
    OrganisationChart(
      subject: subject, groups: groups, in: room, folding: room.isLast, prefix: prefix
    ).map { chart in
      DiagramPlan(
        chart.graph, in: room,
        folded: chart.folded.map {
          "Niet apart getekend, wel meegeteld: \($0); de volledige lijst geeft `regio regeling`."
        })
    }
  }
}
