import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Commuting and memberships of one municipality")
struct MunicipalityFlowsTests {
  private func part(_ name: String, in atlas: Atlas) throws -> (part: MunicipalityReport, flows: FlowTable) {
    let graph = atlas.graph
    return (
      MunicipalityReport(number: try graph.findMunicipality(name), graph: graph),
      try #require(graph.flows.first)
    )
  }

  private func read(_ table: ReportTable) -> [[String]] { table.rows.map { $0.values.map(\.dutch) } }

  @Test("Self-containment counts the own municipality")
  func selfContainment() throws {
    let (part, flows) = try part("Aadorp", in: Loaded.toy())
    let facts = part.selfContainment(flows)
    #expect(facts.map(\.value.dutch) == ["100", "120", "60,0 %", "50,0 %"])
    #expect(facts.map(\.basis) == [nil, nil, .modelled, .modelled])
    #expect(facts[0].label == "Werkende inwoners (banen)")
    let (other, _) = try self.part("Iland", in: Loaded.toy())
    #expect(other.selfContainment(flows).map(\.value.dutch) == ["0", "0", "–", "–"])
  }

  @Test("The strongest flows leave the own municipality out, the largest first")
  func strongest() throws {
    let (part, flows) = try part("Aadorp", in: Loaded.toy())
    #expect(
      read(part.strongest(flows, outgoing: true)) == [
        ["Beekdam", "30", "30,0 %"], ["Damrade", "10", "10,0 %"],
      ])
    #expect(
      read(part.strongest(flows, outgoing: false)) == [
        ["Cuijkhoven", "40", "33,3 %"], ["Beekdam", "20", "16,7 %"],
      ])
    #expect(part.strongest(flows, outgoing: true).id == "pendel-uit")
    #expect(part.strongest(flows, outgoing: false).id == "pendel-in")
  }

  @Test("Of more than ten the ten largest are shown, equal ones by code, as a sort of all of them gives")
  func ten() throws {
    let (part, flows) = try part("Utrecht", in: Loaded.real())
    let graph = part.graph
    for outgoing in [true, false] {
      var all: [(size: Double, code: String, name: String)] = []
      for other in 0..<graph.count where other != part.number {
        let cells = outgoing ? flows.from(part.number) : flows.to(part.number)
        let size = cells.first { $0.other == other }?.value ?? 0
        all.append((size, graph.municipalities[other].code.rawValue, graph.municipalities[other].name))
      }
      all.sort { $0.size == $1.size ? $0.code < $1.code : $0.size > $1.size }
      #expect(try part.strongest(flows, outgoing: outgoing).column("gemeente") == all.prefix(10).map(\.name))
    }
  }

  @Test("Every membership is one row with the codes of all members")
  func relations() throws {
    let (part, _) = try part("Aadorp", in: Loaded.toy())
    #expect(part.relations.csvOnly)
    #expect(
      part.relations.rows.map { $0.values.prefix(3).map(\.dutch).joined(separator: " ") } == [
        "rij R1 Boven", "blok B1 Blok Een", "deel D1 Klein", "provincie PV01 Noord",
        "waterschap WBH01 Waterschap Hoog",
        "waterschap WBH02 Waterschap Laag", "netwerk N9 Negenbond", "netwerk N9-N Negenbond Noord",
        "regeling roo:1 Samen Boven (SB)", "regeling roo:2 Regeling Twee", "programma deal Regio Deal Hoek",
        "programma zelf Samen Boven Programma",
      ])
    #expect(part.relations.rows[4].values[3] == .share(0.75))
    #expect(part.relations.rows[0].values[4...] == [.count(3), .list(["GM0001", "GM0002", "GM0003"])])
  }
}
