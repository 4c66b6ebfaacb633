import RegionAnalysis
import RegionModel
import Testing

@Suite("Self-containment")
struct SelfContainmentTests {
  private func table(_ flows: [(origin: Int, destination: Int, value: Double)], size: Int) throws -> FlowTable
  {
    FlowTable(id: "pendel", unit: "banen", source: try Toy.source(), size: size, flows: flows)
  }

  @Test("The two municipalities of the documentation page have the shares that stand there")
  func page() throws {
    let flows = try table([(0, 0, 6), (0, 1, 4), (1, 0, 1), (1, 1, 9)], size: 2)
    let a = SelfContainment(of: MunicipalitySet([0], capacity: 2), in: flows)
    #expect((a.inside, a.residents, a.jobs) == (6, 10, 7))
    #expect(a.supply == 6.0 / 10)
    #expect(a.demand == 6.0 / 7)
    #expect(a.lowest == 6.0 / 10)
    let b = SelfContainment(of: MunicipalitySet([1], capacity: 2), in: flows)
    #expect(b.supply == 9.0 / 10)
    #expect(b.demand == 9.0 / 13)
    #expect(b.lowest == 9.0 / 13)
    let both = SelfContainment(of: .all(capacity: 2), in: flows)
    #expect(both.supply == 1)
    #expect(both.demand == 1)
    #expect(both.lowest == 1)
  }

  @Test("Without employed residents the supply side is not known, without jobs the demand side")
  func unknown() throws {
    let flows = try table([(0, 1, 5)], size: 3)
    let home = SelfContainment(of: MunicipalitySet([0], capacity: 3), in: flows)
    #expect(home.supply == 0)
    #expect(home.demand == nil)
    #expect(home.lowest == nil)
    let work = SelfContainment(of: MunicipalitySet([1], capacity: 3), in: flows)
    #expect(work.supply == nil)
    #expect(work.demand == 0)
    #expect(work.lowest == nil)
    let neither = SelfContainment(of: MunicipalitySet([2], capacity: 3), in: flows)
    #expect(neither.supply == nil)
    #expect(neither.demand == nil)
    let nobody = SelfContainment(of: MunicipalitySet(capacity: 3), in: flows)
    #expect((nobody.inside, nobody.residents, nobody.jobs) == (0, 0, 0))
  }

  @Test("It equals sums over the whole matrix, and doubling every flow changes no share")
  func twin() throws {
    var random = RandomGraph(seed: 2)
    for _ in 0..<100 {
      let count = 1 + random.generator.below(12)
      let triples = (0..<(count * 3)).map { _ in
        (
          origin: random.generator.below(count), destination: random.generator.below(count),
          value: Double(random.generator.below(9))
        )
      }
      let members = random.members(of: count, share: 0.5)
      var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
      for triple in triples { matrix[triple.origin][triple.destination] += triple.value }
      let inside = members.map { i in members.map { matrix[i][$0] }.reduce(0, +) }.reduce(0, +)
      let residents = members.map { matrix[$0].reduce(0, +) }.reduce(0, +)
      let jobs = members.map { j in matrix.map { $0[j] }.reduce(0, +) }.reduce(0, +)
      let set = MunicipalitySet(members, capacity: count)
      let measured = SelfContainment(of: set, in: try table(triples, size: count))
      #expect((measured.inside, measured.residents, measured.jobs) == (inside, residents, jobs))
      #expect(measured.supply == (residents > 0 ? inside / residents : nil))
      #expect(measured.demand == (jobs > 0 ? inside / jobs : nil))
      let doubled = SelfContainment(
        of: set, in: try table(triples.map { ($0.origin, $0.destination, $0.value * 2) }, size: count))
      #expect(doubled.supply == measured.supply)
      #expect(doubled.demand == measured.demand)
      #expect(doubled.lowest == measured.lowest)
    }
  }
}
