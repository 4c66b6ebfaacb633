/// Which divisions have much the same borders: a tree of divisions, each join at the average likeness of the divisions
/// on both sides, and a line at the likeness from which on they count as a family.
public struct CongruenceDiagram: Diagram {
  /// Divisions with exactly the same borders.
  public struct Group: Sendable, Hashable {
    /// What a user types for each.
    public let ids: [String]
    /// What each is called in a sentence.
    public let titles: [String]
    /// Number of regions.
    public let regions: Int
    /// Whether some memberships are not certain.
    public let isUncertain: Bool

    /// Makes a group of at least one division.
    public init(ids: [String], titles: [String]? = nil, regions: Int, isUncertain: Bool = false) {
      self.ids = ids
      self.titles = titles ?? ids
      self.regions = regions
      self.isUncertain = isUncertain
    }
  }

  /// Two groups or earlier joins become one.
  public struct Join: Sendable, Hashable {
    /// The group or join with the lowest group.
    public let first: Int
    /// The other.
    public let second: Int
    /// Average likeness 0…1 of the groups on both sides.
    public let likeness: Double

    /// Makes a join.
    public init(_ first: Int, _ second: Int, likeness: Double) {
      self.first = first
      self.second = second
      self.likeness = likeness
    }
  }

  /// See ``Diagram/id``.
  public static let id = "congruentie"
  /// See ``Diagram/kindTitle``.
  public static let kindTitle = "Welke indelingen op elkaar lijken"
  /// The most divisions that fit on a page.
  public static let mostDivisions = 60

  /// See ``Diagram/words``.
  public let words: DiagramWords
  /// Rows below each other: A4 upright.
  public static var usualPage: PageSize { .a4Portrait }
  private let tree: TreeDrawing

  /// Makes the diagram.
  /// - Parameters:
  ///   - groups: the divisions, those with the same borders together.
  ///   - joins: in order; their likeness does not rise.
  ///   - closest: the two groups that are most alike, with their likeness.
  ///   - threshold: likeness 0…1 from which on divisions are a family.
  public init(
    groups: [Group], joins: [Join], closest: (first: Int, second: Int, likeness: Double)?, threshold: Double
  ) {
    func name(_ group: Group) -> String { group.titles.joined(separator: " = ") }
    let count = groups.reduce(0) { $0 + $1.ids.count }
    let limit = DutchNumber.share(threshold, decimals: 0)
    let lowest = joins.map(\.likeness).min() ?? threshold
    let low = (min(lowest, threshold) * 10).rounded(.down) / 10
    tree = TreeDrawing(
      leaves: groups.map { group in
        TreeDrawing.Leaf(
          id: group.ids[0], text: "\(group.ids.joined(separator: " = ")) (\(group.regions))",
          tooltip:
            "\(DutchNumber.list(group.titles).capitalisedFirst): \(DutchNumber.counted(group.regions, "regio", "regio's"))",
          isDashed: group.isUncertain)
      },
      joins: joins.map {
        TreeDrawing.Join(
          first: $0.first, second: $0.second, height: 1 - $0.likeness,
          tooltip: "Gemiddeld \(DutchNumber.share($0.likeness, decimals: 0)) gelijk",
          text: DutchNumber.share($0.likeness, decimals: 0))
      }, heading: "Indeling (aantal regio's)", axis: "Gelijkenis van de grenzen",
      ticks: (0...max(1, Int(((1 - low) * 10).rounded()))).map {
        TreeDrawing.Tick(height: Double($0) / 10, text: "\(100 - 10 * $0) %")
      }, cut: (1 - threshold + 1e-9, "Familie: gemiddeld ten minste \(limit) gelijk"), labelWidth: 196,
      prefix: "congruentie-")
    let families = tree.families
    let alone = families.filter { $0.count == 1 && groups[$0[0]].ids.count == 1 }.map { name(groups[$0[0]]) }
    let together = families.filter { $0.count > 1 }.map { DutchNumber.list($0.flatMap { groups[$0].titles }) }
    let equal = groups.filter { $0.ids.count > 1 }.map { DutchNumber.list($0.titles) }
    let most = closest.map {
      "\(name(groups[$0.first])) en \(name(groups[$0.second])) (\(DutchNumber.share($0.likeness, decimals: 0)))"
    }
    let which = DutchNumber.counted(count, "indeling", "indelingen")
    let title: String
    switch (equal.isEmpty, most) {
    case (true, _?) where count == 2:
      title =
        "\(name(groups[0]).capitalisedFirst) en \(name(groups[1])) hebben niet dezelfde grenzen: "
        + "zij zijn \(DutchNumber.share(closest?.likeness ?? 0, decimals: 0)) gelijk"
    case (true, let most?):
      title = "Geen twee van de \(which) hebben dezelfde grenzen; het meest gelijk zijn \(most)"
    case (true, nil): title = "\(which) om te vergelijken"
    case (false, let most?):
      title =
        "Precies dezelfde grenzen hebben \(equal.joined(separator: "; ")); daarna lijken \(most) het meest op elkaar"
    case (false, nil): title = "Precies dezelfde grenzen hebben \(equal.joined(separator: "; "))"
    }
    let description =
      "Boom van \(which) naar gelijkenis van hun grenzen. "
      + (together.isEmpty
        ? "Geen groep is gemiddeld ten minste \(limit) gelijk."
        : "Gemiddeld ten minste \(limit) gelijk zijn: \(together.joined(separator: "; ")).")
    let notes =
      [
        "Lees van links naar rechts: bij elke knik gaan de indelingen samen die gemiddeld het meest op elkaar lijken. Hoe verder naar links, hoe meer de grenzen gelijk zijn; 100 % is precies gelijk.",
        "Gelijkenis: voor elke gemeente het deel van alle gemeenten met wie zij in een van beide indelingen in een regio zit, dat in beide met haar in een regio zit; gemiddeld over alle gemeenten.",
      ]
      + (alone.isEmpty
        ? []
        : ["Met geen andere groep gemiddeld ten minste \(limit) gelijk: \(DutchNumber.list(alone))."])
    words = DiagramWords(
      title: title, description: description,
      legend: DiagramSign.uncertain(
        "gestreepte rand: van een deel van de gemeenten is de regio afgeleid, aangenomen of niet nagekeken",
        when: groups.contains(where: \.isUncertain)),
      notes: notes)
  }

  /// See ``Diagram/plan(in:)``.
  public func plan(in room: DiagramRoom) -> DiagramPlan? { tree.plan(in: room) }
}
