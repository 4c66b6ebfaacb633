import RegionAnalysis
import RegionModel
import Testing

@Suite("Regions of a division split and merged")
struct DivisionChangeTests {
  private func members(_ division: Division) -> [[Int]] {
    division.regions.map { $0.members.map(\.municipality) }
  }

  @Test("Splitting off makes a region of its own with a code of its own; the rest keeps code and name")
  func split() throws {
    let graph = try NineSquares.graph()
    let rows = graph.divisions[0]
    let split = rows.splitting(graph.set(0, 2), from: "R1", name: "nieuw")
    #expect(split.regions.map(\.code) == ["R1", "R1-2", "R2", "R3"])
    #expect(split.regions.map(\.name) == ["ABC", "nieuw", "DEF", "GHI"])
    #expect(members(split) == [[1], [0, 2], [3, 4, 5], [6, 7, 8]])
  }

  @Test("Splitting off nobody, everybody or strangers changes nothing")
  func nothing() throws {
    let graph = try NineSquares.graph()
    let rows = graph.divisions[0]
    #expect(rows.splitting(graph.none, from: "R1", name: "x") == rows)
    #expect(rows.splitting(graph.set(0, 1, 2), from: "R1", name: "x") == rows)
    #expect(rows.splitting(graph.set(7), from: "R1", name: "x") == rows)
    #expect(rows.splitting(graph.set(0), from: "R9", name: "x") == rows)
    #expect(rows.merging(["R1"], name: "x") == rows)
  }

  @Test("Merging makes one region with the first code, and undoes a split")
  func merge() throws {
    let graph = try NineSquares.graph()
    let rows = graph.divisions[0]
    let merged = rows.merging(["R3", "R1"], name: "rand")
    #expect(merged.regions.map(\.code) == ["R2", "R3"])
    #expect(members(merged) == [[3, 4, 5], [0, 1, 2, 6, 7, 8]])
    let back = rows.splitting(graph.set(0), from: "R1", name: "x").merging(["R1", "R1-2"], name: "ABC")
    #expect(back == rows)
  }

  @Test("A municipality that was in both counts for its shares together, with its mark")
  func shared() throws {
    let division = Division(
      id: "d", title: "d", singular: "d", field: .zorg, allowsMultiple: true,
      regions: [
        Region(code: "A", name: "A", members: [Membership(0, share: 0.4, basis: .inferred)]),
        Region(code: "B", name: "B", members: [Membership(0, share: 0.6), Membership(1)]),
      ], source: try Toy.source())
    let merged = division.merging(["A", "B"], name: "AB").regions
    #expect(merged.count == 1)
    #expect(merged[0].members.map(\.municipality) == [0, 1])
    #expect(merged[0].members[0].share == 1)
    #expect(merged[0].members[0].basis == .inferred)
  }
}
