import RegionAnalysis
import RegionModel
import Testing

@Suite("Agreement of existing regions")
struct AgreementTests {
  /// Shares as parts of a whole.
  private func parts(_ parts: [Int], of whole: Int) -> [Double] { parts.map { Double($0) / Double(whole) } }

  @Test("For A of the documentation page it is what stands there: B 3/3, C 2/3, D and E 1/3")
  func page() throws {
    let graph = try NineSquares.graph()
    let agreement = Agreement(on: graph.set(NineSquares.a), in: graph)
    #expect(agreement.overall == parts([3, 3, 2, 1, 1, 0, 0, 0, 0], of: 3))
    #expect(agreement.bySource[.division] == parts([2, 2, 1, 1, 1, 0, 0, 0, 0], of: 2))
    #expect(agreement.bySource[.arrangement] == parts([1, 1, 1, 0, 0, 0, 0, 0, 0], of: 1))
    #expect(agreement.bySource[.programme] == nil)
    #expect(agreement.counts[.division] == [2, 2, 1, 1, 1, 0, 0, 0, 0])
    #expect(agreement.counts[.arrangement] == [1, 1, 1, 0, 0, 0, 0, 0, 0])
    #expect(agreement.candidates.map { $0.map(\.name) } == [["rij ABC", "blok ABDE", "Samen ABC"]])
  }

  @Test(
    "For several it is the mean of their shares, so one with many candidates does not outvote one with few")
  func several() throws {
    // A has 3 candidates (ABC, ABDE, ABC), I has 2 (GHI twice).
    let graph = try NineSquares.graph()
    let agreement = Agreement(on: graph.set(NineSquares.a, NineSquares.i), in: graph)
    #expect(agreement.overall == parts([6, 3, 2, 1, 1, 0, 3, 3, 6], of: 6))
    #expect(agreement.bySource[.division] == parts([2, 2, 1, 1, 1, 0, 2, 2, 2], of: 4))
    #expect(agreement.bySource[.arrangement] == parts([1, 1, 1, 0, 0, 0, 0, 0, 0], of: 1))
    #expect(agreement.candidates.map(\.count) == [3, 2])
  }

  @Test("A municipality without candidates agrees only with itself and does not count in the mean")
  func nothing() throws {
    let division = try Toy.division("deel", [("1", "AB", [0, 1])])
    let graph = try Toy.graph(NineSquares.municipalities, divisions: [division])
    #expect(Agreement(on: graph.set(8), in: graph).overall == parts([0, 0, 0, 0, 0, 0, 0, 0, 1], of: 1))
    #expect(Agreement(on: graph.set(8), in: graph).bySource.isEmpty)
    #expect(Agreement(on: graph.set(0, 8), in: graph).overall == parts([1, 1, 0, 0, 0, 0, 0, 0, 1], of: 1))
  }

  @Test("On random graphs it equals a count with Swift's own sets")
  func twin() throws {
    var random = RandomGraph(seed: 5)
    for _ in 0..<120 {
      let count = 2 + random.generator.below(12)
      let graph = try random.graph(count: count)
      let subject = Set([random.generator.below(count), random.generator.below(count)])
      let agreement = Agreement(on: MunicipalitySet(subject, capacity: count), in: graph)
      let candidates = subject.sorted().map { SlowCandidates.of($0, in: graph) }
      #expect(agreement.candidates.map { $0.map { Set($0.members) } } == candidates.map { $0.map(\.members) })
      for number in 0..<count {
        let expected = subject.contains(number) ? 1 : SlowCandidates.mean(number, candidates)
        #expect(abs(agreement.overall[number] - expected) < 1e-12)
        for source in Candidate.Source.allCases {
          let own = candidates.map { $0.filter { $0.source == source } }
          if own.allSatisfy(\.isEmpty) {
            #expect(agreement.bySource[source] == nil)
          } else {
            let share = try #require(agreement.bySource[source])[number]
            #expect(abs(share - SlowCandidates.mean(number, own)) < 1e-12)
            let hits = own.joined().filter { $0.members.contains(number) }.count
            #expect(agreement.counts[source]?[number] == hits)
          }
        }
      }
    }
  }

  @Test("Methods are candidates of their own source, and a municipality outside a method's regions has none")
  func methods() throws {
    let graph = try NineSquares.graph(arrangements: [])
    let partition = Partition(labels: [0, 0, nil, 0, nil, nil, nil, nil, nil])
    let methods = SomeMethods.made(2, partition, graph: graph)
    let agreement = Agreement(on: graph.set(NineSquares.a), in: graph, methods: methods)
    // ABC, ABDE and twice ABD.
    #expect(agreement.overall == parts([4, 4, 1, 3, 1, 0, 0, 0, 0], of: 4))
    #expect(agreement.bySource[.method] == parts([2, 2, 0, 2, 0, 0, 0, 0, 0], of: 2))
    let outside = Agreement(on: graph.set(NineSquares.c), in: graph, methods: methods)
    #expect(outside.candidates[0].map(\.source) == [.division, .division])
    #expect(outside.bySource[.method] == nil)
  }

  @Test("A candidate of the task counts so many times, the others once")
  func weights() throws {
    let care = JointArrangement(
      id: "roo:9", name: "Zorg ADG", legalForm: "Openbaar lichaam", fields: ["zorg en gezondheid", "werk"],
      members: [0, 3, 6].map { Membership($0) })
    let graph = try NineSquares.graph(arrangements: [care])
    for field in [PolicyField.zorg, .arbeid] {
      let weights = EvidenceWeights(field: field, factor: 3)
      let agreement = Agreement(on: graph.set(NineSquares.a), in: graph, weights: weights)
      // ABC once, ABDE once, ADG three times.
      #expect(agreement.overall == parts([5, 2, 1, 4, 1, 0, 3, 0, 0], of: 5))
      #expect(agreement.candidates[0].map(weights.weight) == [1, 1, 3])
    }
    let other = Agreement(on: graph.set(0), in: graph, weights: EvidenceWeights(field: .water))
    #expect(other.overall == Agreement(on: graph.set(0), in: graph).overall)
  }

  @Test("A weight below one counts once, and equal weights favour nothing")
  func leastWeight() throws {
    #expect(EvidenceWeights(field: .zorg, factor: 0).factor == 1)
    #expect(EvidenceWeights(field: .zorg).factor == 3)
    let graph = try NineSquares.graph()
    #expect(graph.candidates(of: 0).allSatisfy { !EvidenceWeights.equal.favours($0) })
    #expect(
      graph.candidates(of: 0).allSatisfy {
        EvidenceWeights(field: .bestuur).favours($0) == ($0.source == .division)
      })
  }

  @Test("The ties of several are the mean shares of each with the others, and cohesion is their mean")
  func ties() throws {
    let graph = try NineSquares.graph()
    // A: B in 3/3, D in 1/3. B: A in 3/3, D in 1/3. D (DEF, ABDE): A and B in 1/2 each.
    let agreement = Agreement(on: graph.set(NineSquares.a, NineSquares.b, NineSquares.d), in: graph)
    let twoThirds = 2.0 / 3
    let expected: [Double] = [twoThirds, twoThirds, 0.5]
    #expect(zip(agreement.ties, expected).allSatisfy { abs(($0 ?? -1) - $1) < 1e-12 })
    let cohesion = try #require(agreement.cohesion)
    #expect(abs(cohesion - 11.0 / 18) < 1e-12)
    #expect(Agreement(on: graph.set(0), in: graph).cohesion == nil)
  }
}
