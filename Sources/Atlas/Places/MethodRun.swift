import RegionAnalysis
import RegionModel

extension RegionGraph {
  /// The regions that every cluster method finds in the main flows, on all cores; none without flows.
  func methodRegions() -> MethodRegions {
    guard let flows = flows.first else { return .none }
    let network = network(of: flows)
    let methods = ClusterMethods.all
    let found = Parallel.reduce(
      count: methods.count, into: [Int: MethodRegions.Found](), progress: nil
    ) { piece, known in
      // The methods that take longest stand last in the list: begin there.
      let place = methods.count - 1 - piece
      known[place] = MethodRegions.found(by: methods[place], in: network, graph: self)
    } join: { all, part in
      all.merge(part) { first, _ in first }
    }
    return MethodRegions(methods.enumerated().map { ($1, found[$0]) })
  }

  /// The logical region of every municipality with its certainty, on all cores.
  func nationalRegions(
    methods: MethodRegions, weights: EvidenceWeights, options: LogicalRegionQuestion.Options
  ) -> NationalRegions {
    let found = Parallel.reduce(
      count: count, into: [(municipality: Int, answer: NationalRegions.Answer)](), progress: nil
    ) { number, answers in
      let region = LogicalRegion(
        for: MunicipalitySet([number], capacity: count), in: self, methods: methods, weights: weights,
        thresholds: options.thresholds)
      let certainty = AnswerCertainty(of: region, runs: options.draws, seed: options.seed)
      answers.append((number, .init(region: region, certainty: certainty)))
    } join: { all, part in
      all += part
    }
    return NationalRegions(found.sorted { $0.municipality < $1.municipality }.map(\.answer))
  }
}
