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

  /// Many rows: A4 upright.
  public static var usualPage: PageSize { .a4Portrait }
  /// See ``Diagram/words``.
  public let words: DiagramWords
  private let tree: IntramaxTree

  /// Makes the diagram.
  /// - Parameters:
  ///   - groups: where the drawing begins.
  ///   - joins: in order; their shares do not fall.
  ///   - start: share of all flow that stays inside these groups.
  ///   - own: share of all flow that stays inside single municipalities.
  ///   - regions: number of regions left where the tree is cut, at most as many as there are groups.
  /// - Complexity: O(groups²).
  public init(groups: [Group], joins: [Join], start: Double, own: Double, regions: Int) {
    tree = IntramaxTree(groups: groups, joins: joins, start: start, regions: regions)
    let (left, inside) = tree.cut
    let count = DutchNumber.counted(left, "regio", "regio's")
    let title =
      "Met \(count) blijft \(DutchNumber.share(inside)) van de pendel binnen de eigen regio; "
      + "binnen de eigen gemeente is dat \(DutchNumber.share(own))"
    let (names, counts) = tree.told
    let last = joins.last.map {
      " Als laatste gaan \(names[$0.first]) (\(DutchNumber.counted(counts[$0.first], "gemeente", "gemeenten"))) en "
        + "\(names[$0.second]) (\(counts[$0.second])) samen."
    }
    let description =
      "Boom van \(DutchNumber.counted(groups.count, "groep", "groepen")) gemeenten die stap voor stap samengaan. "
      + "De knip laat \(count) over; dan blijft \(DutchNumber.share(inside)) van de woon-werkstroom binnen een regio.\(last ?? "")"
    let notes = [
      "Lees van links naar rechts: elke knik is een stap waarin twee groepen samengaan, steeds de twee met de meeste pendel tussen hen, gemeten naar hun grootte. Hoe verder naar rechts, hoe meer van alle pendel binnen een regio blijft.",
      "Links van de stippellijn: wat bij de knip één regio is, op een eigen grond en met dichte lijnen. Rechts ervan: hoe die regio's verder samen zouden gaan.",
      "Een groep heet naar de gemeente met de meeste banen. Methode: Masser en Brown 1975.",
    ]
    words = DiagramWords(title: title, description: description, notes: notes)
  }

  /// See ``Diagram/plan(in:)``.
  public func plan(in room: DiagramRoom) -> DiagramPlan? { tree.plan(in: room) }
}
