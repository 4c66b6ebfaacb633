import RegionAnalysis
import RegionModel
import Testing

@Suite("Which divisions count for congruence")
struct CongruenceDivisionsTests {
  private func division(
    _ title: String, regions: Int, field: PolicyField = .zorg, coverage: Division.Coverage = .national,
    share: Double = 1
  ) throws -> Division {
    Division(
      id: title.foldedName, title: title, singular: title, field: field, coverage: coverage,
      regions: (0..<regions).map {
        Region(code: "R\($0)", name: "\($0)", members: [Membership($0, share: share)])
      }, source: try Toy.source())
  }

  @Test("Those of the whole country, with a task, with more regions than provinces; the rest with the reason")
  func reasons() throws {
    let graph = try Toy.graph(
      (0..<4).map { Toy.municipality($0) }, provinces: ["PV01", "PV02"],
      divisions: [
        try division("Telgebieden", regions: 4, field: .statistiek),
        try division("Deelgebieden", regions: 4, coverage: .partial),
        try division("Gebieden 1997", regions: 4), try division("Gebieden (2014)", regions: 4),
        try division("Gebieden 2018", regions: 3), try division("Grote gebieden", regions: 2),
        try division("Polders", regions: 4, share: 0.5), try division("Goede gebieden", regions: 3),
      ])
    let divisions = CongruenceDivisions(of: graph)
    #expect(divisions.counted.map(\.title) == ["Gebieden 2018", "Goede gebieden"])
    #expect(
      divisions.left.map(\.division.title) == [
        "Telgebieden", "Deelgebieden", "Gebieden 1997", "Gebieden (2014)", "Grote gebieden", "Polders",
      ])
    #expect(divisions.left.map(\.reason) == [.statistical, .partial, .past, .past, .large, .parts])
  }
}
