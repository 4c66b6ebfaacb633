import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Words of a scorecard")
struct ScorecardSentencesTests {
  @Test(
    "The words for self-containment follow from thresholds",
    arguments: [
      (1.0, "een zelfstandig dagelijks systeem"), (0.75, "een zelfstandig dagelijks systeem"),
      (0.7496, "een zelfstandig dagelijks systeem"),
      (0.7494, "een grotendeels zelfstandig dagelijks systeem"),
      (2.0 / 3, "een grotendeels zelfstandig dagelijks systeem"),
      (0.6664, "maar voor een deel een zelfstandig dagelijks systeem"),
      (0.5, "maar voor een deel een zelfstandig dagelijks systeem"),
      (0.4996, "maar voor een deel een zelfstandig dagelijks systeem"),
      (0.4994, "geen zelfstandig dagelijks systeem"), (0, "geen zelfstandig dagelijks systeem"),
    ])
  func selfContained(share: Double, words: String) {
    #expect(ScorecardSentences.words(share, ScorecardSentences.selfContained) == words)
  }

  @Test(
    "The words for congruence follow from thresholds",
    arguments: [
      (0.75, "De regio is sterk congruent"), (0.746, "De regio is sterk congruent"),
      (0.744, "De regio is voor een deel congruent"),
      (0.5, "De regio is voor een deel congruent"), (0.494, "De regio is weinig congruent"),
    ])
  func congruent(share: Double, words: String) {
    #expect(ScorecardSentences.words(share, ScorecardSentences.congruent, decimals: 0) == words)
  }

  @Test("Drechtsteden, at 49,97 %, is shown as 50,0 % and so called half self-contained")
  func shown() throws {
    let report = try Loaded.real().answer(RegionTestQuestion(.named(["res-regio Drechtsteden"]))).report
    let text = try #require(report.paragraphs("antwoord").first)
    #expect(text.contains("ligt 50,0 % in de regio"))
    #expect(text.contains("dat is maar voor een deel een zelfstandig dagelijks systeem."))
  }

  @Test("One municipality is told in the singular")
  func single() throws {
    let report = try Loaded.toy().answer(RegionTestQuestion(.municipalities(["Aadorp"]))).report
    let text = try #require(report.paragraphs("antwoord").first)
    #expect(text.hasPrefix("Aadorp telt 1.000 inwoners. "))
    #expect(text.contains("Erachter staat 1 gemeenteraad met 9 zetels: één zetel op 111 inwoners."))
    #expect(
      text.contains(
        "Deze raad volgt volgens het register 2 gemeenschappelijke regelingen; daarvan ligt er geen enkele geheel binnen de regio."
      ))
  }

  @Test("Loose parts are named")
  func pieces() throws {
    let report = try Loaded.toy().answer(RegionTestQuestion(.municipalities(["Damrade, Bergen (O.)"]))).report
    let text = try #require(report.paragraphs("antwoord").first)
    #expect(
      text.contains(
        "Op de kaart bestaat zij uit 2 losse delen; los van het grootste deel: Bergen (O.)."))
  }

  @Test(
    "A division is called by its title where that is a plural, else by its id",
    arguments: [
      ("arbeidsmarktregio", "de 35 arbeidsmarktregio's"), ("corop", "de 40 COROP-gebieden"),
      ("ggd-regio", "de 25 GGD-regio's"), ("rpa", "de 34 regio's van de indeling rpa"),
    ])
  func names(id: String, name: String) throws {
    #expect(try #require(Loaded.real().graph.division(id)).countedName == name)
  }

  @Test(
    "Differences carry their sign and say when there is none",
    arguments: [(0.012, "+1,2 procentpunt"), (-0.012, "-1,2 procentpunt"), (0.0001, "gelijk"), (0, "gelijk")])
  func differences(value: Double, words: String) {
    #expect(WorksInside.shownDifference(value).dutch == words)
  }

  @Test("Differences of numbers and counts have no percentage points")
  func numbers() {
    #expect(Residents.shownDifference(-1200).dutch == "-1.200")
    #expect(Extent.shownDifference(3.25).dutch == "+3,3 km")
    #expect(ArrangementsPerCouncil.plainDifference(0.25).dutch == "+0,3")
    #expect(WorksInside.plainDifference(nil) == .none)
  }
}
