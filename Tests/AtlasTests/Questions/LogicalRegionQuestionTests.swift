import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("What is a logical region?")
struct LogicalRegionQuestionTests {
  @Test("Words that are several names ask about several municipalities, in order of code, each once")
  func several() throws {
    let atlas = try Loaded.toy()
    for words in [["Iland", "Aadorp"], ["Iland, Aadorp en Iland"], ["gm0009", "oud", "aa"]] {
      #expect(
        try atlas.answer(LogicalRegionQuestion(words: words)).report.title
          == "Logische regio voor Aadorp en Iland")
    }
    let real = try Loaded.real().answer(LogicalRegionQuestion(words: ["Den", "Haag", "Delft"])).report
    #expect(real.title == "Logische regio voor Delft en 's-Gravenhage")
  }

  @Test("All names that are wrong are reported at once")
  func unknown() throws {
    let atlas = try Loaded.toy()
    #expect(
      problems { _ = try atlas.answer(LogicalRegionQuestion(words: ["Aadorb,", "Iland,", "Bergen"])) } == [
        "fout: \"Aadorb\" is geen bekende gemeente. [gemeente-onbekend]\n  tip: Bedoelt u Aadorp (GM0001)?",
        "fout: \"Bergen\" kan meer dan één gemeente zijn. [gemeente-dubbelzinnig]\n"
          + "  tip: Kies uit: Bergen (O.) (GM0006); Bergen (W.) (GM0007).",
      ])
  }

  @Test("No name at all is answered with an example", arguments: [[], [""], [" , "], ["en"]])
  func nobody(words: [String]) throws {
    let atlas = try Loaded.toy()
    #expect(
      problems { _ = try atlas.answer(LogicalRegionQuestion(words: words)) } == [
        "fout: Noem ten minste één gemeente. [gemeente-ontbreekt]\n  tip: Bijvoorbeeld: regio logisch 's-Hertogenbosch"
      ])
  }

  @Test("Thresholds of one's own are used and shown")
  func thresholds() throws {
    let thresholds = try #require(LogicalRegion.Thresholds(core: 0.9, shell: 0.4, fringe: 0.1))
    let question = LogicalRegionQuestion(words: ["Aadorp"], thresholds: thresholds)
    let report = try Loaded.toy().answer(question).report
    let answer = report.paragraphs("antwoord").joined()
    #expect(answer.contains("in ten minste 90 % van de 7 bestaande verbanden"))
    #expect(answer.contains("De schil (40 % tot 90 %) bestaat uit Damrade, Cuijkhoven en Beekdam"))
  }

  @Test("The whole country at once has an answer")
  func everybody() throws {
    let graph = try Loaded.toy().graph
    let answer = try Loaded.toy().answer(
      LogicalRegionQuestion(words: [graph.municipalities.map(\.name).joined(separator: ", ")]))
    #expect(
      answer.report.paragraphs("antwoord").joined().hasPrefix(
        "Geen enkele bestaande regio bevat Aadorp, Beekdam, "))
    #expect(answer.pictures.allSatisfy { $0.fileName.count < 100 })
  }
}
