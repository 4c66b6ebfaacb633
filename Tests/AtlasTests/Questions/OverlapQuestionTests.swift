import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("The map of the arrangements around a municipality")
struct OverlapQuestionTests {
  @Test("Of Oss: every arrangement is in the table, the numbers are those of a count one by one")
  func oss() throws {
    let atlas = try Loaded.real()
    let graph = atlas.graph
    let number = try graph.findMunicipality("Oss")
    var together: [Int: Int] = [:]
    let own = graph.arrangements.filter { $0.members.contains { $0.municipality == number } }
    for member in own.flatMap(\.members) where member.municipality != number {
      together[member.municipality, default: 0] += 1
    }
    let artefact = try atlas.answer(MapQuestion(arrangementsAround: "Oss"))
    let table = try artefact.report.table("regelingen")
    #expect(table.rows.count == own.count)
    #expect(Set(try table.column("regeling")) == Set(own.map(\.label)))
    let partners = try artefact.report.table("partners")
    #expect(partners.rows.count == together.count)
    for row in partners.rows {
      guard case .text(let name) = row.values[0], case .count(let count) = row.values[1] else {
        Issue.record("geen naam en getal")
        continue
      }
      #expect(together[try graph.findMunicipality(name)] == count)
    }
    let hatched = try table.column("gearceerd").count { $0 == "ja" }
    #expect(hatched >= 4 && hatched < own.count)
    let svg = try #require(artefact.pictures.first).svg
    #expect(
      svg.contains(
        "In \(own.count) gemeenschappelijke regelingen werkt Oss samen met \(together.count) andere gemeenten"
      ))
    for arrangement in own {
      #expect(svg.contains("<title>") && table.rows.contains { $0.values[0] == .text(arrangement.label) })
    }
  }

  @Test("A policy field narrows it down; nothing left, an unknown word or name is said")
  func narrowed() throws {
    let atlas = try Loaded.real()
    let report = try atlas.answer(MapQuestion(arrangementsAround: "Oss", field: "zorg")).report
    #expect(try report.table("regelingen").rows.count < 12)
    #expect(report.paragraphs("kort")[0].contains("(opgave \"zorg\")"))
    // The register is silent about most: that is said, and the file is not that of the map of all.
    let number = try atlas.graph.findMunicipality("Oss")
    let own = atlas.graph.arrangements.filter { $0.members.contains { $0.municipality == number } }
    let silent = own.count { $0.fields.isEmpty }
    let silence =
      "bij \(silent) van de \(own.count) regelingen van deze gemeente noemt het register geen beleidsterrein, en die ontbreken dan"
    #expect(silent > 1 && report.paragraphs("kort")[0].contains(silence))
    #expect(
      try atlas.answer(MapQuestion(arrangementsAround: "Oss", field: "zorg")).pictures.map(\.fileName)
        == ["kaart-regelingen-oss-zorg.svg"])
    #expect(
      problems { _ = try atlas.answer(MapQuestion(arrangementsAround: "Oss", field: "energie")) } == [
        "fout: Oss doet in deze gegevens aan geen enkele gemeenschappelijke regeling mee bij opgave \"energie\". [regelingen-geen]\n  tip: Laat --beleid weg; \(silence)."
      ])
    #expect(
      problems { _ = try atlas.answer(MapQuestion(arrangementsAround: "Haren", field: "energie")) } == [
        "fout: Haren doet in deze gegevens aan geen enkele gemeenschappelijke regeling mee bij opgave \"energie\". [regelingen-geen]\n  tip: Laat --beleid weg; bij de enige regeling van deze gemeente noemt het register geen beleidsterrein."
      ])
    #expect(
      problems { _ = try atlas.answer(MapQuestion(arrangementsAround: "Osss")) }.first?
        .contains("gemeente-onbekend") == true)
  }

  @Test(
    "An arrangement without another municipality is in the table and in the legend, but nobody cooperates in it",
    arguments: ["Groningen", "Rotterdam", "Leeuwarden", "Terneuzen", "Haren"])
  func sole(name: String) throws {
    let atlas = try Loaded.real()
    let graph = atlas.graph
    let number = try graph.findMunicipality(name)
    let own = graph.arrangements.filter { $0.members.contains { $0.municipality == number } }
    let shared = own.filter { $0.members.contains { $0.municipality != number } }
    let artefact = try atlas.answer(MapQuestion(arrangementsAround: name))
    #expect(try artefact.report.table("regelingen").rows.count == own.count)
    let text = artefact.report.paragraphs("kort")[0]
    let word = shared.count == 1 ? "gemeenschappelijke regeling" : "gemeenschappelijke regelingen"
    #expect(text.hasPrefix("In \(shared.count) \(word) werkt \(name) samen met "))
    let left = own.count - shared.count
    let svg = try #require(artefact.pictures.first).svg
    #expect(svg.contains("Zonder andere gemeente: \(left) ") == (left > 0))
    let said =
      "\(left) \(left == 1 ? "regeling heeft" : "regelingen hebben") in deze gegevens geen andere gemeente en \(left == 1 ? "telt" : "tellen") niet mee"
    #expect(text.contains(said) == (left > 0))
  }
}
