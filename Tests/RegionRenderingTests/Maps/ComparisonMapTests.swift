import RegionModel
import Testing

@testable import RegionRendering

@Suite("Map of two divisions over each other")
struct ComparisonMapTests {
  private let country = ToyCountry()

  private func map(_ one: [Int?], _ other: [Int?], moving: [Int] = []) -> ParsedSVG {
    func side(_ title: String, _ singular: String, _ regionOf: [Int?]) -> ComparedDivision {
      ComparedDivision(
        title: title, singular: singular, names: country.regionNames, regionOf: regionOf,
        source: country.source)
    }
    let map = ComparisonMap(
      graph: country.graph, first: side("Kolomregio's", "kolomregio", one),
      second: side("Rijregio's", "rijregio", other), moving: moving, title: "Bevinding",
      sources: [country.source])
    return ParsedSVG(map.svg())
  }

  private let columns: [Int?] = [0, 1, 2, 0, 1, 2, 0, 1, 2]
  private let rows: [Int?] = [0, 0, 0, 1, 1, 1, 2, 2, 2]

  @Test("A municipality tells its region in both, and that it has none")
  func regions() throws {
    let parsed = map(columns, [0, 0, 0, 1, 1, 1, 2, 2, nil])
    let titles = parsed.all("title").map(\.text)
    #expect(titles.contains("Oost — Oostland, 16.170 inwoners (rijregio: Middenland)"))
    #expect(titles.contains("Noordoost — Oostland, 19.872 inwoners (rijregio: geen)"))
  }

  @Test("Hatched are the municipalities that move and no other, numbered by name")
  func hatched() throws {
    let parsed = map(columns, rows, moving: [5, 1, 3])
    let hatched = parsed.elements.filter { $0.attributes["class"] == "arcering" }
      .compactMap { $0.attributes["id"] }
    #expect(Set(hatched) == ["wisselt-GM0002", "wisselt-GM0004", "wisselt-GM0006"])
    let texts = parsed.all("text").map(\.text)
    #expect(texts.contains("Gearceerd: 3 gemeenten"))
    // Oost, West, Zuid: in order of name.
    for line in [
      "1\u{A0}Oost: Oostland / Middenland", "2\u{A0}West: Westland / Middenland",
      "3\u{A0}Zuid: Middenland / Westland",
    ] {
      #expect(texts.contains(line), "\(texts)")
    }
    // 16.170 + 13.702 + 11.234 of 134.424 inhabitants.
    #expect(texts.contains { $0.hasPrefix("30,6 % van de inwoners") })
    #expect(texts.contains("Gelijk in beide: 0 van de 3"))
  }

  @Test("Equal divisions have no hatching, and the legend says so")
  func equal() {
    let parsed = map(columns, columns)
    #expect(!parsed.elements.contains { $0.attributes["class"] == "arcering" })
    let texts = parsed.all("text").map(\.text)
    #expect(texts.contains("Geen verschil"))
    #expect(!texts.contains { $0.hasPrefix("Gearceerd") })
    #expect(parsed.all("desc").first?.text.hasSuffix("Er is geen verschil.") == true)
  }

  @Test("What is in no region of the first is grey, and counted")
  func outside() throws {
    let parsed = map([0, 0, 0, nil, 1, 1, 2, nil, 2], rows)
    let group = try #require(parsed.element(id: "buiten-regio"))
    #expect(group.attributes["fill"] == "#F0F0F0")
    let texts = parsed.all("text").map(\.text)
    #expect(texts.contains("Grijs: buiten kolomregio's"))
    #expect(texts.contains("2 gemeenten"))
  }

  @Test("More than thirty municipalities are not numbered but counted")
  func many() {
    let (graph, division) = ToyCountry.large(columns: 7, rows: 7) { "Dorp \($0)" }
    let side = ComparedDivision(
      title: "Eigen regio's", singular: "regio", names: division.regions.map(\.name),
      regionOf: Array(0..<49), source: country.source)
    let other = ComparedDivision(
      title: "Alles", singular: "land", names: ["Land"], regionOf: [Int?](repeating: 0, count: 49),
      source: country.source)
    func texts(_ moving: Int) -> [String] {
      ParsedSVG(
        ComparisonMap(
          graph: graph, first: side, second: other, moving: Array(0..<moving), title: "T",
          sources: [country.source]
        ).svg()
      ).all("text").map(\.text)
    }
    #expect(texts(31).contains("te veel om hier te noemen: zie regio vergelijk"))
    #expect(!texts(31).contains { $0.hasPrefix("31\u{A0}") })
    #expect(texts(30).contains { $0.hasPrefix("30\u{A0}") })
  }

  @Test("In black and white it speaks of a pattern, and no pattern of an area has slanting lines")
  func blackAndWhite() {
    func side(_ title: String, _ regionOf: [Int?]) -> ComparedDivision {
      ComparedDivision(
        title: title, singular: "regio", names: country.regionNames, regionOf: regionOf,
        source: country.source)
    }
    let map = ComparisonMap(
      graph: country.graph, first: side("Kolomregio's", columns), second: side("Rijregio's", rows),
      moving: [1], title: "Bevinding", sources: [])
    let texts = ParsedSVG(map.svg(page: .a4Landscape.inBlackAndWhite)).all("text").map(\.text)
    #expect(texts.contains("Patroon: kolomregio's"))
    #expect(texts.contains { $0.hasPrefix("Patroon: kolomregio's. Dikke lijn: rijregio's.") })
    #expect(!texts.contains { $0.hasPrefix("Kleur") })
    #expect(!map.svg(page: .a4Landscape.inBlackAndWhite).contains("url(#druk-2)"))
    #expect(ParsedSVG(map.svg()).all("text").map(\.text).contains("Kleur: kolomregio's"))
  }

  @Test("A small region that both have is named, if need be beside itself")
  func equalNamed() throws {
    let country = CrowdedCountry(regionName: { "Gebied \($0 + 1) met een naam" })
    var other = country.regionOf
    // All but the first region of the small ones differ.
    for number in 3..<CrowdedCountry.small { other[number] = number / 6 + 1 }
    let map = ComparisonMap(
      graph: country.graph, first: country.side("Rijregio's", country.regionOf),
      second: country.side("Andere", other), moving: [], title: "Bevinding", sources: [])
    let picture = map.picture(page: .a4Landscape)
    let words = picture.labels.map { $0.lines.map(\.text).joined(separator: " ") }
    #expect(words.contains("Gebied 1 met een naam") || words.contains("1 met een naam"), "\(words)")
    expectApart(picture)
  }

  @Test("A region that is no municipality's main one counts, and the legend says that it is not seen")
  func hidden() {
    let side = ComparedDivision(
      title: "Waterschappen", singular: "waterschap", names: country.regionNames, regionOf: columns,
      source: country.source, count: 4)
    let map = ComparisonMap(
      graph: country.graph, first: side, second: side, moving: [1], title: "Bevinding", sources: [])
    let texts = ParsedSVG(map.svg()).all("text").map(\.text)
    #expect(texts.contains { $0.hasPrefix("4 gebieden (1 alleen naast een ander, niet op de") }, "\(texts)")
    #expect(texts.contains("Gelijk in beide: 3 van de 4"))
  }
}
