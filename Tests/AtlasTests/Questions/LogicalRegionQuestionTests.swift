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
        "fout: Noem ten minste één gemeente of provincie. [gemeente-ontbreekt]\n  tip: Bijvoorbeeld: regio logisch 's-Hertogenbosch"
      ])
  }

  @Test("Thresholds of one's own are used and shown")
  func thresholds() throws {
    let thresholds = try #require(LogicalRegion.Thresholds(core: 0.9, shell: 0.4, fringe: 0.1))
    let question = LogicalRegionQuestion(words: ["Aadorp"], thresholds: thresholds)
    let report = try Loaded.toy().answer(question).report
    let answer = report.paragraphs("antwoord").joined()
    #expect(answer.contains("in ten minste 90 % van de "))
    #expect(answer.contains("De schil (40 % tot 90 %) "))
  }

  @Test("The whole country at once has an answer")
  func everybody() throws {
    let graph = try Loaded.toy().graph
    let answer = try Loaded.toy().answer(
      LogicalRegionQuestion(words: [graph.municipalities.map(\.name).joined(separator: ", ")]))
    #expect(
      answer.report.paragraphs("antwoord").joined().hasPrefix(
        "Geen enkele regio bevat Aadorp, Beekdam, "))
    #expect(answer.pictures.allSatisfy { $0.fileName.count < 100 })
  }

  @Test(
    "A province is all its municipalities, by option, by name, and with the word for one that is a municipality too",
    arguments: [
      LogicalRegionQuestion.Subject.province("drenthe"), .words(["Drenthe"]),
      .words(["provincie", "Drenthe"]),
    ])
  func province(subject: LogicalRegionQuestion.Subject) throws {
    let answer = try Loaded.real().answer(LogicalRegionQuestion(subject))
    #expect(answer.report.title == "Logische regio voor de provincie Drenthe")
    #expect(answer.pictures.first?.fileName == "logische-regio-provincie-drenthe.svg")
    #expect(try answer.report.table("onderling").rows.count == 12)
    #expect(try answer.report.table("kringen").column("kring").count { $0 == "gevraagd" } == 12)
  }

  @Test("A name that is a municipality and a province means the municipality")
  func both() throws {
    let atlas = try Loaded.real()
    #expect(
      try atlas.answer(LogicalRegionQuestion(words: ["Utrecht"])).report.title
        == "Logische regio voor Utrecht")
    let province = try atlas.answer(LogicalRegionQuestion(words: ["provincie", "Utrecht"])).report
    #expect(province.title == "Logische regio voor de provincie Utrecht")
    #expect(try province.table("onderling").rows.count == 26)
  }

  @Test("A province that does not exist, a task that is none and a weight out of range are answered")
  func wrong() throws {
    let atlas = try Loaded.real()
    #expect(
      problems { _ = try atlas.answer(LogicalRegionQuestion(.province("Drente"))) } == [
        "fout: \"Drente\" is geen bekende provincie. [provincie-onbekend]\n  tip: Bedoelt u Drenthe?"
      ])
    #expect(
      problems {
        _ = try atlas.answer(LogicalRegionQuestion(.words(["Oss"]), options: .init(task: "sport\u{1B}")))
      } == [
        "fout: \"sport\" is geen opgave. [opgave-onbekend]\n  tip: Kies uit: wonen, arbeid, zorg, veiligheid, energie, water, onderwijs, bestuur."
      ])
    #expect(
      problems {
        _ = try atlas.answer(LogicalRegionQuestion(.words(["Oss"]), options: .init(task: "zorg", factor: 0)))
      } == [
        "fout: Het gewicht 0 past niet bij --gewicht. [gewicht]\n  tip: Geef een heel getal van 1 tot en met 100."
      ])
    #expect(
      problems {
        _ = try atlas.answer(LogicalRegionQuestion(.words(["Oss"]), options: .init(reference: "xyz")))
      }.first?.hasPrefix("fout: \"xyz\" is geen bekende indeling. [indeling-onbekend]") == true)
  }

  @Test("The evidence of a task counts more, the weights are printed, and the pictures have their own names")
  func task() throws {
    let atlas = try Loaded.real()
    let question = LogicalRegionQuestion(.words(["Oss"]), options: .init(task: "Zorg", factor: 4))
    let answer = try atlas.answer(question)
    #expect(
      answer.report.paragraphs("antwoord").joined().contains(
        "ervan gaan over zorg en tellen elk 4 keer, de andere 1 keer."))
    #expect(
      answer.pictures.map(\.fileName) == [
        "logische-regio-oss-zorg.svg", "logische-regio-oss-zorg-diagram.svg",
      ])
    #expect(try answer.pictures[0].svg.contains("aanwijzingen over zorg tellen 4 keer"))
  }

  @Test("The best regions stand side by side with their places among the regions of the division asked for")
  func scorecards() throws {
    let atlas = try Loaded.real()
    let usual = try atlas.answer(LogicalRegionQuestion(words: ["Oss"])).report
    #expect(try usual.fact("vergeleken_met").dutch == "de 35 arbeidsmarktregio's")
    let other = try atlas.answer(
      LogicalRegionQuestion(.words(["Oss"]), options: .init(reference: "veiligheidsregio"))
    ).report
    #expect(try other.fact("vergeleken_met").dutch == "de 25 veiligheidsregio's")
    for report in [usual, other] {
      let table = try report.table("scorekaart")
      let regions = Set(try report.table("scorekaart-volledig").column("regio"))
      #expect(table.columns.count == 1 + 2 * regions.count)
      let row = try table.row("Werkt binnen de regio")
      #expect(try row[1] == report.fact("woont_en_werkt").dutch)
    }
  }
}
