public import RegionModel

/// Everything that one municipality belongs to or takes part in: the municipality in the middle, on the left the
/// bodies and agreements it works in, on the right the regions it lies in, by policy field.
///
/// A diagram fits on A4 portrait. Where a municipality has more, every group shows its most important things,
/// and a line says how many more there are: regions that the law prescribes come before others, arrangements and
/// programmes with many municipalities before those with few.
public struct MunicipalityDiagram: Diagram {
  /// See ``Diagram/id``.
  public static let id = "gemeente"
  /// See ``Diagram/kindTitle``.
  public static let kindTitle = "Waar een gemeente bij hoort"

  /// Title: what the picture shows.
  public let title: String
  /// How many bodies and regions there are.
  public let description: String
  /// Dashed lines, where there are any.
  public let legend: [DiagramSign]
  /// What was left out.
  public let notes: [String]
  private let picture: Butterfly

  /// Makes the diagram of the municipality with index `municipality` in `graph`.
  /// - Parameter height: Points that the drawing may be high; what does not fit is counted instead.
  /// - Complexity: O(members of all bodies).
  public init(graph: RegionGraph, municipality: Int, height: Double = 650) {
    let about = graph.municipalities[municipality]
    let groups = MunicipalityGroups(graph: graph, municipality: municipality)
    let left = groups.bodies
    let right = groups.regions
    let residents = DutchNumber.counted(about.inhabitants, "inwoner", "inwoners")
    picture = Butterfly(
      subject: DiagramItem(
        id: about.code.rawValue, text: about.name, tooltip: "\(about.name) (\(about.code)), \(residents)"),
      left: left, right: right, height: height, prefix: "gemeente-\(about.code)-")
    title = "Waar \(about.name) bij hoort"
    func count(_ groups: [DiagramGroup], _ kinds: Set<GroupKind>) -> Int {
      groups.reduce(0) { $0 + (kinds.contains($1.kind) ? $1.items.count : 0) }
    }
    let parts = [
      (count(right, [.region]), "regio", "regio's"),
      (count(left, [.arrangement]), "gemeenschappelijke regeling", "gemeenschappelijke regelingen"),
      (count(left, [.network]), "netwerk", "netwerken"),
      (count(left, [.programme]), "programma", "programma's"),
    ].filter { $0.0 > 0 }.map { DutchNumber.counted($0.0, $0.1, $0.2) }
    let boards = left.first?.items.filter { $0.id.hasPrefix("waterschap-") } ?? []
    description =
      "\(about.name) (\(residents)) ligt in de provincie \(graph.province(about.province)?.name ?? about.province.rawValue)"
      + " en in \(DutchNumber.counted(boards.count, "waterschap", "waterschappen"))."
      + (parts.isEmpty
        ? "" : " De gemeente hoort bij \(DutchNumber.list(parts)); statistische indelingen tellen niet mee.")
    let folded = picture.groups.foldedInWords
    notes =
      ["Getal achter een naam: het aantal gemeenten dat erbij hoort."]
      + (folded.map {
        ["Niet apart getekend, wel meegeteld: \($0); de volledige lijst staat in het overzicht in tekst."]
      }
        ?? [])
    let isUncertain = (left + right).joinedItems.contains(where: \.isDashed)
    legend =
      isUncertain ? [.uncertain("gestreepte lijn: niet zeker (afgeleid, aangenomen of niet nagekeken)")] : []
  }

  /// The picture for the engine `dot`.
  public func dot() -> String { picture.graph.text }
}

extension [DiagramGroup] {
  /// The things of all groups.
  var joinedItems: [DiagramItem] { flatMap(\.items) }
}
