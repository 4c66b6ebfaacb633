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

  @Test(
    "A row of which 1 % of the jobs or more are estimated says so, counted one by one, and so does the map")
  func estimated() throws {
    let atlas = try Loaded.real()
    let (graph, answer) = (atlas.graph, try atlas.answer(MapQuestion(ringsOf: nil)))
    let homes = ["Berg en Dal", "Edam-Volendam", "Gooise Meren"]
    let flows = try #require(graph.flows.first)
    let rows = try answer.report.table("ringen").rows
    for row in rows {
      let centre = try graph.findMunicipality(row.values[0].dutch)
      var jobs = 0.0
      var all = 0.0
      for origin in 0..<graph.count {
        for cell in flows.from(origin) where cell.other == centre {
          all += cell.value
          if homes.contains(graph.municipalities[origin].name) { jobs += cell.value }
        }
      }
      #expect((row.note != nil) == (jobs / all >= 0.01), "\(row.values[0].dutch)")
      #expect(row.basis == (jobs / all >= 0.01 ? .modelled : .sourced), "\(row.values[0].dutch)")
      #expect(row.note?.hasPrefix("\(DutchNumber.count(Int(jobs))) van deze banen") ?? true)
    }
    #expect(
      rows.compactMap(\.note) == [
        "9.371 van deze banen (1,6 %) zijn van inwoners van Gooise Meren, Edam-Volendam en Berg en Dal; die stromen zijn geheel of ten dele bijgeschat.",
        "5.620 van deze banen (6,0 %) zijn van inwoners van Berg en Dal en Gooise Meren; die stromen zijn geheel of ten dele bijgeschat.",
        "894 van deze banen (1,4 %) zijn van inwoners van Gooise Meren en Edam-Volendam; die stromen zijn geheel of ten dele bijgeschat.",
      ])
    let said =
      "Stromen vanuit Edam-Volendam, Gooise Meren en Berg en Dal zijn geheel of ten dele bijgeschat; dat is 1 % of meer van de banen in Nijmegen (6,0 %), Amsterdam (1,6 %) en Almere (1,4 %)"
    #expect(answer.report.paragraphs("kort")[0].contains(said))
    let foot = try ParsedXML(answer.pictures[0].svg).texts["text"]?.joined(separator: " ") ?? ""
    #expect(foot.contains("dat is 1 % of meer van de banen in Nijmegen (6,0 %)"), "\(foot.suffix(600))")
  }

  @Test("In a country of nine the estimated part is what it is by hand; without estimates nothing is said")
  func estimatedToy() throws {
    func rows(_ homes: String) throws -> [ReportRow] {
      let atlas = try Loaded.toy {
        $0.files["dataset.yaml"] = $0.files["dataset.yaml"]?.replacing(
          "unit: banen\n    basis: modelled", with: "unit: banen\n    estimated-homes: [\(homes)]")
      }
      return try atlas.answer(MapQuestion(ringsOf: nil, centres: 3)).report.table("ringen").rows
    }
    // To Aadorp 60 + 20 + 40 jobs, of which 40 from Cuijkhoven; all 60 in Cuijkhoven are of its own people.
    let marked = try rows("GM0003")
    #expect(marked.map { $0.values[0].dutch } == ["Aadorp", "Beekdam", "Cuijkhoven"])
    #expect(marked.map(\.basis) == [.modelled, .sourced, .modelled])
    #expect(
      marked.map(\.note) == [
        "40 van deze banen (33,3 %) zijn van inwoners van Cuijkhoven; die stromen zijn geheel of ten dele bijgeschat.",
        nil,
        "60 van deze banen (100,0 %) zijn van inwoners van Cuijkhoven; die stromen zijn geheel of ten dele bijgeschat.",
      ])
    #expect(try rows("").allSatisfy { $0.note == nil && $0.basis == .sourced })
  }

  @Test("Rows of the flow map and of a municipality say it of flows from an estimated home, and of no other")
  func estimatedRows() throws {
    let atlas = try Loaded.real()
    let homes = ["Berg en Dal", "Edam-Volendam", "Gooise Meren"]
    for (answer, tables) in [
      (try atlas.answer(MapQuestion(flowsAround: nil)).report, ["stromen"]),
      (try atlas.answer(MapQuestion(flowsAround: "Nijmegen")).report, ["stromen"]),
      (try atlas.answer(MunicipalityQuestion(name: "Nijmegen")).report, ["pendel-in"]),
    ] {
      for row in try tables.flatMap({ try answer.table($0).rows }) {
        let home = row.values[0].dutch
        let isEstimated = homes.contains(home)
        #expect(row.basis == (isEstimated ? .modelled : .sourced), "\(home)")
        #expect(
          row.note == (isEstimated ? "Stromen vanuit \(home) zijn geheel of ten dele bijgeschat." : nil))
      }
    }
    let own = try atlas.answer(MunicipalityQuestion(name: "Berg en Dal")).report.table("pendel-uit")
    #expect(own.rows.allSatisfy { $0.basis == .modelled && $0.note != nil })
    let other = try atlas.answer(MapQuestion(flowsAround: "Oss"))
    #expect(!other.report.paragraphs("kort")[0].contains("bijgeschat"))
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
