import Atlas
import RegionAnalysis
import RegionModel
import Testing

/// What people in the field know by heart: one of these wrong costs the trust in all the rest.
@Suite("Known facts of 2018")
struct KnownFactsTests {
  private func members(of region: String, in division: String) throws -> [String] {
    let graph = try Loaded.real().graph
    let regions = try #require(graph.division(division)).regions
    return try #require(regions.first { $0.name == region }, "\(region)").members
      .map { graph.municipalities[$0.municipality].name }.sorted()
  }

  @Test(
    "Twenty-three of the 25 veiligheidsregio's are a GGD-regio too; only in western and northern Brabant they differ"
  )
  func safetyAndHealth() throws {
    let graph = try Loaded.real().graph
    let (safety, health) = (
      try #require(graph.division("veiligheidsregio")), try #require(graph.division("ggd-regio"))
    )
    let same = Set(safety.regions.map { graph.set($0.members) })
      .intersection(health.regions.map { graph.set($0.members) })
    #expect(safety.regions.count == 25)
    #expect(health.regions.count == 25)
    #expect(same.count == 23)
    #expect(
      safety.regions.filter { !same.contains(graph.set($0.members)) }.map(\.name) == [
        "Midden- en West-Brabant", "Brabant-Noord",
      ])
    #expect(
      health.regions.filter { !same.contains(graph.set($0.members)) }.map(\.name).sorted() == [
        "GGD Hart voor Brabant", "GGD West-Brabant",
      ])
  }

  @Test(
    "FoodValley lies in Gelderland and Utrecht in the energy strategy, on the labour market and as arrangement"
  )
  func foodValley() throws {
    let graph = try Loaded.real().graph
    let eight = [
      "Barneveld", "Ede", "Nijkerk", "Renswoude", "Rhenen", "Scherpenzeel", "Veenendaal", "Wageningen",
    ]
    #expect(try members(of: "FoodValley", in: "res-regio") == eight)
    let arrangement = try #require(graph.arrangements.first { $0.id == "roo:28196413" })
    #expect(arrangement.members.map { graph.municipalities[$0.municipality].name }.sorted() == eight)
    #expect(
      graph.provinces(of: arrangement.members.map(\.municipality)).map(\.name) == ["Gelderland", "Utrecht"])
  }

  @Test(
    "Arrangements have these legal forms",
    arguments: [
      ("Openbaar lichaam", 309), ("Regeling zonder meer", 54), ("Bedrijfsvoeringsorganisatie", 48),
      ("Gemeenschappelijk orgaan", 20),
    ])
  func legalForms(form: String, count: Int) throws {
    let arrangements = try Loaded.real().graph.arrangements
    #expect(arrangements.count { $0.legalForm == form } == count)
    #expect(arrangements.count == 431)
  }

  @Test("Regions that everybody knows have the municipalities that everybody knows")
  func regions() throws {
    #expect(
      try members(of: "Drechtsteden", in: "res-regio") == [
        "Alblasserdam", "Dordrecht", "Hardinxveld-Giessendam", "Hendrik-Ido-Ambacht", "Papendrecht",
        "Sliedrecht",
        "Zwijndrecht",
      ])
    #expect(
      try members(of: "Flevoland", in: "veiligheidsregio") == [
        "Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde",
      ])
    #expect(
      try members(of: "Amsterdam-Amstelland", in: "veiligheidsregio") == [
        "Aalsmeer", "Amstelveen", "Amsterdam", "Diemen", "Ouder-Amstel", "Uithoorn",
      ])
    #expect(try members(of: "Brabant-Noord", in: "veiligheidsregio").contains("'s-Hertogenbosch"))
  }

  @Test("The four largest are the G4, and no veiligheidsregio crosses a province border")
  func largest() throws {
    let graph = try Loaded.real().graph
    let four = graph.municipalities.sorted { $0.inhabitants > $1.inhabitants }.prefix(4).map(\.name)
    #expect(four == ["Amsterdam", "Rotterdam", "'s-Gravenhage", "Utrecht"])
    let network = try #require(graph.networks.first { $0.code == "G4" })
    #expect(Set(network.members.map { graph.municipalities[$0.municipality].name }) == Set(four))
    let safety = try #require(graph.division("veiligheidsregio"))
    #expect(safety.regions.allSatisfy { graph.provinces(of: $0.members.map(\.municipality)).count == 1 })
  }

  @Test("Islands and Zeeuws-Vlaanderen are reached by their ferries, bridges and tunnel")
  func islands() throws {
    let graph = try Loaded.real().graph
    func neighbours(_ name: String) throws -> [String] {
      let number = try #require(graph.municipalities.firstIndex { $0.name == name })
      return graph.borders.neighbours[number].filter { $0.link != nil }
        .map { graph.municipalities[$0.municipality].name }
    }
    #expect(try neighbours("Texel") == ["Den Helder"])
    #expect(try neighbours("Vlieland") == ["Harlingen"])
    #expect(try neighbours("Terschelling") == ["Harlingen"])
    #expect(try neighbours("Ameland") == ["Dongeradeel"])
    #expect(try neighbours("Schiermonnikoog") == ["De Marne"])
    #expect(try neighbours("Terneuzen") == ["Borsele"])
    #expect(graph.borders.pieces(of: graph.all).count == 1)
  }
}
