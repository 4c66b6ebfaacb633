/// What the labour market procedure did and ended with. Communities count from 0, clusters from 1; cluster 0 is the
/// reserve.
struct LabourMarketOutcome: Sendable {
  /// Why a community went to the reserve.
  enum Reason: String, Sendable, Hashable {
    /// A cluster by itself; its strongest link would have got a lower validity.
    case refusedAlone = "A"
    /// A cluster by itself without any link.
    case unlinkedAlone = "B"
    /// One of more in its cluster; its strongest link would have got a lower validity.
    case refused = "C"
    /// One of more in its cluster, without any link outside it.
    case unlinked = "D"
  }

  /// A community that went to the reserve.
  struct ReserveEntry: Sendable, Hashable {
    /// Why.
    let reason: Reason
    /// In which step, from 1.
    let iteration: Int
    /// The cluster that it was taken from.
    let cluster: Int
    /// How far that cluster met the criteria.
    let validity: Double
    /// The community.
    let community: Int
    /// The one that would have been next; `nil` for a cluster of one.
    let second: Int?
  }

  /// Communities that went to the reserve, in order.
  var reserve: [ReserveEntry] = []
  /// How many times each community was moved to another cluster.
  var moves: [Int]
  /// Steps taken.
  var iterations = 0
  /// Cluster of each community before the reserve was emptied.
  var before: [Int32] = []
  /// Communities that the reserve could not be emptied of, ascending.
  var unassigned: [Int] = []
}
