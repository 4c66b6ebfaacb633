public import RegionModel

/// Regions at their place on the map, with the commuting between them: an arrow from where people live to where they
/// work, for every flow that is a large part of the region's employed residents.
///
/// Graphviz draws circles, names and arrows at given places; the outline of the country lies under them.
public struct RegionNetworkDiagram: Diagram {
  /// A region.
  public struct Place: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its municipalities.
    public let members: [Int]
    /// Jobs in it: the surface of its circle.
    public let jobs: Double

    /// Makes a region with at least one municipality.
    public init(name: String, members: [Int], jobs: Double) {
      self.name = name
      self.members = members
      self.jobs = jobs
    }
  }

  /// Commuting from one region to another.
  public struct Tie: Sendable, Hashable {
    /// Position of the region where people live.
    public let from: Int
    /// Position of the region where they work.
    public let to: Int
    /// Size in the table's unit.
    public let value: Double
    /// Share 0…1 of the employed residents of `from`.
    public let share: Double

    /// Makes a flow.
    public init(from: Int, to: Int, value: Double, share: Double) {
      self.from = from
      self.to = to
      self.value = value
      self.share = share
    }
  }

  /// See ``Diagram/id``.
  public static let id = "pendel"
  /// See ``Diagram/kindTitle``.
  public static let kindTitle = "Pendel tussen regio's, op hun plaats op de kaart"
  /// The most regions that can be read on a page.
  public static let mostRegions = 80
  /// The most arrows that can be read on a page; of more the largest shares are drawn.
  public static let mostTies = 120

  /// See ``Diagram/words``.
  public let words: DiagramWords
  /// The country is higher than it is wide: A4 upright.
  public static var usualPage: PageSize { .a4Portrait }
  private let graph: RegionGraph
  private let places: [Place]
  private let ties: [Tie]
  private let unit: String

  /// Makes the diagram.
  /// - Parameters:
  ///   - graph: where the municipalities lie.
  ///   - what: what the regions are, plural, in a sentence: `COROP-gebieden`.
  ///   - article: what stands before the name of a region in a sentence, for example `de regio `.
  ///   - ties: all flows that reach `threshold`; the title tells the one with the largest share.
  ///   - unit: what is counted, for example `banen`.
  ///   - threshold: share 0…1 of the employed residents from which on a flow is drawn.
  ///   - notes: what else a reader has to know.
  /// - Complexity: O(places of the boundaries + regions² + ties).
  public init(
    graph: RegionGraph, places: [Place], what: String, article: String = "", ties: [Tie], unit: String,
    threshold: Double,
    notes: [String] = []
  ) {
    let order = ties.sorted { ($1.share, $0.from, $0.to) < ($0.share, $1.from, $1.to) }
    let drawn = Array(order.prefix(Self.mostTies))
    (self.graph, self.places, self.unit) = (graph, places, unit)
    self.ties = drawn
    let limit = DutchNumber.share(threshold, decimals: threshold * 100 == (threshold * 100).rounded() ? 0 : 1)
    let title: String
    if let first = order.first {
      title =
        "Uit \(article)\(places[first.from].name) werkt \(DutchNumber.share(first.share)) van de werkende inwoners in "
        + "\(article)\(places[first.to].name): de sterkste band tussen \(places.count) \(what)"
    } else {
      title =
        "Tussen geen van de \(places.count) \(what) pendelt ten minste \(limit) van de werkende inwoners"
    }
    let origins = Set(order.map(\.from)).count
    let description =
      "\(DutchNumber.counted(places.count, "regio", "regio's")) op hun plaats op de kaart. "
      + "Uit \(origins) daarvan werkt ten minste \(limit) van de werkende inwoners in één andere regio; "
      + "er \(drawn.count == 1 ? "is" : "zijn") \(DutchNumber.counted(drawn.count, "zulke stroom", "zulke stromen")) getekend."
    var lines = [
      "Pijl: van de regio waar mensen wonen naar de regio waar zij werken, als het ten minste \(limit) van de werkende inwoners van de woonregio is. Vier keer zo veel \(unit) is twee keer zo breed. Elke richting heeft een eigen pijl.",
      "Kring: de regio op of vlak bij haar plaats op de kaart; het oppervlak is het aantal \(unit) in de regio. Pendel binnen een regio is niet getekend.",
    ]
    if order.count > drawn.count {
      lines.append(
        "Van de \(order.count) stromen die groot genoeg zijn, zijn de \(drawn.count) met het grootste aandeel getekend; de tabel geeft ze alle."
      )
    }
    words = DiagramWords(title: title, description: description, notes: lines + notes)
  }

  /// See ``Diagram/plan(in:)``.
  public func plan(in room: DiagramRoom) -> DiagramPlan? {
    let drawing = RegionNetworkDrawing(graph: graph, places: places, ties: ties, unit: unit, room: room)
    guard (drawing.nameless.isEmpty && !drawing.isCrowded) || room.isLast else { return nil }
    let names = drawing.nameless.map { places[$0].name }
    return drawing.graph.plan(
      in: room, ground: drawing.ground, id: "pendel-ondergrond",
      folded: names.isEmpty ? nil : "Voor de naam van \(DutchNumber.list(names)) was geen plaats.")
  }
}
