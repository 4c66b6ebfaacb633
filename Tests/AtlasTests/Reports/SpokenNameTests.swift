import RegionAnalysis
import RegionModel
import Testing

@testable import Atlas

@Suite("Names in a sentence")
struct SpokenNameTests {
  @Test("What regions of 2018 are called has the right article")
  func articles() throws {
    let expected = [
      "het": [
        "BRZO-gebied", "COROP-gebied", "COROP-plusgebied", "MIRT-gebied", "RIEC-gebied", "Wgr-gebied",
        "arrondissement", "functioneel stedelijk gebied", "gebied van centrumgemeente vrouwenopvang",
        "landsdeel",
        "regionaal platform arbeidsmarkt", "ressort", "samenwerkingsverband primair onderwijs", "stadsgewest",
        "veiligheidshuis", "waterschap",
      ],
      "de": [
        "BRZO-omgevingsdienst", "GGD-regio", "Veilig Thuis-regio", "agglomeratie", "arbeidsmarktregio",
        "intergemeentelijke sociale dienst", "jeugdregio", "omgevingsdienst", "politie-eenheid",
        "regio van de Kamer van Koophandel", "provincie", "zorgkantoorregio",
      ],
    ]
    for (article, words) in expected {
      for word in words { #expect(word.article == article, "\(word)") }
    }
  }

  @Test("Regions have an article, names that say what they are do not, organisations have an area")
  func spoken() throws {
    let graph = try Loaded.toy().graph
    let names = graph.candidates(of: 0).map(graph.spoken)
    #expect(
      names == [
        "de rijregio Boven", "het blokgebied Blok Een", "het deelgebied Klein", "de provincie Noord",
        "Waterschap Hoog", "het gebied van Samen Boven (SB)", "het gebied van Regio Deal Hoek",
      ])
    #expect(
      graph.candidates(of: 0).map(graph.spokenBody).suffix(2) == ["Samen Boven (SB)", "Regio Deal Hoek"])
  }
}
