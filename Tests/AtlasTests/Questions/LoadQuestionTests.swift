import Atlas
import RegionModel
import RegionRendering
import Testing

@Suite("Bestuurlijke drukte")
struct LoadQuestionTests {
  @Test("Of the toy country: arrangements by legal form and task, and how many are not certain")
  func toy() throws {
    let report = try Loaded.toy().answer(LoadQuestion()).report
    #expect(try report.fact("regelingen") == .count(3))
    #expect(try report.fact("deelnames") == .count(5))
    #expect(try report.fact("zonder_beleidsterrein") == .count(2))
    #expect(
      try report.table("rechtsvormen").column("deelnames") == ["0", "3", "2"])
    #expect(
      try report.table("rechtsvormen").column("rechtsvorm").sorted() == [
        "Centrumregeling", "Openbaar lichaam", "Regeling zonder meer",
      ])
    let all = try report.table("gemeenten")
    #expect(try all.column("regelingen") == ["2", "2", "1", "0", "0", "0", "0", "0", "0"])
    #expect(try all.column("aangenomen") == ["0", "1", "0", "0", "0", "0", "0", "0", "0"])
    // The programme that is an arrangement counts once, as arrangement.
    #expect(try all.column("programmas") == ["1", "1", "0", "1", "0", "0", "0", "0", "0"])
    #expect(try all.column("plaats").prefix(4) == ["1", "1", "3", "4"])
    #expect(all.rows[1].basis == .inferred)
    #expect(report.paragraphs("antwoord")[0].contains("gemiddeld 0,6 geregistreerde"))
    #expect(report.paragraphs("antwoord")[0].contains("De meeste: Aadorp en Beekdam (2)"))
  }

  @Test("Of one municipality: its place, its arrangements by legal form, and what is not certain")
  func toyMunicipality() throws {
    let report = try Loaded.toy().answer(LoadQuestion(name: "Beekdam")).report
    #expect(try report.fact("regelingen") == .count(2))
    #expect(try report.fact("plaats") == .count(1))
    #expect(try report.table("regelingen").column("id") == ["roo:1", "roo:2"])
    #expect(try report.table("regelingen").rows.map(\.basis) == [.inferred, .registered])
    #expect(
      report.paragraphs("antwoord")[0].contains(
        "2 geregistreerde regelingen: meer dan de middelste gemeente, die er 0 heeft"))
    #expect(report.paragraphs("antwoord")[0].contains("1 deelname is aangenomen, niet geregistreerd."))
    let none = try Loaded.toy().answer(LoadQuestion(name: "Iland")).report
    #expect(none.paragraphs("antwoord")[0].contains("0 geregistreerde regelingen: evenveel als de middelste"))
    #expect(try none.table("regelingen").rows.isEmpty)
  }

  @Test("The registered count and what is missing are both stated")
  func completeness() throws {
    let report = try Loaded.real().answer(LoadQuestion()).report
    #expect(try report.fact("regelingen") == .count(431))
    #expect(try report.fact("deelnames") == .count(3065))
    #expect(try report.fact("zonder_beleidsterrein") == .count(306))
    let section = try #require(report.sections.first { $0.id == "volledigheid" })
    let lines = section.blocks.flatMap { block -> [String] in
      if case .list(let lines) = block { lines } else { [] }
    }
    #expect(lines.contains { $0.contains("zoals Regio Hart van Brabant") })
    #expect(
      lines.contains { $0.contains("KWINK groep en PROOF") && $0.contains("27 samenwerkingsverbanden") })
    #expect(lines.contains { $0.contains("152 in werking op 1 juli 2015") })
    #expect(report.paragraphs("antwoord")[0].hasSuffix("dus de aantallen regelingen zijn ondergrenzen."))
  }

  @Test("The counts are those of a count by hand over the tables")
  func twin() throws {
    let graph = try Loaded.real().graph
    let table = try Loaded.real().answer(LoadQuestion()).report.table("gemeenten")
    let counts = graph.municipalities.indices.map { number in
      graph.arrangements.count { $0.members.contains { $0.municipality == number } }
    }
    #expect(try table.column("regelingen") == counts.map(String.init))
    #expect(counts.reduce(0, +) == 3065)
    let form = graph.municipalities.indices.map { number in
      graph.arrangements.count {
        $0.legalForm == "Openbaar lichaam" && $0.members.contains { $0.municipality == number }
      }
    }
    #expect(try table.column("openbaar-lichaam") == form.map(String.init))
  }

  @Test("What is known of a municipality's own register entries stands under its answer")
  func ownDoubt() throws {
    func doubts(_ name: String) throws -> [String] {
      let report = try Loaded.real().answer(LoadQuestion(name: name)).report
      let section = try #require(report.sections.first { $0.id == "volledigheid" })
      return section.blocks.flatMap { block -> [String] in
        if case .list(let lines) = block { lines } else { [] }
      }
    }
    #expect(
      try doubts("Haren").last?.hasPrefix(
        "Haren, Ten Boer en Noordwijkerhout staan bij vrijwel geen regeling") == true)
    #expect(try doubts("Ten Boer").count == 2)
    #expect(try doubts("Ede").count == 1)
  }
}
