import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("One municipality more or less")
struct ImprovementsTests {
  private func improvements(_ name: String, in atlas: Atlas) throws -> Improvements {
    let ground = ScorecardGround(atlas.graph)
    let region = try atlas.graph.findRegion(name)
    return Improvements(region, before: Scorecard(of: region.set, in: ground), in: ground)
  }

  @Test(
    "The best change is the one that a search through all neighbours and members finds",
    arguments: ["arbeidsmarktregio:AM27", "regeling:roo:28196413", "corop:CR05", "programma:regio-zwolle"])
  func best(name: String) throws {
    let atlas = try Loaded.real()
    let graph = atlas.graph
    let flows = try #require(graph.flows.first)
    let set = try graph.findRegion(name).set
    func lowest(_ members: Set<Int>) -> Double {
      var (stays, leaves, comes) = (0.0, 0.0, 0.0)
      for home in 0..<graph.count {
        for cell in flows.from(home) {
          if members.contains(home) { leaves += cell.value }
          if members.contains(cell.other) { comes += cell.value }
          if members.contains(home), members.contains(cell.other) { stays += cell.value }
        }
      }
      return min(stays / leaves, stays / comes)
    }
    func pieces(_ members: Set<Int>) -> Int {
      graph.borders.pieces(of: MunicipalitySet(members, capacity: graph.count)).count
    }
    let members = Set(set)
    let around = Set(members.flatMap { graph.borders.neighbours[$0].map(\.municipality) }).subtracting(
      members)
    var best: (municipality: Int, value: Double)?
    for municipality in around.sorted() + members.sorted() {
      let changed = members.symmetricDifference([municipality])
      let value = lowest(changed)
      if pieces(changed) <= pieces(members), value > best?.value ?? lowest(members) {
        best = (municipality, value)
      }
    }
    let found = try improvements(name, in: atlas).best
    #expect(found?.municipality == best?.municipality)
    #expect(found?.kind == best.map { members.contains($0.municipality) ? .leaves : .joins })
  }

  @Test("A change that would break the region into pieces is passed over")
  func pieces() throws {
    let toy = try Loaded.toy()
    // Aadorp, Beekdam and Cuijkhoven stand in a row: without Beekdam the other two touch no longer.
    let found = try improvements("rijregio Boven", in: toy)
    let broken = try #require(found.changes.first { $0.kind == .leaves && $0.municipality == 1 })
    #expect(broken.after.value(ConnectedPieces.self)?.value == 2)
    #expect(found.best == nil)
  }

  @Test("The best change of one figure is named only when it betters the figure")
  func single() throws {
    let found = try improvements("rijregio Boven", in: Loaded.toy())
    #expect(found.best(JobsByResidents.self, .joins) == nil)
    let links = try #require(found.best(ArrangementsPerCouncil.self, .joins))
    #expect(links.change.municipality == 3)
    #expect(abs(links.gain - (5.0 / 3 - 5.0 / 4)) < 1e-12)
  }

  @Test("Whoever leaves goes to the region beside it with most commuting; whoever joins leaves its own")
  func elsewhere() throws {
    let found = try improvements("rijregio Boven", in: Loaded.toy())
    let leaver = try #require(found.changes.first { $0.kind == .leaves && $0.municipality == 0 })
    let midden = try #require(found.elsewhere(leaver))
    #expect(midden.name == "rijregio Midden")
    #expect(Array(midden.after?.region ?? MunicipalitySet(capacity: 9)) == [0, 3, 4, 5])
    let joiner = try #require(found.changes.first { $0.kind == .joins && $0.municipality == 8 })
    let onder = try #require(found.elsewhere(joiner))
    #expect(onder.name == "rijregio Onder")
    #expect(Array(onder.before.region) == [6, 7, 8])
    #expect(Array(onder.after?.region ?? MunicipalitySet(capacity: 9)) == [6, 7])
  }

  @Test("For a region that is none of a division there is no other region to name")
  func own() throws {
    let atlas = try Loaded.toy()
    let region = try atlas.graph.findMunicipalities(["Aadorp"])
    let ground = ScorecardGround(atlas.graph)
    let found = Improvements(region, before: Scorecard(of: region.set, in: ground), in: ground)
    #expect(found.changes.allSatisfy { found.elsewhere($0) == nil })
  }

  @Test("What the best change makes worse is said beside it")
  func drawback() throws {
    let report = try Loaded.real().answer(RegionTestQuestion(.named(["arbeidsmarktregio:AM27"]))).report
    let text = try #require(report.paragraphs("verbetering").first)
    #expect(
      text.hasPrefix("Met Maasdriel erbij stijgt de zelfstandigheid het meest: van 63,3 % naar 64,0 %. "))
    #expect(
      text.contains(
        "Maar dan ligt de regio in 2 provincies in plaats van 1, blijft van de bestaande samenwerking"))
    #expect(text.hasSuffix(" van de regelingen in plaats van 21,1 %."))
  }

  @Test("Without commuting there is no best change, and the answer says why")
  func withoutFlows() throws {
    let atlas = try Loaded.toy { $0 = $0.without("flows/pendel.csv") }
    let report = try atlas.answer(RegionTestQuestion(.named(["rij:R1"]))).report
    #expect(
      report.paragraphs("antwoord")[0].contains(
        "Zonder pendelcijfers is niet te zeggen welke gemeente de regio zelfstandiger maakt."))
    #expect(!report.text(in: .tekst).contains("Daarmee staat zij"))
    _ = try atlas.answer(WhatIfQuestion(division: "rij", mergers: ["Boven, Onder"]))
    _ = try atlas.answer(RegionTestQuestion(arrangements: ArrangementFilter()))
  }

  @Test("Without boundaries the card still has what does not need them")
  func withoutBoundaries() throws {
    let atlas = try Loaded.toy { $0 = $0.without("boundaries.topojson").without("border-links.csv") }
    let report = try atlas.answer(RegionTestQuestion(.named(["rij:R1"]))).report
    #expect(try report.table("scorekaart").rows.count == RegionFigures.all.count)
    _ = try atlas.answer(WhatIfQuestion(division: "rij", mergers: ["Boven, Onder"]))
  }
}
