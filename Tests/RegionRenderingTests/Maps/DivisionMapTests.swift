import RegionModel
import Testing

@testable import RegionRendering

@Suite("The map of a division shows every region and who lies in none")
struct DivisionMapTests {
  private let country = ToyCountry()

  private func map(_ division: Division, title: String? = nil) -> DivisionMap {
    DivisionMap(graph: country.graph, division: division, title: title, boundaries: country.boundaries)
  }

  private func title(_ division: Division, title: String? = nil) -> String? {
    ParsedSVG(map(division, title: title).svg()).element(id: "titel")?.text
  }

  @Test("The title states the number of regions and their sizes, unless the caller gives one")
  func titles() {
    #expect(title(country.columnDivision) == "3 kolomregio's in Speelland, elk met 3 gemeenten")
    #expect(title(country.sharedDivision) == "2 waterschappen in Speelland, elk met 5 gemeenten")
    #expect(
      title(country.partialDivision)
        == "1 deelgebied in Speelland, met 2 gemeenten; 7 van de 9 gemeenten vallen erbuiten")
    #expect(title(country.columnDivision, title: "Iets anders") == "Iets anders")
    let uneven =
      [Region(code: "A", name: "A", members: [Membership(0)])]
      + [Region(code: "B", name: "B", members: (1..<9).map { Membership($0) })]
    let named = country.division(id: "b", title: "Sociale werkvoorziening", regions: uneven)
    #expect(title(named) == "Sociale werkvoorziening: 2 gebieden in Speelland, van 1 tot 8 gemeenten")
    #expect(title(country.division(id: "c", title: "Niets", regions: [])) == "Niets: geen regio's bekend")
  }

  @Test("Municipalities stand in the group of their region, which has one colour")
  func groups() throws {
    let parsed = ParsedSVG(map(country.columnDivision).svg())
    let group = try #require(parsed.element(id: "regio-R0001"))
    #expect(group.attributes["data-naam"] == "Westland")
    let colours = (1...3).compactMap { parsed.element(id: "regio-R000\($0)")?.attributes["fill"] }
    #expect(colours.count == 3 && colours[0] != colours[1] && colours[1] != colours[2])
    #expect(parsed.element(id: "GM0001")?.attributes["data-regio"] == "Westland")
    #expect(parsed.all("title").contains { $0.text == "Zuidwest — Westland, 10.000 inwoners" })
  }

  @Test("The outline of a region runs around it, without the borders between its municipalities")
  func outline() throws {
    let parsed = ParsedSVG(map(country.columnDivision).svg())
    let path = try #require(parsed.element(id: "grens-R0001")?.attributes["d"])
    let parts = path.split(whereSeparator: { $0.isLetter })
    #expect(path.filter { $0 == "M" }.count == 1)
    #expect(parts.count <= 9)
  }

  @Test("Outside a partial division the land is grey and the list says how many")
  func partial() throws {
    let parsed = ParsedSVG(map(country.partialDivision).svg())
    #expect(parsed.element(id: "buiten-regio")?.attributes["fill"] == Ink.land.hex)
    #expect(parsed.element(id: "GM0009")?.attributes["data-regio"] == nil)
    #expect(parsed.all("text").contains { $0.text == "buiten een regio" })
  }

  @Test("A marked membership says so in the tooltip and in the foot")
  func marked() {
    let parsed = ParsedSVG(map(country.partialDivision).svg())
    #expect(
      parsed.all("title").contains {
        $0.text == "Zuid — Zuidrand, 11.234 inwoners (aangenomen: Zo genoemd in de krant.)"
      })
    #expect(
      parsed.all("text").map(\.text).joined(separator: " ").contains("Van 1 gemeente is de regio afgeleid"))
  }

  @Test("In two regions at once a municipality has the colour of the largest share and both names")
  func shared() throws {
    let parsed = ParsedSVG(map(country.sharedDivision).svg())
    #expect(parsed.element(id: "GM0005")?.attributes["data-regio"] == "Noordpolder; Zuidpolder")
    #expect(
      parsed.all("text").map(\.text).joined(separator: " ").contains(
        "1 gemeente ligt in meer dan een waterschap"))
  }

  @Test("The foot names source, day, licence and doubts of the division and of the boundaries")
  func foot() {
    let text = ParsedSVG(map(country.columnDivision).svg()).all("text").map(\.text).joined(separator: " ")
    for part in [
      "Verzonnen bron", "1 januari 2018", "CC0", "Verzonnen kadaster", "Alles hieraan is verzonnen.",
    ] {
      #expect(text.contains(part))
    }
  }

  @Test(
    "Ninety regions with long names fit on every page: all listed, all labelled, nothing overlaps",
    arguments: PageSize.all)
  func ninety(page: PageSize) {
    let (graph, division) = ToyCountry.large(columns: 10, rows: 9) {
      "Samenwerkingsregio Noordwest-Gaasterland \($0)"
    }
    let picture = DivisionMap(graph: graph, division: division, boundaries: nil).picture(page: page)
    #expect(Set(picture.labels.map(\.owner)).count == 90)
    expectApart(picture)
    let parsed = ParsedSVG(picture.svg)
    expectOnPage(parsed, page)
    let listed = Set(parsed.all("text").map(\.text))
    for number in 1...90 { #expect(listed.contains(String(number))) }
  }

  @Test("Without boundaries there is still a page with the list")
  func empty() {
    let graph = RegionGraph(
      name: "Leeg", referenceDate: .toy, municipalities: [], provinces: [], waterBoards: [], divisions: [],
      networks: [], arrangements: [], programmes: [], flows: [], topology: Topology(emptyFor: 0), links: [],
      sources: [])
    let division = country.division(id: "leeg", title: "Lege regio's", regions: [])
    for page in PageSize.all {
      let picture = DivisionMap(graph: graph, division: division, boundaries: nil).picture(page: page)
      #expect(ParsedSVG(picture.svg).problem == nil)
    }
  }
}
