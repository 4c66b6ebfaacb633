public import RegionModel

/// Everything that one municipality belongs to or takes part in: the municipality on top, below it the bodies and
/// agreements it works in and the regions it lies in, by policy field, in the columns that the page has room for.
///
/// All of it stands on A4 for nearly every municipality. Where there is more, every group shows its most important
/// things, and a line says how many more there are: regions that the law prescribes come before others, arrangements
/// and programmes with many municipalities before those with few; divisions made to count with give way first.
///
/// Arrangements stand by legal form, not by policy field: of the 431 in the register of 2018 only 125 have a field, and
/// of the 3,065 memberships of municipalities 1,138 are of those, so that most would stand under "not known". The field
/// of those that have one is said to who points at the box.
public struct MunicipalityDiagram: Diagram {
  /// See ``Diagram/id``.
  public static let id = "gemeente"
  /// A4 upright.
  public static let usualPage = PageSize.a4Portrait
  /// See ``Diagram/kindTitle``.
  public static let kindTitle = "Waar een gemeente bij hoort"

  /// See ``Diagram/words``.
  public let words: DiagramWords
  private let chart: OrganisationChart

  /// Makes the diagram of the municipality with index `municipality` in `graph`.
  /// - Complexity: O(members of all bodies).
  public init(graph: RegionGraph, municipality: Int) {
    let about = graph.municipalities[municipality]
    let groups = MunicipalityGroups(graph: graph, municipality: municipality)
    let left = groups.bodies
    let right = groups.regions
    let residents = DutchNumber.counted(about.inhabitants, "inwoner", "inwoners")
    chart = OrganisationChart(
      subject: DiagramItem(
        id: about.code.rawValue, text: about.name, tooltip: "\(about.name) (\(about.code)), \(residents)"),
      groups: left + right, prefix: "gemeente-\(about.code)-", command: "regio gemeente")
    func count(_ groups: [DiagramGroup], _ kinds: Set<GroupKind>) -> Int {
      groups.reduce(0) { $0 + (kinds.contains($1.kind) ? $1.items.count : 0) }
    }
    let parts = [
      (count(right, [.region]), "regio", "regio's"),
      (count(left, [.arrangement]), "gemeenschappelijke regeling", "gemeenschappelijke regelingen"),
      (count(left, [.network]), "netwerk", "netwerken"),
      (count(left, [.programme]), "programma", "programma's"),
    ].filter { $0.0 > 0 }.map { DutchNumber.counted($0.0, $0.1, $0.2) }
    let title =
      "\(about.name) hoort bij \(parts.isEmpty ? "een provincie en haar waterschap" : DutchNumber.list(parts))"
    let boards = left.first?.items.filter { $0.id.hasPrefix("waterschap-") } ?? []
    let description =
      "\(about.name) (\(residents)) ligt in de provincie \(graph.province(about.province)?.name ?? about.province.rawValue)"
      + " en in \(DutchNumber.counted(boards.count, "waterschap", "waterschappen"))."
      + (parts.isEmpty
        ? "" : " De gemeente hoort bij \(DutchNumber.list(parts)); statistische indelingen tellen niet mee.")
    words = DiagramWords(
      title: title, description: description,
      legend: DiagramSign.uncertain(
        "gestreepte rand: niet zeker (afgeleid, aangenomen of niet nagekeken)",
        when: chart.groups.joinedItems.contains(where: \.isDashed)),
      notes: ["Getal achter een naam: het aantal gemeenten dat erbij hoort."])
  }

  /// See ``Diagram/plan(in:)``.
  public func plan(in room: DiagramRoom) -> DiagramPlan? { chart.plan(in: room) }
}

extension [DiagramGroup] {
  /// The things of all groups.
  var joinedItems: [DiagramItem] { flatMap(\.items) }
}
