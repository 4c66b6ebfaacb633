public import RegionModel

/// The divisions that count for congruence unless somebody chooses others, and why the rest does not.
///
/// Congruence asks whether a municipality meets the same partners for its tasks. So what counts are divisions of the
/// whole country that serve a task, at the scale between municipality and province. A division of few large regions
/// would make nearly everybody a partner of everybody, without anybody meeting.
public struct CongruenceDivisions: Sendable {
  /// Why a division does not count.
  public enum Reason: String, Sendable, CaseIterable {
    /// Made to count with.
    case statistical = "gemaakt om mee te tellen, niet om samen te werken"
    /// Some municipalities have no region.
    case partial = "niet voor het hele land"
    /// Named after a year before the data.
    case past = "van een eerder jaar"
    /// No more regions than there are provinces, or parts of municipalities.
    case large = "niet meer regio's dan er provincies zijn"
    /// Borders that run through municipalities.
    case parts = "grenzen lopen door gemeenten heen"
  }

  /// Those that count, in the order of the graph.
  public let counted: [Division]
  /// The others with the reason.
  public let left: [(division: Division, reason: Reason)]

  /// Sorts the divisions of `graph`. O(members).
  public init(of graph: RegionGraph) {
    var counted: [Division] = []
    var left: [(division: Division, reason: Reason)] = []
    for division in graph.divisions {
      if let reason = Self.reason(division, graph) {
        left.append((division, reason))
      } else {
        counted.append(division)
      }
    }
    self.counted = counted
    self.left = left
  }

  private static func reason(_ division: Division, _ graph: RegionGraph) -> Reason? {
    if division.field == .statistiek { return .statistical }
    if division.coverage == .partial { return .partial }
    if let year = year(in: division), year < graph.referenceDate.year { return .past }
    if division.regions.contains(where: { $0.members.contains { $0.share < 1 } }) { return .parts }
    return division.regions.count <= graph.provinces.count ? .large : nil
  }

  /// A year in a title such as `Wgr-gebieden 1997`.
  private static func year(in division: Division) -> Int? {
    division.title.split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap { Int($0) }.first
  }
}
