import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("A report for a meeting")
struct RapportQuestionTests {
  /// Rows of a table as people read them.
  private func words(_ table: ReportTable) -> [[String]] { table.rows.map { $0.values.map(\.dutch) } }

  /// The values chosen, with their labels.
  private func values(_ report: Report) -> [[String]] {
    report.sections.filter { $0.id == "methode" }.flatMap(\.blocks).flatMap { block -> [[String]] in
      if case .facts(let facts) = block { facts.map { [$0.label, $0.value.dutch] } } else { [] }
    }
  }

  @Test(
    "For one municipality it holds the answers of the other questions, unchanged, and how they were found")
  func one() throws {
    let atlas = try Loaded.real()
    let answer = try atlas.answer(RapportQuestion(words: ["Oss"]))
    let logical = try atlas.answer(LogicalRegionQuestion(words: ["Oss"]))
    #expect(answer.report.title == "Rapport over Oss")
    #expect(answer.report.paragraphs("logisch-antwoord") == logical.report.paragraphs("antwoord"))
    for id in ["kringen", "regios"] {
      #expect(words(try answer.report.table("logisch-\(id)")) == words(try logical.report.table(id)))
    }
    let load = try atlas.answer(LoadQuestion(name: "Oss")).report
    #expect(answer.report.paragraphs("drukte-antwoord") == load.paragraphs("antwoord"))
    #expect(words(try answer.report.table("drukte-regelingen")) == words(try load.table("regelingen")))
    let congruence = try atlas.answer(CongruenceQuestion(name: "Oss")).report
    #expect(answer.report.paragraphs("congruentie-antwoord") == congruence.paragraphs("antwoord"))
    let own = try atlas.answer(MunicipalityQuestion(name: "Oss")).report
    #expect(words(try answer.report.table("gemeente-pendel-uit")) == words(try own.table("pendel-uit")))
    #expect(
      try answer.report.table("gemeente-indelingen").column("regio")
        == own.table("indelingen").column("regio"))
    #expect(try answer.pictures.map { try $0.svg } == logical.pictures.map { try $0.svg })
    let sources = Set(answer.report.sources)
    #expect(sources.isSuperset(of: logical.report.sources) && sources.isSuperset(of: own.sources))
  }

  @Test("Every chapter has its parts below it, and every picture a section that is there")
  func structure() throws {
    for words in [
      ["Aadorp"], ["Aadorp", "Iland"], ["Aadorp", "Beekdam", "Iland"], ["rijregio Boven"],
      ["provincie Noord"],
    ] {
      let answer = try Loaded.toy().answer(RapportQuestion(words: words))
      let ids = answer.report.sections.map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(answer.pictures.allSatisfy { $0.section.map(ids.contains) ?? false })
      #expect(answer.report.sections.first?.level == 0)
      for (section, next) in zip(answer.report.sections, answer.report.sections.dropFirst())
      where section.blocks.isEmpty {
        #expect(next.level == 1, "\(section.id) is empty")
      }
      let parsed = try ParsedXML(answer.page)
      #expect(Set(parsed.ids).count == parsed.ids.count)
      #expect(parsed.elements.count { $0.name == "figure" } == answer.pictures.count)
      #expect(parsed.texts["h2"]?.contains("Hoe dit is uitgerekend") == true)
    }
  }

  @Test("The values that were chosen are stated, also the weight of a task")
  func parameters() throws {
    let toy = try Loaded.toy()
    let plain = try toy.answer(RapportQuestion(words: ["Aadorp"])).report
    #expect(
      values(plain) == [
        ["Drempel kern", "75,0 %"], ["Drempel schil", "50,0 %"], ["Drempel rand", "25,0 %"],
        ["Kleinste aantal gemeenten van een regeling of programma", "3"],
        ["Trekkingen voor de zekerheid", "200"],
        ["Gewicht van elke aanwijzing", "1"],
      ])
    let weighed = try toy.answer(RapportQuestion(words: ["Aadorp"], options: .init(task: "zorg"))).report
    #expect(
      values(weighed).suffix(2) == [
        ["Gewicht van aanwijzingen over zorg", "3"], ["Gewicht van alle andere aanwijzingen", "1"],
      ])
    #expect(
      weighed.paragraphs("methode").last?.contains("`regio logisch Aadorp --opgave zorg --toelichting`")
        == true)
  }

  @Test("More than two municipalities stand side by side in one table")
  func many() throws {
    let report = try Loaded.toy().answer(RapportQuestion(words: ["Aadorp", "Damrade", "Iland"])).report
    #expect(
      words(try report.table("gemeenten-naast-elkaar")) == [
        ["Aadorp", "Noord", "1.000", "9", "2", "2", "60,0 %"],
        ["Damrade", "Midden", "4.000", "15", "0", "1", "50,0 %"],
        ["Iland", "Zuid", "9.000", "25", "0", "0", "–"],
      ])
  }

  @Test("A region is tested first, and then what is logical for its municipalities together")
  func region() throws {
    let atlas = try Loaded.real()
    let answer = try atlas.answer(RapportQuestion(words: ["veiligheidsregio", "Zeeland"]))
    let test = try atlas.answer(RegionTestQuestion(.named(["veiligheidsregio Zeeland"]))).report
    #expect(answer.report.title == "Rapport over veiligheidsregio Zeeland")
    #expect(answer.report.sections[0].id == "toets-antwoord")
    #expect(answer.report.paragraphs("toets-antwoord") == test.paragraphs("antwoord"))
    #expect(answer.report.sections.contains { $0.title == "Wat is logisch voor deze gemeenten samen?" })
  }

  @Test("Names that mean nothing or several things are explained, and nothing is written about")
  func problemsWithNames() throws {
    let real = try Loaded.real()
    func codes(_ words: [String]) -> [String] {
      do { _ = try real.answer(RapportQuestion(words: words)) } catch { return error.diagnostics.map(\.code) }
      return []
    }
    #expect(codes([]) == ["gemeente-ontbreekt"])
    #expect(codes(["Osss"]) == ["gemeente-onbekend"])
    #expect(codes(["Bergen"]) == ["gemeente-dubbelzinnig"])
    #expect(codes(["veiligheidsregio", "Twentee"]) == ["gemeente-onbekend"])
    #expect(codes(["<script>"]) == ["gemeente-onbekend"])
  }
}
