public import RegionModel

/// The channels of an answer about reach: the steps on the left, their channels in the middle, the municipalities on
/// the right, folded by province.
public struct ReachDiagram: Diagram {
  /// See ``Diagram/id``.
  public static let id = "bereik"
  /// That of A4 across.
  public static let usualRoom = DiagramRoom.a4Landscape
  /// See ``Diagram/kindTitle``.
  public static let kindTitle = "Via welke kanalen gemeenten te bereiken zijn"

  /// A step with its channels.
  public struct Step: Sendable, Hashable {
    /// What it is called, in Dutch.
    public let name: String
    /// The channels: name, what kind of body, whom it reaches.
    public let channels: [Channel]

    /// Makes a step.
    public init(name: String, channels: [Channel]) {
      self.name = name
      self.channels = channels
    }
  }

  /// A channel of a step.
  public struct Channel: Sendable, Hashable {
    /// Name in Dutch.
    public let name: String
    /// What kind of body it is, in Dutch, for example `netwerk`.
    public let kind: String
    /// Whom it reaches.
    public let members: MunicipalitySet
    /// Whether some of its memberships are not certain.
    public let isUncertain: Bool

    /// Makes a channel.
    public init(name: String, kind: String, members: MunicipalitySet, isUncertain: Bool = false) {
      self.name = name
      self.kind = kind
      self.members = members
      self.isUncertain = isUncertain
    }
  }

  /// See ``Diagram/words``.
  public let words: DiagramWords
  private let picture: ReachPicture

  /// Makes the diagram of `steps`, each with at least one channel.
  /// - Complexity: O(channels · municipalities).
  public init(graph: RegionGraph, steps: [Step], title: String) {
    picture = ReachPicture(graph: graph, steps: steps)
    let reached = steps.flatMap(\.channels).reduce(MunicipalitySet(capacity: graph.count)) {
      $0.union($1.members)
    }
    let channels = steps.reduce(0) { $0 + $1.channels.count }
    let description =
      "Via \(DutchNumber.counted(channels, "kanaal", "kanalen")) \(reached.count == 1 ? "wordt" : "worden") \(DutchNumber.count(reached.count)) van de \(DutchNumber.counted(graph.count, "gemeente", "gemeenten")) bereikt. "
      + (steps.count == 1
        ? Self.named(steps[0].channels)
        : steps.map { "\($0.name): \(DutchNumber.counted($0.channels.count, "kanaal", "kanalen"))" }
          .joined(separator: "; ")) + "."
    let notes = [
      "Getal achter een kanaal: hoeveel gemeenten het bereikt. Een lijn loopt naar elke provincie waar die gemeenten liggen\(picture.thickness). Kleur, grijstint en streepjes van een lijn helpen alleen om lijnen uit elkaar te houden."
    ]
    let legend =
      DiagramSign.uncertain(
        "gestreepte rand: niet van alle gemeenten is zeker dat zij erbij horen",
        when: steps.flatMap(\.channels).contains(where: \.isUncertain))
      + (reached.count < graph.count
        ? [.box(.member(.other), "grijze rand: niet alle gemeenten van deze provincie zijn bereikt")] : [])
    words = DiagramWords(title: title, description: description, legend: legend, notes: notes)
  }

  /// The channels of the only step, with whom each reaches.
  private static func named(_ channels: [Channel]) -> String {
    let most = 20
    let shown = channels.count > most ? channels.prefix(most - 1) : channels[...]
    let rest = channels.count - shown.count
    let names = shown.map {
      "\($0.name) (\(DutchNumber.counted($0.members.count, "gemeente", "gemeenten")))"
    }
    let head = channels.count == 1 ? "Het kanaal" : "De kanalen"
    return "\(head): " + DutchNumber.list(names + (rest > 0 ? ["nog \(rest) andere"] : []))
  }

  /// See ``Diagram/plan(in:)``.
  public func plan(in room: DiagramRoom) -> DiagramPlan? { picture.plan(in: room) }
}
