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
  public var engine: DiagramEngine { .placed }
  private let tree: TreeDrawing

  /// Makes the diagram.
  /// - Parameters:
  ///   - groups: where the drawing begins.
  ///   - joins: in order; their shares do not fall.
  ///   - start: share of all flow that stays inside these groups.
  ///   - own: share of all flow that stays inside single municipalities.
  ///   - regions: number of regions left where the tree is cut, at most as many as there are groups.
  /// - Complexity: O(groups²).
  public init(groups: [Group], joins: [Join], start: Double, own: Double, regions: Int) {
    let shares = [start] + joins.map(\.share)
    let steps = min(max(0, groups.count - regions), joins.count)
    let left = groups.count - steps
    let inside = shares[steps]
    let next = steps < joins.count ? (inside + shares[steps + 1]) / 2 : inside
    var names = groups.map(\.name)
    var counts = groups.map(\.count)
    var drawn: [TreeDrawing.Join] = []
    for (place, join) in joins.enumerated() {
      names.append(names[join.first])
      counts.append(counts[join.first] + counts[join.second])
      let after = groups.count - place - 1
      drawn.append(
        TreeDrawing.Join(
          first: join.first, second: join.second, height: join.share,
          tooltip:
            "\(Self.text(names[join.first], counts[join.first])) en \(Self.text(names[join.second], counts[join.second])) gaan samen: "
            + "\(DutchNumber.counted(after, "regio", "regio's")), \(DutchNumber.share(join.share)) blijft binnen"))
    }
    let words = DutchNumber.counted(left, "regio", "regio's")
    let municipalities = groups.reduce(0) { $0 + $1.count }
    tree = TreeDrawing(
      leaves: groups.enumerated().map { place, group in
        TreeDrawing.Leaf(
          id: "groep-\(place + 1)", text: Self.text(group.name, group.count),
          tooltip: group.count == 1
            ? "\(group.name), nog alleen"
            : "\(group.name) met \(DutchNumber.counted(group.count - 1, "andere gemeente", "andere gemeenten"))")
      }, joins: drawn, heading: "Groep (aantal gemeenten)",
      axis: "Deel van alle pendel dat binnen een regio blijft", ticks: Self.ticks(from: start, to: shares[joins.count]),
      cut: (next, "Knip: \(words), \(DutchNumber.share(inside)) blijft binnen"), labelWidth: 128,
      prefix: "intramax-")
    title =
      "Met \(words) blijft \(DutchNumber.share(inside)) van de pendel binnen de eigen regio; "
      + "binnen de eigen gemeente is dat \(DutchNumber.share(own))"
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
      "De boom begint waar \(municipalities) gemeenten \(DutchNumber.counted(groups.count, "groep", "groepen")) vormen (\(DutchNumber.share(start)) blijft binnen); een groep heet naar de gemeente met de meeste banen. Methode: Masser en Brown 1975.",
    ]
  }

  /// The picture for the engine `nop2`.
  public func dot() -> String { tree.graph.text }

  /// Axis, grounds and the line of the cut.
  public var ground: String { tree.ground }

  private static func text(_ name: String, _ count: Int) -> String { count == 1 ? name : "\(name) (\(count))" }

  /// Round shares that hold everything between.
  private static func ticks(from low: Double, to high: Double) -> [TreeDrawing.Tick] {
    let step = high - low > 0.5 ? 10 : high - low > 0.2 ? 5 : 2
    let first = Int((low * 100).rounded(.down)) / step
    let last = max(first + 1, Int((high * 100 - 1e-9).rounded(.up)) / step + (Int((high * 100 - 1e-9).rounded(.up)) % step == 0 ? 0 : 1))
    return (first...last).map { TreeDrawing.Tick(height: Double($0 * step) / 100, text: "\($0 * step) %") }
  }
}
