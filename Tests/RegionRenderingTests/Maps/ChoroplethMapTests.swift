import RegionModel
import Testing

@testable import RegionRendering

@Suite("The map of a figure")
struct ChoroplethMapTests {
  private let country = ToyCountry()
  private let values: [Double?] = [1, 2, 2, 3, 4, 5, 6, 7, nil]

  private func svg(
    _ values: [Double?], classes: Int = 4, focus: ChoroplethMap.Focus? = nil,
    format: MapFigure.Format = .count
  ) -> ParsedSVG {
    let figure = MapFigure(name: "drukte", meaning: "aantal regelingen", format: format)
    let map = ChoroplethMap(
      graph: country.graph, figure: figure, values: values,
      breaks: ClassBreaks(values.compactMap { $0 }, of: figure, classes: classes, method: .quantile),
      missing: "niet bekend", focus: focus, title: "Noord heeft er de meeste: 7", sources: [country.source],
      notes: ["Dit is een proef"])
    return ParsedSVG(map.svg())
  }

  @Test("Every municipality stands in the group of its class, with its value for programs and for a pointer")
  func groups() throws {
    let parsed = svg(values)
    let colours = SequentialRamp.colours(4)
    #expect((1...4).map { parsed.element(id: "klasse-\($0)")?.attributes["fill"] } == colours.map(\.hex))
    #expect(parsed.element(id: "GM0001")?.attributes["data-waarde"] == "1")
    #expect(parsed.element(id: "GM0009")?.attributes["data-waarde"] == nil)
    #expect(parsed.all("title").contains { $0.text == "Noord — 18.638 inwoners (drukte 7)" })
    #expect(parsed.all("title").contains { $0.text == "Noordoost — 19.872 inwoners (niet bekend)" })
  }

  @Test("The legend counts the municipalities in each class, in words that do not overlap")
  func legend() {
    let texts = svg(values).all("text").map(\.text)
    for text in ["1", "2 tot en met 3", "4 tot en met 5", "6 tot en met 7", "3 gemeenten", "Niet bekend"] {
      #expect(texts.contains(text), "\(text) \(texts)")
    }
    #expect(texts.contains { $0.contains("Let op. Dit is een proef.") })
    #expect(texts.contains("Drukte"))
    let description = svg(values).element(id: "omschrijving")?.text
    #expect(
      description?.hasPrefix("Kaart van drukte per gemeente. 1: 1 gemeente; 2 tot en met 3: 3 gemeenten;")
        == true)
  }

  @Test("Without missing values the legend does not speak of them, and without values the map is still there")
  func missing() {
    let all = svg((0..<9).map(Double.init))
    #expect(all.element(id: "geen-gegevens") == nil)
    #expect(!all.all("text").map(\.text).contains("Niet bekend"))
    let none = svg([Double?](repeating: nil, count: 9))
    #expect(none.problem == nil)
    #expect(none.all("text").map(\.text).contains("9 gemeenten"))
    #expect(none.element(id: "GM0005") != nil)
  }

  @Test("The highest and lowest are numbered, equal ones together, unless there are too many")
  func extremes() {
    let few = FigureExtremes([9, 1, 2, 8, 7, 6, 5, 4, 3, nil], limit: 2)
    #expect(few.highest == [0, 3] && few.lowest == [1, 2])
    let tied = FigureExtremes([5, 5, 5, 1, 2, 2, 3], limit: 2)
    #expect(tied.highest == [0, 1, 2])
    #expect(tied.lowest == [3])
    let crowd = FigureExtremes([5, 5, 5, 5, 5, 1], limit: 2)
    #expect(crowd.highest == [])
    #expect(crowd.lowest == [5])
    #expect(FigureExtremes([4, 4, 4]).highest == [] && FigureExtremes([4, 4, 4]).lowest == [])
    #expect(FigureExtremes([nil, nil]).highest == [])
    #expect(FigureExtremes([1, 2], limit: 5).highest == [1, 0])
  }

  @Test("Around one municipality the map names who is in view and outlines the subject")
  func focus() throws {
    let focus = ChoroplethMap.Focus(subject: 4, members: MunicipalitySet([1], capacity: 9))
    let parsed = svg([nil, 3, nil, nil, nil, nil, nil, 1, nil], focus: focus)
    let texts = parsed.all("text").map(\.text)
    #expect(parsed.element(id: "onderwerp") != nil)
    #expect(texts.contains("Midden") && texts.contains("Zuid"))
    #expect(texts.contains("waar de vraag over gaat"))
    #expect(!texts.contains("Hoogste"))
    // Nine, less the two with a value and the one that it is about.
    #expect(texts.contains("6 gemeenten"))
    #expect(parsed.all("title").contains { $0.text == "Midden — 14.936 inwoners" })
    #expect(parsed.element(id: "GM0002")?.attributes["data-waarde"] == "3")
  }

  @Test("Borders between provinces are drawn where there is more than one")
  func provinces() {
    let parsed = svg(values)
    #expect(parsed.element(id: "provinciegrenzen") != nil)
    #expect(parsed.all("text").map(\.text).contains("Provinciegrens"))
  }
}
