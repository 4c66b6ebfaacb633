public import RegionModel

/// How much existing regions and cluster methods agree on which municipalities belong with a subject.
///
/// For one municipality: the share of its candidates in which another municipality is with it, each candidate
/// counting for its weight. For several: the mean of these shares, so that each of them counts the same however many
/// candidates it has.
public struct Agreement: Sendable {
  /// The municipalities asked about.
  public let subject: MunicipalitySet
  /// How much each candidate counts.
  public let weights: EvidenceWeights
  /// The share 0…1 of each municipality of the graph over all candidates; 1 for the subject itself.
  public let overall: [Double]
  /// The same over the candidates of one source; absent where there are none.
  public let bySource: [Candidate.Source: [Double]]
  /// Number of candidates that a municipality is in, of each source, added up over the subject.
  public let counts: [Candidate.Source: [Int]]
  /// The candidates of each municipality of the subject, in the order of the set.
  public let candidates: [[Candidate]]
  /// For several municipalities: for each of them, in the order of the set, the mean share 0…1 of its candidates in
  /// which the others are with it; `nil` without candidates, and for a subject of one.
  public let ties: [Double?]
  /// The candidates, ready to be counted again.
  let evidence: Evidence

  /// Counts the candidates of `subject` in `graph` and in what `methods` found; `subject` is not empty.
  /// O(candidates · n/64 + members).
  public init(
    on subject: MunicipalitySet, in graph: RegionGraph, methods: MethodRegions = .none,
    weights: EvidenceWeights = .equal
  ) {
    self.subject = subject
    self.weights = weights
    candidates = subject.map { graph.candidates(of: $0, methods: methods) }
    evidence = Evidence(candidates, weights: weights, capacity: graph.count)
    var bySource: [Candidate.Source: [Double]] = [:]
    for source in Candidate.Source.allCases { bySource[source] = evidence.shares(of: source) }
    self.bySource = bySource
    var counts: [Candidate.Source: [Int]] = [:]
    for candidate in candidates.joined() {
      for member in candidate.members {
        counts[candidate.source, default: Array(repeating: 0, count: graph.count)][member] += 1
      }
    }
    self.counts = counts
    var overall = evidence.shares()
    ties = evidence.ties(within: subject)
    for member in subject { overall[member] = 1 }
    self.overall = overall
  }

  /// The mean of the ties: how much several municipalities are together already; `nil` for one.
  public var cohesion: Double? {
    let known = ties.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  /// Every candidate once, in the order of the subject: what several of its municipalities share counts once.
  public var distinctCandidates: [Candidate] {
    var seen = Set<[String]>()
    return candidates.joined().filter { seen.insert($0.identity).inserted }
  }
}
