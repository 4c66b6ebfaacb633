import RegionAnalysis
import RegionModel
import Testing

@Suite("Logical region")
struct LogicalRegionTests {
  /// Nine municipalities and the given arrangements as the only candidates.
  private func graph(
    _ arrangements: [(name: String, members: [Int])], inhabitants: [Int] = [],
    flows: [(origin: Int, destination: Int, value: Double)]? = nil
  ) throws -> RegionGraph {
    let municipalities = (0..<9).map {
      Toy.municipality($0, inhabitants: inhabitants.indices.contains($0) ? inhabitants[$0] : 1000)
    }
    return try Toy.graph(
      municipalities,
      arrangements: arrangements.enumerated().map { Toy.arrangement("roo:\($0)", $1.name, $1.members) },
      flows: flows)
  }

  @Test("The worked example of the documentation page comes out as it stands there")
  func page() throws {
    let graph = try NineSquares.graph()
    let region = LogicalRegion(for: graph.set(NineSquares.a), in: graph)
    #expect(region.core == graph.set(NineSquares.a, NineSquares.b))
    #expect(region.shell == graph.set(NineSquares.c))
    #expect(region.fringe == graph.set(NineSquares.d, NineSquares.e))
    #expect(region.target == region.core)
    #expect(region.options.map(\.likeness) == [2.0 / 3, 2.0 / 4])
    let answer = try #require(region.answer)
    #expect(answer.members == graph.set(NineSquares.a, NineSquares.b, NineSquares.c))
    #expect(answer.candidates.map(\.name) == ["rij ABC", "Samen ABC"])
    #expect(region.options[1].candidates.map(\.name) == ["blok ABDE"])
    #expect(!region.isSplit)
  }

  @Test(
    "Exactly three quarters is core, exactly half is shell, exactly a quarter is fringe",
    arguments: [(4, 1), (12, 3), (20, 5), (28, 7)])
  func inclusive(all: Int, quarter: Int) throws {
    // Municipality 1 is in all, 2 in three quarters, 3 in one less, 4 in half, 5 in one less, 6 in a quarter, 7
    // in one less of the candidates of 0.
    let limits = [
      1: all, 2: 3 * quarter, 3: 3 * quarter - 1, 4: 2 * quarter, 5: 2 * quarter - 1, 6: quarter,
      7: quarter - 1,
    ]
    let graph = try graph(
      (0..<all).map { number in
        ("R", [0] + (1...7).filter { number < limits[$0] ?? 0 } + [8])
      })
    let region = LogicalRegion(for: graph.set(0), in: graph)
    #expect(Array(region.core) == [0, 1, 2, 8])
    #expect(Array(region.shell) == [3, 4])
    #expect(Array(region.fringe) == [5, 6])
  }

  @Test("Without others in the core, core and shell together are what options are compared with")
  func emptyCore() throws {
    let graph = try graph([("Een", [0, 1, 2]), ("Twee", [0, 1, 3]), ("Drie", [0, 4, 5])])
    let region = LogicalRegion(for: graph.set(0), in: graph)
    #expect(region.core == graph.set(0))
    #expect(region.shell == graph.set(1))
    #expect(region.fringe == graph.set(2, 3, 4, 5))
    #expect(region.target == graph.set(0, 1))
    let expected: [Double] = [2.0 / 3, 2.0 / 3, 1.0 / 4]
    #expect(region.options.map(\.likeness) == expected)
  }

  @Test("With others in the core the shell does not count for likeness")
  func shellDoesNotCount() throws {
    let graph = try graph([
      ("Een", [0, 1, 2]), ("Twee", [0, 1, 2]), ("Drie", [0, 1, 3]), ("Vier", [0, 1, 4, 5]),
    ])
    let region = LogicalRegion(for: graph.set(0), in: graph)
    #expect(region.core == graph.set(0, 1))
    #expect(region.shell == graph.set(2))
    #expect(region.target == graph.set(0, 1))
  }

  @Test("Likeness counts inhabitants, not municipalities")
  func inhabitants() throws {
    // Core 0 and 1; one option adds the large 2, the other the two small 3 and 4.
    let graph = try graph(
      [("Groot", [0, 1, 2]), ("Klein", [0, 1, 3, 4])], inhabitants: [1000, 1000, 6000, 500, 1500])
    let region = LogicalRegion(for: graph.set(0), in: graph)
    #expect(region.answer?.candidates[0].name == "Klein")
    #expect(region.options.map(\.likeness) == [2000.0 / 4000, 2000.0 / 8000])
  }

  @Test("Options that are as like the core are put in order by the lower side of self-containment")
  func tieByFlows() throws {
    let flows = [
      (origin: 0, destination: 2, value: 10.0), (origin: 2, destination: 0, value: 90.0),
      (origin: 0, destination: 3, value: 40.0), (origin: 3, destination: 0, value: 40.0),
      (origin: 3, destination: 8, value: 5.0),
    ]
    let graph = try graph([("Aa", [0, 1, 2]), ("Bb", [0, 1, 3])], flows: flows)
    let region = LogicalRegion(for: graph.set(0), in: graph)
    // 012: inside 100 of 140 residents and of 140 jobs; 013: inside 80 of 95 and of 170 jobs.
    #expect(region.options.map { $0.candidates[0].name } == ["Aa", "Bb"])
    #expect(region.options[0].selfContainment?.lowest == 100.0 / 140)
    #expect(region.options[1].selfContainment?.lowest == 80.0 / 170)
    let scaled = try self.graph(
      [("Aa", [0, 1, 2]), ("Bb", [0, 1, 3])], flows: flows.map { ($0.origin, $0.destination, $0.value * 8) })
    let again = LogicalRegion(for: scaled.set(0), in: scaled)
    #expect(again.options.map(\.members) == region.options.map(\.members))
    let turned = try self.graph([("Aa", [0, 1, 3]), ("Bb", [0, 1, 2])], flows: flows)
    #expect(
      LogicalRegion(for: turned.set(0), in: turned).options.map { $0.candidates[0].name } == ["Bb", "Aa"])
  }

  @Test("Without flows the smaller of equally like options comes first, then the name")
  func tieBySizeAndName() throws {
    // 2 has nobody: with or without it an option is as like the core.
    let graph = try graph(
      [("Aa", [0, 1, 2, 3]), ("Cc", [0, 1, 3]), ("Bb", [0, 1, 4])], inhabitants: [1000, 1000, 0, 1000, 1000])
    let region = LogicalRegion(for: graph.set(0), in: graph)
    #expect(Set(region.options.map(\.likeness)) == [2.0 / 3])
    #expect(region.options.map { $0.candidates[0].name } == ["Bb", "Cc", "Aa"])
  }

  @Test("Candidates with the same municipalities are one option, divisions first")
  func grouping() throws {
    let graph = try NineSquares.graph(programmes: [Toy.programme("p", "Aaa", [0, 1, 2])])
    let region = LogicalRegion(for: graph.set(0), in: graph)
    #expect(
      region.options.map { $0.candidates.map(\.source) } == [
        [.division, .arrangement, .programme], [.division],
      ])
  }

  @Test("A division comes first even when only the last of several municipalities has it as its region")
  func divisionsFirst() throws {
    let division = Division(
      id: "water", title: "Water", singular: "waterschap", field: .water, coverage: .partial,
      allowsMultiple: true,
      regions: [
        Region(code: "1", name: "Hier", members: [Membership(0, share: 0.1), Membership(1), Membership(2)]),
        Region(code: "2", name: "Ginds", members: [Membership(0, share: 0.9), Membership(5)]),
      ], source: try Toy.source())
    let graph = try Toy.graph(
      NineSquares.municipalities, divisions: [division],
      arrangements: [Toy.arrangement("roo:1", "Samen", [0, 1, 2])])
    let region = LogicalRegion(for: graph.set(0, 1), in: graph)
    #expect(region.answer?.candidates.map(\.name) == ["waterschap Hier", "Samen"])
  }

  @Test("A region of one municipality is never an option, but counts in the agreement")
  func alone() throws {
    let division = try Toy.division("stad", [("1", "Alleen A", [0]), ("2", "BC", [1, 2])])
    let graph = try Toy.graph(
      NineSquares.municipalities, divisions: [division],
      arrangements: [Toy.arrangement("roo:1", "ABC", [0, 1, 2])])
    let region = LogicalRegion(for: graph.set(0), in: graph)
    #expect(region.options.map { $0.candidates[0].name } == ["ABC"])
    #expect(region.agreement.overall[1] == 0.5)
    let only = try Toy.graph(NineSquares.municipalities, divisions: [division])
    let lonely = LogicalRegion(for: only.set(0), in: only)
    #expect(lonely.answer == nil)
    #expect(lonely.core == only.set(0))
    #expect(lonely.shell.isEmpty)
    #expect(!lonely.isSplit)
  }

  @Test("With several municipalities only options that hold them all count")
  func several() throws {
    let graph = try graph([
      ("Een", [0, 1, 2]), ("Twee", [0, 3, 4]), ("Drie", [1, 3, 5]), ("Vier", [0, 1, 5]),
    ])
    let region = LogicalRegion(for: graph.set(0, 1), in: graph)
    #expect(Set(region.options.flatMap { $0.candidates.map(\.name) }) == ["Een", "Vier"])
    #expect(!region.isSplit)
  }

  @Test("Several municipalities that no region holds together are split, and regions with one of them count")
  func split() throws {
    let graph = try graph([("Een", [0, 2, 3]), ("Twee", [1, 4, 5])])
    let region = LogicalRegion(for: graph.set(0, 1), in: graph)
    #expect(region.isSplit)
    #expect(region.options.map { $0.candidates[0].name } == ["Een", "Twee"])
    #expect(region.core == graph.set(0, 1))
    #expect(region.shell == graph.set(2, 3, 4, 5))
    #expect(region.target == graph.set(0, 1, 2, 3, 4, 5))
    #expect(region.options.map(\.likeness) == [0.5, 0.5])
    let one = LogicalRegion(for: graph.set(8), in: graph)
    #expect(!one.isSplit)
    #expect(one.answer == nil)
  }

  @Test("Thresholds of one's own move the bands")
  func customThresholds() throws {
    let graph = try NineSquares.graph()
    let thresholds = try #require(LogicalRegion.Thresholds(core: 0.6, shell: 0.3, fringe: 0.3))
    let region = LogicalRegion(for: graph.set(0), in: graph, thresholds: thresholds)
    #expect(region.core == graph.set(0, 1, 2))
    #expect(region.shell == graph.set(3, 4))
    #expect(region.fringe.isEmpty)
    #expect(region.answer?.likeness == 1)
    #expect(region.thresholds == thresholds)
  }

  @Test(
    "Thresholds that do not fall within 1 and 0 are refused",
    arguments: [
      (1.1, 0.5, 0.25), (0.5, 0.6, 0.25), (0.75, 0.25, 0.5), (0.75, 0.5, 0), (0.75, 0.5, -0.1),
      (.nan, 0.5, 0.25), (0.75, .nan, 0.25), (0.75, 0.5, .nan), (.infinity, 0.5, 0.25),
    ])
  func wrongThresholds(core: Double, shell: Double, fringe: Double) {
    #expect(LogicalRegion.Thresholds(core: core, shell: shell, fringe: fringe) == nil)
  }

  @Test("The standard thresholds are three quarters, half and a quarter, and equal ones are allowed")
  func standardThresholds() {
    #expect(LogicalRegion.Thresholds(core: 0.75, shell: 0.5, fringe: 0.25) == .standard)
    #expect(LogicalRegion.Thresholds(core: 1, shell: 1, fringe: 1) != nil)
  }

  @Test("A region that only a method finds can be the answer, and the best division is kept beside it")
  func methodWins() throws {
    // The rows are divisions; three methods agree on A, B and D.
    let partition = Partition(labels: [0, 0, 1, 0, 1, 1, 1, 1, 1].map(Optional.some))
    let plain = try NineSquares.graph(arrangements: [])
    let methods = SomeMethods.made(3, partition, graph: plain)
    let region = LogicalRegion(for: plain.set(NineSquares.a), in: plain, methods: methods)
    // A has ABC, ABDE and three times ABD: B 5/5, D 4/5, C and E 1/5.
    #expect(region.core == plain.set(NineSquares.a, NineSquares.b, NineSquares.d))
    #expect(region.answer?.members == region.core)
    #expect(region.answer?.isExisting == false)
    #expect(region.answer?.division == nil)
    #expect(region.answer?.candidates.map(\.source) == [.method, .method, .method])
    #expect(region.bestDivision?.division?.name == "blok ABDE")
  }

  @Test("A method region with the municipalities of a division is the same option, named after the division")
  func methodAndDivision() throws {
    let graph = try NineSquares.graph(arrangements: [])
    let rows = Partition(labels: [0, 0, 0, 1, 1, 1, 2, 2, 2].map(Optional.some))
    let region = LogicalRegion(
      for: graph.set(NineSquares.a), in: graph, methods: SomeMethods.made(1, rows, graph: graph))
    #expect(region.answer?.candidates.map(\.source) == [.division, .method])
    #expect(region.answer?.isExisting == true)
  }

  @Test(
    "On random graphs, with methods and weights, bands, options and their order are those of a slow count")
  func twin() throws {
    var random = RandomGraph(seed: 6)
    var (splits, ties, found) = (0, 0, 0)
    for round in 0..<250 {
      let count = 2 + random.generator.below(11)
      let graph = try random.graph(count: count)
      let subject = Set((0...random.generator.below(3)).map { _ in random.generator.below(count) })
      let some = SomeMethods.random(round % 3, graph: graph, &random.generator)
      let weights =
        round % 2 == 0 ? EvidenceWeights.equal : EvidenceWeights(field: .zorg, factor: 1 + round % 5)
      let region = LogicalRegion(
        for: MunicipalitySet(subject, capacity: count), in: graph, methods: some.methods, weights: weights)
      let slow = SlowLogicalRegion(
        subject: subject, graph: graph, methods: some.slow, field: weights.field, factor: weights.factor)
      #expect(Set(region.core) == slow.core)
      #expect(Set(region.shell) == slow.shell)
      #expect(Set(region.fringe) == slow.fringe)
      #expect(region.isSplit == slow.isSplit)
      // Names of method regions differ from the twin's, and they decide the last ties.
      #expect(Set(region.options.map { Set($0.members) }) == Set(slow.options.map(\.members)))
      if some.slow.isEmpty { #expect(region.options.map { Set($0.members) } == slow.options.map(\.members)) }
      #expect(region.options.map(\.likeness) == slow.options.map(\.likeness))
      for (option, expected) in zip(region.options, slow.options) where some.slow.isEmpty {
        #expect(option.candidates.map(\.name) == expected.names)
      }
      splits += slow.isSplit ? 1 : 0
      ties += zip(slow.options, slow.options.dropFirst()).filter { $0.likeness == $1.likeness }.count
      found += region.answer?.isExisting == false ? 1 : 0
    }
    #expect(splits > 10)
    #expect(ties > 10)
    #expect(found > 10)
  }
}
