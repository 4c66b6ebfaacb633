import RegionModel
import Testing

@testable import Atlas

@Suite("Words behind pendel, pendelringen, regelingen and the like")
struct StrayWordTests {
  private static let maps: [(words: [String], said: String, hint: String)] = [
    (
      ["pendelringen", "corop"], "\"corop\" hoort niet los bij regio kaart pendelringen.",
      "Schrijf: regio kaart pendelringen --indeling corop"
    ),
    (
      ["corop,pendelringen"], "\"corop\" hoort niet los bij regio kaart pendelringen.",
      "Schrijf: regio kaart pendelringen --indeling corop"
    ),
    (
      ["Pendelringen", "10"], "\"10\" hoort niet los bij regio kaart pendelringen.",
      "Schrijf: regio kaart pendelringen --centra 10"
    ),
    (
      ["pendelringen", "Oss"], "\"Oss\" hoort niet los bij regio kaart pendelringen.",
      "Pendel rond één gemeente: regio kaart pendel --gemeente Oss"
    ),
    (
      ["pendelringen", "blub"], "\"blub\" hoort niet los bij regio kaart pendelringen.",
      "Een indeling komt achter --indeling, bijvoorbeeld: regio kaart pendelringen --indeling corop"
    ),
    (
      ["regelingen", "Oss"], "\"Oss\" hoort niet los bij regio kaart regelingen.",
      "Schrijf: regio kaart regelingen --gemeente Oss"
    ),
    (
      ["regeling", "Berg", "en", "Dal"], "\"Berg en Dal\" hoort niet los bij regio kaart regelingen.",
      "Schrijf: regio kaart regelingen --gemeente \"Berg en Dal\""
    ),
    (
      ["regelingen", "zorg"], "\"zorg\" hoort niet los bij regio kaart regelingen.",
      "Een gemeente komt achter --gemeente en een beleidsterrein achter --beleid, bijvoorbeeld: regio kaart regelingen --gemeente Oss"
    ),
    (
      ["pendel", "Oss"], "\"Oss\" hoort niet los bij regio kaart pendel.",
      "Schrijf: regio kaart pendel --gemeente Oss"
    ),
    (
      ["pendel", "corop"], "\"corop\" hoort niet los bij regio kaart pendel.",
      "Pendel tussen die regio's: regio diagram pendel --indeling corop"
    ),
    (
      ["pendel", "15"], "\"15\" hoort niet los bij regio kaart pendel.",
      "Schrijf: regio kaart pendel --vanaf-aandeel 15%"
    ),
    (
      ["pendel", "0,15"], "\"0,15\" hoort niet los bij regio kaart pendel.",
      "Schrijf: regio kaart pendel --vanaf-aandeel 0,15"
    ),
    (
      ["pendel", "blub"], "\"blub\" hoort niet los bij regio kaart pendel.",
      "Een gemeente komt achter --gemeente, bijvoorbeeld: regio kaart pendel --gemeente Oss"
    ),
  ]

  @Test("A map of something else says behind which option a word belongs", arguments: maps.indices)
  func map(index: Int) throws {
    let (words, said, hint) = Self.maps[index]
    let atlas = try Loaded.real()
    #expect(
      problems { _ = try atlas.answer(MapQuestion(words: words)) }
        == ["fout: \(said) [woord-te-veel]\n  tip: \(hint)"])
  }

  private static let diagrams: [(name: String, said: String, hint: String)] = [
    (
      "pendel corop", "\"corop\" hoort niet los achter regio diagram pendel.",
      "Schrijf: regio diagram pendel --indeling corop"
    ),
    (
      "pendel Oss", "\"Oss\" hoort niet los achter regio diagram pendel.",
      "Pendel rond één gemeente: regio kaart pendel --gemeente Oss"
    ),
    (
      "intramax 12", "\"12\" hoort niet los achter regio diagram intramax.",
      "Een aantal regio's komt achter --aantal: regio diagram intramax --aantal 12"
    ),
    (
      "Clusters lma:stedelijk", "\"lma:stedelijk\" hoort niet los achter regio diagram clusters.",
      "Een methode komt achter --methode: regio diagram clusters --methode lma:stedelijk"
    ),
    (
      "congruentie corop ggd-regio", "\"corop ggd-regio\" hoort niet los achter regio diagram congruentie.",
      "Schrijf: regio diagram congruentie --indelingen corop,ggd-regio"
    ),
    (
      "congruentie blub", "\"blub\" hoort niet los achter regio diagram congruentie.",
      "Indelingen komen achter --indelingen: regio diagram congruentie --indelingen corop,ggd-regio"
    ),
  ]

  @Test("A diagram of the whole country says it too", arguments: diagrams.indices)
  func diagram(index: Int) throws {
    let (name, said, hint) = Self.diagrams[index]
    let atlas = try Loaded.real()
    #expect(
      problems { _ = try atlas.answer(DiagramQuestion(name: name)) }
        == ["fout: \(said) [woord-te-veel]\n  tip: \(hint)"])
  }

  @Test("A method where a division is meant and a comma too many are refused")
  func useless() throws {
    let atlas = try Loaded.real()
    #expect(try atlas.answer(MapQuestion(words: ["lma", "lma:stedelijk"])).pictures.count == 1)
    #expect(
      problems { _ = try atlas.answer(MapQuestion(ringsOf: "lma:stedelijk")) } == [
        "fout: \"lma:stedelijk\" is een clustermethode, en pendelringen tellen met een indeling. [methode-geen-indeling]\n  tip: Kies een indeling, of zie waar de regio's van de methode op leunen: regio diagram clusters --methode lma"
      ])
    #expect(
      problems { _ = try DivisionChoice(names: "corop,,ggd-regio", all: false) } == [
        "fout: In \"corop,,ggd-regio\" staat een komma zonder indeling ervoor of erachter. [indeling-leeg-deel]\n  tip: Noem daar een indeling, of haal de komma weg."
      ])
  }

  @Test("A division whose name begins with such a word stays a division")
  func ownDivision() throws {
    let atlas = try Loaded.toy {
      $0.files["dataset.yaml"] = $0.files["dataset.yaml"]?.replacing(
        "aliases: [rr]", with: "aliases: [pendel rij]")
    }
    #expect(
      try atlas.answer(MapQuestion(words: ["pendel", "rij"])).pictures.map(\.fileName) == ["kaart-rij.svg"])
    // The word by itself is no such name.
    #expect(MapWord.leading(["regelingen"])?.rest == "")
    #expect(MapWord.leading(["corop", "pendel"]) == nil)
  }

  @Test("A scale behind a colon belongs to its own method, not to the name behind it")
  func scale() throws {
    let graph = try Loaded.real().graph
    #expect(graph.mapNames(in: ["lma:stedelijk", "corop"]) == ["lma:stedelijk", "corop"])
    #expect(graph.mapNames(in: ["corop", "lma:stedelijk", "lma"]) == ["corop", "lma:stedelijk", "lma"])
  }
}
