public import RegionModel

/// Core, shell and fringe around a subject, by agreement.
public struct Rings: Sendable, Hashable {
  /// Municipalities at or above the core threshold, the subject included.
  public let core: MunicipalitySet
  /// Municipalities at or above the shell threshold, below core.
  public let shell: MunicipalitySet
  /// Municipalities at or above the fringe threshold, below shell.
  public let fringe: MunicipalitySet
  /// What regions are compared with: the core, or the core and shell when the core holds nobody but the subject.
  public let target: MunicipalitySet

  /// The rings of one municipality by itself, with the weights and thresholds of `region`.
  public init(
    around municipality: Int, like region: LogicalRegion, in graph: RegionGraph, methods: MethodRegions
  ) {
    let subject = MunicipalitySet([municipality], capacity: graph.count)
    let agreement = Agreement(
      on: subject, in: graph, methods: methods, weights: region.agreement.weights)
    self.init(shares: agreement.overall, subject: subject, thresholds: region.thresholds)
  }

  /// Puts every municipality in its ring. O(n).
  init(shares: [Double], subject: MunicipalitySet, thresholds: LogicalRegion.Thresholds) {
    // A share such as 3/4 is not always what the same quotient of sums gives: compare with a hair's room.
    let room = 1e-9
    var core = subject
    var shell = MunicipalitySet(capacity: shares.count)
    var fringe = shell
    for (index, share) in shares.enumerated() where share > 0 && !subject.contains(index) {
      if share >= thresholds.core - room {
        core.insert(index)
      } else if share >= thresholds.shell - room {
        shell.insert(index)
      } else if share >= thresholds.fringe - room {
        fringe.insert(index)
      }
    }
    self.core = core
    self.shell = shell
    self.fringe = fringe
    target = core == subject ? core.union(shell) : core
  }
}
