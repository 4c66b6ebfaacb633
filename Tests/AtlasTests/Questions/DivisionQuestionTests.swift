import Atlas
import RegionModel
import RegionRendering
import Testing

@Suite("One division")
struct DivisionQuestionTests {
  private func report(_ name: String, in atlas: Atlas) throws -> Report {
    try atlas.answer(DivisionQuestion(name: name)).report
  }

  @Test("The regions stand in order of code with their figures, details and doubts")
  func regions() throws {
    let report = try report("rijregio's", in: Loaded.toy())
    #expect(report.title == "Rijregio's")
    let table = try report.table("regios")
    #expect(table.columns.map(\.label).last == "Voorzitter")
    #expect(
      table.rows.map { $0.values.map(\.dutch) } == [
        ["R1", "Boven", "3", "6.000", "33", "96,7 %", "Noord", "Jan"],
        ["R2", "Midden", "3", "15.000", "51", "100,0 %", "Midden", "–"],
        ["R3", "Onder", "3", "24.000", "69", "–", "Zuid", "–"],
      ])
    #expect(table.rows.map(\.basis) == [.inferred, nil, nil])
    #expect(table.rows.map(\.note) == ["1 lidmaatschap niet zeker: Beekdam.", nil, nil])
    #expect(
      try report.table("gemeenten").row("R2") == [
        "R2", "Midden", "Damrade, 't Hof & \"Zn\" <N> en Bergen (O.)",
      ])
    #expect(
      report.sources.map(\.file) == [
        "divisions/rij.csv", "region-details.csv", "municipalities.csv", "flows/pendel.csv",
      ])
  }

  @Test("A national division says nothing of municipalities without a region, a partial one counts them")
  func partial() throws {
    let toy = try Loaded.toy()
    let national = try report("rij", in: toy)
    #expect(national.facts.map(\.key) == ["regios", "gemeenten", "opgave", "wettelijk", "provinciegrens"])
    #expect(national.facts.map(\.value.dutch) == ["3", "9", "veiligheid", "ja", "0"])
    let partial = try report("deel", in: toy)
    #expect(partial.facts.map(\.value.dutch) == ["2", "2", "wonen", "ja", "1", "7"])
    #expect(partial.facts[4].note == "Klein.")
    #expect(partial.sources.map(\.file) == ["divisions/deel.csv", "municipalities.csv", "flows/pendel.csv"])
  }

  @Test("The regions of the energy strategy that cross a province border are FoodValley and U10/U16")
  func res() throws {
    let report = try report("res-regio", in: Loaded.real())
    let fact = try #require(report.facts.first { $0.key == "provinciegrens" })
    #expect(fact.value.dutch == "2")
    #expect(fact.note == "FoodValley en U10/U16.")
    let rows = try report.table("regios").rows.map { $0.values.map(\.dutch) }
    let valley = try #require(rows.first { $0[1] == "FoodValley" })
    #expect(valley[2...3] == ["8", "352.400"])
    #expect(valley[6] == "Gelderland en Utrecht")
  }

  @Test("The regions of every national division hold all inhabitants, each municipality once")
  func sums() throws {
    let atlas = try Loaded.real()
    for division in atlas.graph.divisions where division.coverage == .national && !division.allowsMultiple {
      let rows = try report(division.id, in: atlas).table("regios").rows
      let counts = rows.reduce(into: (members: 0, people: 0)) { sums, row in
        if case .count(let members) = row.values[2], case .count(let people) = row.values[3] {
          sums.members += members
          sums.people += people
        }
      }
      #expect(counts.members == 380, "\(division.id)")
      #expect(counts.people == 17_181_084, "\(division.id)")
    }
  }
}
