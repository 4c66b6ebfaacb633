import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("The map of commuting rings")
struct CommutingRingsQuestionTests {
  /// The parts counted flow by flow, with borders looked up for every pair of municipalities.
  private func counted(_ centre: Int, _ division: Division, _ graph: RegionGraph) throws -> [Double] {
    let table = try #require(graph.flows.first)
    func region(_ municipality: Int) -> String? {
      division.regions.filter { $0.members.contains { $0.municipality == municipality } }
        .max { one, other in
          func share(_ region: Region) -> Double {
            region.members.first { $0.municipality == municipality }?.share ?? 0
          }
          return share(one) < share(other)
        }?.code
    }
    let regions = (0..<graph.count).map(region)
    let own = regions[centre]
    let adjacent = Set(
      (0..<graph.count).filter { regions[$0] == own }
        .flatMap { graph.borders.neighbours[$0].compactMap { regions[$0.municipality] } })
    var parts = [0.0, 0, 0, 0]
    for origin in 0..<graph.count {
      for cell in table.from(origin) where cell.other == centre {
        if origin == centre {
          parts[0] += cell.value
        } else if regions[origin] == own {
          parts[1] += cell.value
        } else if let other = regions[origin], adjacent.contains(other) {
          parts[2] += cell.value
        } else {
          parts[3] += cell.value
        }
      }
    }
    return parts
  }

  @Test(
    "Every figure in the table is that of a count one by one, and the four parts are all jobs",
    arguments: [nil, "provincie", "corop"])
  func figures(division name: String?) throws {
    let atlas = try Loaded.real()
    let graph = atlas.graph
    let division = try graph.findDivision(name ?? "arbeidsmarktregio")
    let table = try atlas.answer(MapQuestion(ringsOf: name)).report.table("ringen")
    #expect(table.rows.count == 20)
    let flows = try #require(graph.flows.first)
    let largest = (0..<graph.count).sorted { flows.incoming[$0] > flows.incoming[$1] }.prefix(20)
    #expect(try table.column("werkgemeente") == largest.map { graph.municipalities[$0].name })
    for (row, centre) in zip(table.rows, largest) {
      let numbers = row.values.compactMap { value -> Double? in
        switch value {
        case .number(let number, _, _): number
        case .share(let share): share
        default: nil
        }
      }
      let parts = try counted(centre, division, graph)
      #expect(numbers[0] == flows.incoming[centre])
      #expect(Array(numbers[1...4]) == parts)
      #expect(parts.reduce(0, +) == flows.incoming[centre])
      for part in 0..<4 { #expect(abs(numbers[5 + part] - parts[part] / numbers[0]) < 1e-12) }
    }
  }

  @Test("The title is a finding that holds, and the picture has a ring for every row")
  func title() throws {
    let artefact = try Loaded.real().answer(MapQuestion(ringsOf: nil))
    let svg = try #require(artefact.pictures.first).svg
    #expect(
      svg.contains(
        "Van de banen in Almere is 53 % voor inwoners van de gemeente zelf, in Haarlemmermeer 19 %"))
    #expect(svg.split(separator: "class=\"ring\"").count == 21)
    // From the table of flows by hand: 144,348 of the 368,945 jobs in Rotterdam are of its own residents.
    #expect(svg.contains("Rotterdam: eigen gemeente 39,1 %, 144.348 banen"))
    #expect(artefact.pictures.first?.fileName == "kaart-pendelringen-arbeidsmarktregio.svg")
  }

  @Test("Too few or too many rings, an unknown division and data without flows are said")
  func refused() throws {
    let atlas = try Loaded.real()
    #expect(
      problems { _ = try atlas.answer(MapQuestion(ringsOf: nil, centres: 0)) } == [
        "fout: 0 ringen op één kaart kan niet. [aantal-ringen]\n  tip: Kies met --centra een aantal van 1 tot en met 60."
      ])
    #expect(
      problems { _ = try atlas.answer(MapQuestion(ringsOf: nil, centres: 61)) }.first?.contains("61 ringen")
        == true)
    #expect(
      problems { _ = try atlas.answer(MapQuestion(ringsOf: "provinsie")) }.first?
        .contains("indeling-onbekend") == true)
  }
}
