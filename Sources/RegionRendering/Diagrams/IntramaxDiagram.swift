/// The upper part of the Intramax tree: groups of municipalities as rows, each join at the share of all flow that then
/// stays inside regions, and the line at which the tree is cut into regions.
///
/// The tree of a whole country does not fit on a page, so it begins where a documented number of groups is left
/// (``rows(for:)``); a row says how many municipalities it holds.
public struct IntramaxDiagram: Diagram {
  /// A group of municipalities where the drawing begins.
  public struct Group: Sendable, Hashable {
    /// Its municipality with most jobs.
    public let name: String
    /// Number of municipalities.
    public let count: Int

    /// Makes a group.
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Two groups become one; groups are numbered from 0, joins on from there.
  public struct Join: Sendable, Hashable {
    /// The group or join that goes on under its name.
    public let first: Int
    /// The one that goes up in it.
    public let second: Int
    /// Share 0…1 of all flow that stays inside regions after it.
    public let share: Double

    /// Makes a join.
    public init(_ first: Int, _ second: Int, share: Double) {
      self.first = first
      self.second = second
      self.share = share
    }
  }

  /// See ``Diagram/id``.
  public static let id = "intramax"
  /// See ``Diagram/kindTitle``.
  public static let kindTitle = "Hoe regio's stap voor stap samengaan (Intramax)"
  /// The most regions that can be shown at the cut.
  public static let mostRegions = 60

  /// The number of groups with which the drawing of a tree cut into `regions` begins: twelve more, and at least 48.
  public static func rows(for regions: Int) -> Int { max(48, regions + 12) }

  /// How much stays inside regions at the cut.
  public let title: String
  /// What joins last.
  public let description: String
  /// None: the axis and the line carry their own words.
  public let legend: [DiagramSign] = []
  /// How to read it and where it begins.
  public let notes: [String]
  /// The places are given.
  public static var engine: DiagramEngine { .nop2 }
  /// Many rows: A4 upright.
  public static var usualPage: PageSize { .a4Portrait }
  private let groups: [Group]
  private let joins: [Join]
  private let start: Double
  private let regions: Int

  /// Makes the diagram.
  /// - Parameters:
  ///   - groups: where the drawing begins.
  ///   - joins: in order; their shares do not fall.
  ///   - start: share of all flow that stays inside these groups.
  ///   - own: share of all flow that stays inside single municipalities.
  ///   - regions: number of regions left where the tree is cut, at most as many as there are groups.
  /// - Complexity: O(groups²).
  public init(groups: [Group], joins: [Join], start: Double, own: Double, regions: Int) {
    (self.groups, self.joins, self.start, self.regions) = (groups, joins, start, regions)
    let (left, inside) = Self.cut(groups, joins, start, regions)
    let words = DutchNumber.counted(left, "regio", "regio's")
    title =
      "Met \(words) blijft \(DutchNumber.share(inside)) van de pendel binnen de eigen regio; "
      + "binnen de eigen gemeente is dat \(DutchNumber.share(own))"
    let (names, counts) = Self.told(groups, joins)
    let last = joins.last.map {
      " Als laatste gaan \(names[$0.first]) (\(DutchNumber.counted(counts[$0.first], "gemeente", "gemeenten"))) en "
        + "\(names[$0.second]) (\(counts[$0.second])) samen."
    }
    description =
      "Boom van \(DutchNumber.counted(groups.count, "groep", "groepen")) gemeenten die stap voor stap samengaan. "
      + "De knip laat \(words) over; dan blijft \(DutchNumber.share(inside)) van de woon-werkstroom binnen een regio.\(last ?? "")"
    notes = [
      "Lees van links naar rechts: elke knik is een stap waarin twee groepen samengaan, steeds de twee met de meeste pendel tussen hen, gemeten naar hun grootte. Hoe verder naar rechts, hoe meer van alle pendel binnen een regio blijft.",
      "Links van de stippellijn: wat bij de knip één regio is, op een eigen grond en met dichte lijnen. Rechts ervan: hoe die regio's verder samen zouden gaan.",
      "Een groep heet naar de gemeente met de meeste banen. Methode: Masser en Brown 1975.",
    ]
  }

  /// The picture on A4 upright.
  public func dot() -> String { plan(in: .usual)?.dot ?? "" }

  /// The tree from as many groups on as there is room for; never fewer than there are regions at the cut.
  public func plan(in room: DiagramRoom) -> DiagramPlan? {
    let rows = Int((room.height - TreeDrawing.ends) / TreeDrawing.leastPitch)
    let left = Self.cut(groups, joins, start, regions).left
    guard rows < groups.count else { return plan(groups, joins, start, in: room) }
    guard room.isLast else { return nil }
    let count = min(joins.count, groups.count - max(rows, left))
    let upper = upperPart(after: count)
    return plan(upper.groups, upper.joins, joins.prefix(count).last?.share ?? start, in: room)
  }

  private func plan(
    _ groups: [Group], _ joins: [Join], _ start: Double, in room: DiagramRoom
  ) -> DiagramPlan? {
    let municipalities = groups.reduce(0) { $0 + $1.count }
    return Self.tree(groups, joins, start, regions).plan(
      in: room,
      folded:
        "De boom begint waar \(DutchNumber.counted(municipalities, "gemeente", "gemeenten")) \(DutchNumber.counted(groups.count, "groep", "groepen")) vormen (\(DutchNumber.share(start)) blijft binnen)."
    )
  }

  /// The tree without its first `count` joins: what they put together becomes one group.
  private func upperPart(after count: Int) -> (groups: [Group], joins: [Join]) {
    let (names, counts) = Self.told(groups, joins)
    let gone = Set(joins.prefix(count).flatMap { [$0.first, $0.second] })
    let kept = (0..<(groups.count + count)).filter { !gone.contains($0) }
    var number = [Int: Int](uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    var left: [Join] = []
    for (place, join) in joins.enumerated().dropFirst(count) {
      guard let first = number[join.first], let second = number[join.second] else { continue }
      left.append(Join(first, second, share: join.share))
      number[groups.count + place] = kept.count + left.count - 1
    }
    return (kept.map { Group(name: names[$0], count: counts[$0]) }, left)
  }

  /// Number of regions at the cut and the share of all flow that stays inside them.
  private static func cut(
    _ groups: [Group], _ joins: [Join], _ start: Double, _ regions: Int
  ) -> (left: Int, inside: Double) {
    let steps = min(max(0, groups.count - regions), joins.count)
    return (groups.count - steps, ([start] + joins.map(\.share))[steps])
  }

  /// Name and number of municipalities of every group and join.
  private static func told(_ groups: [Group], _ joins: [Join]) -> (names: [String], counts: [Int]) {
    var (names, counts) = (groups.map(\.name), groups.map(\.count))
    for join in joins {
      names.append(names[join.first])
      counts.append(counts[join.first] + counts[join.second])
    }
    return (names, counts)
  }

  private static func tree(
    _ groups: [Group], _ joins: [Join], _ start: Double, _ regions: Int
  ) -> TreeDrawing {
    let (left, inside) = cut(groups, joins, start, regions)
    let next = groups.count - left < joins.count ? joins[groups.count - left].share : inside
    let (names, counts) = told(groups, joins)
    return TreeDrawing(
      leaves: groups.enumerated().map { place, group in
        TreeDrawing.Leaf(
          id: "groep-\(place + 1)", text: text(group.name, group.count),
          tooltip: group.count == 1
            ? "\(group.name), nog alleen"
            : "\(group.name) met \(DutchNumber.counted(group.count - 1, "andere gemeente", "andere gemeenten"))"
        )
      },
      joins: joins.enumerated().map { place, join in
        let after = DutchNumber.counted(groups.count - place - 1, "regio", "regio's")
        return TreeDrawing.Join(
          first: join.first, second: join.second, height: join.share,
          tooltip:
            "\(text(names[join.first], counts[join.first])) en \(text(names[join.second], counts[join.second])) gaan samen: "
            + "\(after), \(DutchNumber.share(join.share)) blijft binnen")
      }, heading: "Groep (aantal gemeenten)", axis: "Deel van alle pendel dat binnen een regio blijft",
      ticks: ticks(from: start, to: joins.last?.share ?? start),
      cut: (
        (inside + next) / 2,
        "Knip: \(DutchNumber.counted(left, "regio", "regio's")), \(DutchNumber.share(inside)) blijft binnen"
      ), labelWidth: 128, prefix: "intramax-")
  }

  private static func text(_ name: String, _ count: Int) -> String {
    count == 1 ? name : "\(name) (\(count))"
  }

  /// Round shares that hold everything between.
  private static func ticks(from low: Double, to high: Double) -> [TreeDrawing.Tick] {
    let step = high - low > 0.5 ? 10 : high - low > 0.2 ? 5 : 2
    let first = Int((low * 100).rounded(.down)) / step
    let last = max(
      first + 1,
      Int((high * 100 - 1e-9).rounded(.up)) / step
        + (Int((high * 100 - 1e-9).rounded(.up)) % step == 0 ? 0 : 1))
    return (first...last).map { TreeDrawing.Tick(height: Double($0 * step) / 100, text: "\($0 * step) %") }
  }
}
