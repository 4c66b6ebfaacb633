/// The regions of the whole country as cards in columns: each with its municipalities (folded), inhabitants and how far
/// it is a system of its own, under the larger region that it leans on.
///
/// A region leans on another when most of its employed residents who work elsewhere work there, when these are at least
/// ``threshold`` of its employed residents, and when the other has more jobs. So nothing can lean in a circle.
/// After Nystuen & Dacey 1961, doi:10.1007/BF01969070.
public struct ClusterDiagram: Diagram {
  /// A region.
  public struct Card: Sendable, Hashable {
    /// Its municipality with most jobs.
    public let name: String
    /// The other municipalities, the largest first.
    public let others: [String]
    /// Its inhabitants.
    public let inhabitants: Int
    /// Share 0…1 of its employed residents who work in it; `nil` without residents.
    public let inside: Double?
    /// The position of the region it leans on.
    public let target: Int?
    /// Share 0…1 of its employed residents who work there.
    public let share: Double

    /// Makes a card.
    public init(
      name: String, others: [String], inhabitants: Int, inside: Double?, target: Int?, share: Double
    ) {
      self.name = name
      self.others = others
      self.inhabitants = inhabitants
      self.inside = inside
      self.target = target
      self.share = share
    }
  }

  /// See ``Diagram/id``.
  public static let id = "clusters"
  /// See ``Diagram/kindTitle``.
  public static let kindTitle = "De regio's van het land en welke op welke leunt"
  /// Share of the employed residents from which on a region leans on another.
  public static let threshold = 0.05

  /// See ``Diagram/words``.
  public let words: DiagramWords
  /// Columns of cards: A4 upright.
  public static var usualPage: PageSize { .a4Portrait }
  private let cards: [Card]
  /// What the title names, which is always drawn.
  private let named: [Int]

  /// Makes the diagram of `cards`, whose targets never form a circle; `what` says whose regions they are, for example
  /// `volgens Leiden`. O(cards²).
  public init(cards: [Card], what: String, notes: [String] = []) {
    self.cards = cards
    let leaning = cards.indices.filter { cards[$0].target != nil }
    let most = leaning.max { (cards[$0].share, $1) < (cards[$1].share, $0) }
    named = most.flatMap { most in cards[most].target.map { [most, $0] } } ?? []
    let count = DutchNumber.counted(cards.count, "regio", "regio's")
    let title: String
    if let most, let target = cards[most].target {
      title =
        "\(leaning.count) van de \(count) \(what) \(leaning.count == 1 ? "leunt" : "leunen") op een grotere: het meest "
        + "\(cards[most].name), waar \(DutchNumber.share(cards[most].share)) in de regio \(cards[target].name) werkt"
    } else {
      title = "\(count) \(what): geen daarvan leunt op een andere"
    }
    var counts = [Int](repeating: 0, count: cards.count)
    for number in leaning { if let target = cards[number].target { counts[target] += 1 } }
    let centres = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let alone = cards.indices.filter { cards[$0].target == nil && counts[$0] == 0 }.map { cards[$0].name }
    let description =
      "\(count) \(what). "
      + (centres.isEmpty
        ? "" : "Andere leunen op: \(DutchNumber.list(centres.map { "\(cards[$0].name) (\(counts[$0]))" })). ")
      + (alone.isEmpty
        ? "Geen regio staat helemaal op zichzelf." : "Op zichzelf staan: \(DutchNumber.list(alone)).")
    let limit = DutchNumber.share(Self.threshold, decimals: 0)
    let legend: [DiagramSign] = [
      .box(ClusterCards.head(isLeaning: false), "leunt op geen andere regio"),
      .box(ClusterCards.head(isLeaning: true), "leunt op de regio waar de lijn vandaan komt"),
    ]
    let reading =
      [
        "Een regio leunt op een andere als de meeste inwoners die buiten hun regio werken dat dáár doen, dat ten minste \(limit) van de werkende inwoners is, en er daar meer banen zijn. Ze staat dan daaronder, iets naar rechts; hoe dikker de lijn, hoe groter dat deel.",
        "Een regio heet naar de gemeente met de meeste banen; daaronder haar andere gemeenten, de grootste eerst. Werkt binnen: deel van de werkende inwoners dat in de eigen regio werkt.",
      ]
      + notes
    words = DiagramWords(title: title, description: description, legend: legend, notes: reading)
  }

  /// See ``Diagram/plan(in:)``.
  public func plan(in room: DiagramRoom) -> DiagramPlan? {
    let layout = ClusterCards(cards, always: named, width: room.width, height: room.height)
    guard room.isLast || (layout.shown == cards.count && !layout.isBroken) else { return nil }
    let left = cards.count - layout.shown
    let folded = [
      left > 0
        ? "Niet getekend: \(DutchNumber.counted(left, "regio", "regio's")) met weinig inwoners; de tabel geeft ze alle."
        : nil,
      layout.isBroken
        ? "Gaat een rij in de volgende kolom verder, dan is daar geen lijn; het vak zegt zelf op wie de regio leunt."
        : nil,
    ].compactMap { $0 }
    return layout.graph.plan(
      in: room, ground: [], id: "clusters-ondergrond",
      folded: folded.isEmpty ? nil : folded.joined(separator: " "))
  }
}
