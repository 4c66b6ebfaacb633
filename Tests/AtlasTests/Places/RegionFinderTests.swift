import RegionModel
import Testing

@testable import Atlas

@Suite("Finding a region by any name")
struct RegionFinderTests {
  @Test(
    "Regions, arrangements, programmes, networks and provinces are found as people type them",
    arguments: [
      ("arbeidsmarktregio Noordoost-Brabant", "arbeidsmarktregio:AM27", 16),
      ("Arbeidsmarktregio:noordoost brabant", "arbeidsmarktregio:AM27", 16),
      ("corop:CR01", "corop:CR01", 5), ("veiligheidsregio Fryslân", "veiligheidsregio:VR02", 20),
      ("provincie Utrecht", "provincie:PV26", 26), ("roo:28196413", "regeling:roo:28196413", 8),
      ("regeling MRDH", "regeling:roo:25160835", 23), ("G4", "netwerk:G4", 4),
      ("programma mra", "programma:mra", 33),
    ])
  func found(text: String, typed: String, count: Int) throws {
    let graph = try Loaded.real().graph
    let region = try graph.findRegion(text)
    #expect(region.typed == typed)
    #expect(region.set.count == count)
    #expect(try graph.findRegion(region.typed).set == region.set)
    #expect(!region.sources.isEmpty)
  }

  @Test("What the tool prints to type means exactly that body, for every body of the data")
  func typed() throws {
    let graph = try Loaded.toy().graph
    for division in graph.divisions {
      for region in division.regions {
        let body = graph.region(region, of: division)
        #expect(try graph.findRegion(body.typed).kind == body.kind)
      }
    }
    for arrangement in graph.arrangements where !arrangement.members.isEmpty {
      #expect(try graph.findRegion("regeling:\(arrangement.id)").kind == .arrangement(id: arrangement.id))
    }
  }

  @Test("One name for different sets of municipalities is answered with one choice for each set")
  func ambiguous() throws {
    let graph = try Loaded.real().graph
    #expect(
      problems { _ = try graph.findRegion("Drechtsteden") } == [
        "fout: \"Drechtsteden\" kan meer dan één regio zijn. [regio-dubbelzinnig]\n"
          + "  tip: Kies uit: arbeidsmarktregio Drechtsteden (arbeidsmarktregio:AM23); "
          + "RES-regio Drechtsteden (res-regio:res-drechtsteden); "
          + "COROP-plusgebied Drechtsteden (corop-plus:CP3001)."
      ])
  }

  @Test("A municipality's name that is a region's too is answered with the way to mean the municipality")
  func municipality() throws {
    let graph = try Loaded.real().graph
    let text = problems { _ = try graph.findRegion("Oss") }.first ?? ""
    #expect(text.hasSuffix("Of de gemeente zelf: --gemeenten \"Oss\"."))
    #expect(
      problems { _ = try graph.findRegion("Uden") }.first?.contains(
        "Dit is een gemeente; schrijf --gemeenten \"Uden\"") == true)
  }

  @Test("Names like nothing and empty names are answered with where to look")
  func unknown() throws {
    let graph = try Loaded.toy().graph
    #expect(
      problems { _ = try graph.findRegion("xqzw\u{1b}[31m") } == [
        "fout: \"xqzw[31m\" is geen bekende regio. [regio-onbekend]\n"
          + "  tip: Kijk met `regio indelingen` welke indelingen er zijn."
      ])
    #expect(
      problems { _ = try graph.findRegion(" ") } == [
        "fout: \" \" is geen bekende regio. [regio-onbekend]\n"
          + "  tip: Noem een regio, bijvoorbeeld \"arbeidsmarktregio Drechtsteden\"."
      ])
  }

  @Test("Memberships that are not sure stay marked")
  func marked() throws {
    let graph = try Loaded.toy().graph
    #expect(try graph.findRegion("rijregio Boven").marked.map(\.municipality) == [1])
    #expect(try graph.findRegion("Blok Een").marked.isEmpty)
  }

  @Test("Municipalities are read together, and every unknown one is named")
  func municipalities() throws {
    let graph = try Loaded.toy().graph
    let found = try graph.findMunicipalities(["Noord, Zuid en Hof, Aa"])
    #expect(Array(found.set) == [0, 7])
    #expect(found.name == "het gebied Aadorp en Noord, Zuid en Hof")
    #expect(problems { _ = try graph.findMunicipalities(["Xyzzy, Aadorp, Qwerty"]) }.count == 2)
    #expect(problems { _ = try graph.findMunicipalities([" , "]) }.first?.contains("ten minste één") == true)
  }
}
