public import RegionModel

/// How much existing regions agree on which municipalities belong with a subject.
///
/// For one municipality: the share of its candidates in which another municipality is with it. For several:
/// the mean of these shares, so that each of them counts the same however many candidates it has.
public struct Agreement: Sendable {
  /// The municipalities asked about.
  public let subject: MunicipalitySet
  /// The share 0…1 of each municipality of the graph over all candidates; 1 for the subject itself.
  public let overall: [Double]
  /// The same over the candidates of one source; absent where there are none.
  public let bySource: [Candidate.Source: [Double]]
  /// Number of candidates that a municipality is in, of each source, added up over the subject.
  public let counts: [Candidate.Source: [Int]]
  /// The candidates of each municipality of the subject, in the order of the set.
  public let candidates: [[Candidate]]

  /// Counts the candidates of `subject` in `graph`; `subject` is not empty. O(candidates · n/64 + members).
  public init(on subject: MunicipalitySet, in graph: RegionGraph) {
    self.subject = subject
    candidates = subject.map { graph.candidates(of: $0) }
    var overall = [Double](repeating: 0, count: graph.count)
    var bySource: [Candidate.Source: [Double]] = [:]
    var counts: [Candidate.Source: [Int]] = [:]
    for list in candidates {
      Self.add(list, to: &overall)
      for candidate in list {
        for member in candidate.members {
          counts[candidate.source, default: Array(repeating: 0, count: graph.count)][member] += 1
        }
      }
    }
    for source in Candidate.Source.allCases {
      let lists = candidates.map { $0.filter { $0.source == source } }.filter { !$0.isEmpty }
      guard !lists.isEmpty else { continue }
      var shares = [Double](repeating: 0, count: graph.count)
      for list in lists { Self.add(list, to: &shares) }
      bySource[source] = shares.map { $0 / Double(lists.count) }
    }
    let asked = candidates.count { !$0.isEmpty }
    if asked > 0 { overall = overall.map { $0 / Double(asked) } }
    for member in subject { overall[member] = 1 }
    self.overall = overall
    self.bySource = bySource
    self.counts = counts
  }

  private static func add(_ candidates: [Candidate], to shares: inout [Double]) {
    guard !candidates.isEmpty else { return }
    var counts = [Int](repeating: 0, count: shares.count)
    for candidate in candidates {
      for member in candidate.members { counts[member] += 1 }
    }
    for index in shares.indices { shares[index] += Double(counts[index]) / Double(candidates.count) }
  }
}
