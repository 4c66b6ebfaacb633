import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("All joint arrangements side by side")
struct ArrangementRankingTests {
  private func report(_ filter: ArrangementFilter, in atlas: Atlas) throws -> Report {
    try atlas.answer(RegionTestQuestion(arrangements: filter)).report
  }

  @Test("The toy country's two are ranked, the best first")
  func toy() throws {
    let report = try report(ArrangementFilter(), in: Loaded.toy())
    #expect(
      report.paragraphs("antwoord") == [
        "Het register telt 3 regelingen; 1 daarvan heeft geen of maar één gemeente en is niet getoetst. "
          + "Hieronder staan de andere 2. Van 2 van de 3 regelingen noemt het register geen beleidsterrein. "
          + "Bij 2 van deze 2 ligt ten minste de helft van de banen van inwoners in het gebied, en vervullen "
          + "inwoners er ten minste de helft van de banen. 0 liggen in meer dan één provincie."
      ])
    #expect(
      try report.table("regelingen").rows.map { Array($0.values.prefix(5)).map(\.dutch) } == [
        ["1", "Samen Boven (SB)", "3", "6.000", "96,7 %"], ["2", "Regeling Twee", "2", "3.000", "82,6 %"],
      ])
    #expect(try report.table("regelingen").rows[0].basis == .inferred)
  }

  @Test("Of the 431 arrangements 402 are measured, and 306 have no policy field in the register")
  func real() throws {
    let report = try report(ArrangementFilter(), in: Loaded.real())
    let text = try #require(report.paragraphs("antwoord").first)
    #expect(text.hasPrefix("Het register telt 431 regelingen; 29 daarvan hebben geen of maar één gemeente"))
    #expect(text.contains("Van 306 van de 431 regelingen noemt het register geen beleidsterrein."))
    #expect(try report.table("alle-regelingen").rows.count == 402)
    #expect(try report.table("regelingen").rows.count == ArrangementRanking.shownRows)
  }

  @Test("Ranks fall with the figure and equal values share the best one")
  func order() throws {
    let table = try report(ArrangementFilter(), in: Loaded.real()).table("alle-regelingen")
    let place = try #require(table.columns.firstIndex { $0.key == "zelfstandig" })
    var last: (rank: Int, share: Double) = (1, 1)
    for (row, number) in zip(table.rows, 1...) {
      guard case .count(let rank) = row.values[0], case .share(let share) = row.values[place] else {
        continue
      }
      #expect(share < last.share ? rank == number : rank == last.rank)
      #expect(share <= last.share)
      last = (rank, share)
    }
  }

  @Test("Where less is better the least comes first")
  func lower() throws {
    let table = try report(ArrangementFilter(sort: "regelingen-per-raad", fewest: 5), in: Loaded.real())
      .table("alle-regelingen")
    let place = try #require(table.columns.firstIndex { $0.key == "regelingen-per-raad" })
    let values = table.rows.compactMap { row -> Double? in
      if case .number(let value, _, _) = row.values[place] { value } else { nil }
    }
    #expect(values == values.sorted() && values.count == table.rows.count)
  }

  @Test("Filters on members, legal form, policy field of the register and task all hold")
  func filters() throws {
    let graph = try Loaded.real().graph
    func ids(_ filter: ArrangementFilter) throws -> Set<String> {
      Set(try report(filter, in: Loaded.real()).table("alle-regelingen").column("id"))
    }
    func expected(_ allows: (JointArrangement) -> Bool) -> Set<String> {
      Set(graph.arrangements.filter { $0.members.count > 1 && allows($0) }.map(\.id))
    }
    #expect(try ids(ArrangementFilter(fewest: 5, most: 7)) == expected { (5...7).contains($0.members.count) })
    #expect(
      try ids(ArrangementFilter(legalForm: "gemeenschappelijk ORGAAN"))
        == expected { $0.legalForm == "Gemeenschappelijk orgaan" })
    #expect(try ids(ArrangementFilter(field: "werk")) == expected { $0.fields.contains("werk") })
    #expect(try ids(ArrangementFilter(field: "zorg")) == expected { $0.policyFields.contains(.zorg) })
    #expect(try !ids(ArrangementFilter(field: "zorg")).isEmpty)
  }

  @Test("A field that is a word of the register and a task means the register's")
  func register() throws {
    let resolved = try ArrangementFilter(field: "wonen").resolved(in: Loaded.real().graph)
    #expect(resolved.registerField == "wonen")
    #expect(resolved.task == nil)
    #expect(resolved.words == ["beleidsterrein \"wonen\""])
  }

  @Test("Everything that is wrong with a filter is told at once, with the nearest choice")
  func problemsOfFilters() throws {
    let graph = try Loaded.real().graph
    let filter = ArrangementFilter(
      sort: "congruenti", legalForm: "openbaar lichaan", fewest: 9, most: 3, field: "zorgg")
    #expect(
      problems { _ = try filter.resolved(in: graph) } == [
        "fout: \"congruenti\" is geen cijfer om op te sorteren. [figuur-onbekend]\n  tip: Bedoelt u congruentie?",
        "fout: \"openbaar lichaan\" is geen rechtsvorm in het register. [rechtsvorm-onbekend]\n"
          + "  tip: Bedoelt u Openbaar lichaam?",
        "fout: \"zorgg\" is geen beleidsterrein of opgave. [beleid-onbekend]\n  tip: Bedoelt u zorg?",
        "fout: --min-leden 9 is meer dan --max-leden 3. [aantal-leden]\n"
          + "  tip: Geef bij --max-leden een getal dat ten minste zo groot is.",
      ])
    #expect(
      problems { _ = try ArrangementFilter(fewest: -1).resolved(in: graph) } == [
        "fout: --min-leden -1 kan niet. [aantal-leden]\n  tip: Geef een aantal gemeenten van 1 of meer."
      ])
    #expect(
      problems { _ = try report(ArrangementFilter(fewest: 300), in: Loaded.real()) } == [
        "fout: Geen enkele regeling met twee of meer gemeenten past bij ten minste 300 gemeenten. [regelingen-geen]\n"
          + "  tip: Laat een van de voorwaarden weg."
      ])
    #expect(
      problems { _ = try report(ArrangementFilter(field: "energie"), in: Loaded.real()) } == [
        "fout: Geen enkele regeling met twee of meer gemeenten past bij opgave \"energie\". [regelingen-geen]\n"
          + "  tip: Het register noemt bij 306 van de 431 regelingen geen beleidsterrein; die zijn zo niet te vinden. Laat een van de voorwaarden weg."
      ])
  }
}
