import RegionModel

/// How certain a logical region is: how often the same comes out when the evidence is drawn again, and when part of it
/// is left out.
///
/// Two measures. *Drawn again* (bootstrap): from the bodies and methods behind the answer as many are drawn, with
/// replacement, as there are; that is done some hundred times, and each time core and best region are determined
/// anew. A municipality that is barely in the core, or a region that is barely the best, often falls out. *Left out*:
/// one source (all divisions, all arrangements …) or one single body at a time.
///
/// Bodies are not independent (COROP and COROP-plus, veiligheidsregio and GGD), so that drawing again makes an answer
/// look somewhat more certain than it is; leaving out whole sources does not have that weakness.
///
/// Source: Efron 1979, doi:10.1214/aos/1176344552; leaving out: Quenouille 1956, doi:10.1093/biomet/43.3-4.353.
public struct AnswerCertainty: Sendable {
  /// What comes out without part of the evidence.
  public struct Omission<Part: Sendable>: Sendable {
    /// What is left out.
    public let part: Part
    /// Position in the region's options of what is then the best; `nil` when there are no options.
    public let option: Int?
  }

  /// Number of times the evidence was drawn.
  public let runs: Int
  /// Number of draws in which each municipality of the graph is in the core.
  public let inCore: [Int]
  /// Number of draws in which each option is the best, in the order of the options.
  public let wins: [Int]
  /// What is the best without one source; only sources with evidence, and only when there are several.
  public let withoutSource: [Omission<Candidate.Source>]
  /// The single bodies without which another option is the best.
  public let decisive: [Omission<Candidate.Body>]

  /// Number of draws where nothing else is said: the standard error of a share is then at most 3.5 percentage
  /// points.
  public static let standardRuns = 200

  /// Share 0…1 of the draws with the same best option; `nil` without options.
  public var share: Double? { wins.first.map { runs == 0 ? 0 : Double($0) / Double(runs) } }

  /// Share 0…1 of the draws in which a municipality is in the core.
  public func coreShare(_ municipality: Int) -> Double {
    runs == 0 ? 0 : Double(inCore[municipality]) / Double(runs)
  }

  /// Whether the same option is the best whichever source is left out.
  public var holdsWithoutAnySource: Bool { withoutSource.allSatisfy { $0.option == 0 } }

  /// Draws the evidence of `region` again `runs` times with `seed`, and leaves parts of it out.
  /// O((runs + bodies) · (members of the candidates + options · core)).
  public init(of region: LogicalRegion, runs: Int = standardRuns, seed: UInt64 = 1) {
    let evidence = region.agreement.evidence
    let bodies = evidence.bodies
    let subject = region.agreement.subject
    var order = [Int](repeating: 0, count: region.positions.count)
    for (place, position) in region.positions.enumerated() { order[position] = place }
    func outcome(_ times: [Double]) -> (rings: Rings, option: Int?) {
      let rings = Rings(
        shares: evidence.shares(times: times), subject: subject, thresholds: region.thresholds)
      return (rings, region.choices.best(for: rings.target).map { order[$0] })
    }
    var inCore = [Int](repeating: 0, count: subject.capacity)
    var wins = [Int](repeating: 0, count: region.options.count)
    for run in 0..<max(0, runs) {
      var generator = SeededGenerator(seed: seed, run: run)
      var times = [Double](repeating: 0, count: bodies.count)
      for _ in bodies.indices { times[generator.below(bodies.count)] += 1 }
      let (rings, option) = outcome(times)
      for member in rings.core { inCore[member] += 1 }
      if let option { wins[option] += 1 }
    }
    self.runs = max(0, runs)
    self.inCore = inCore
    self.wins = wins
    let sources = Candidate.Source.allCases.filter { source in bodies.contains { $0.source == source } }
    withoutSource =
      sources.count < 2
      ? []
      : sources.map { source in
        .init(part: source, option: outcome(bodies.map { $0.source == source ? 0 : 1 }).option)
      }
    decisive =
      bodies.count < 2
      ? []
      : bodies.indices.compactMap { left in
        let option = outcome(bodies.indices.map { $0 == left ? 0 : 1 }).option
        return option == 0 ? nil : .init(part: bodies[left], option: option)
      }
  }
}
