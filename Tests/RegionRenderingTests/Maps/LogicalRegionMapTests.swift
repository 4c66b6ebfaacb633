import RegionModel
import Testing

@testable import RegionRendering

@Suite("The map of a logical region shows core, shell and fringe")
struct LogicalRegionMapTests {
  private func map(core: [Int], shell: [Int] = [], fringe: [Int] = [], answer: [Int]? = nil)
    -> LogicalRegionMap
  {
    let country = ToyCountry()
    let graph = country.graph
    func set(_ members: [Int]) -> MunicipalitySet { MunicipalitySet(members, capacity: graph.count) }
    return LogicalRegionMap(
      graph: graph, subject: set([0]), core: set(core), shell: set(shell), fringe: set(fringe),
      thresholds: (core: 0.75, shell: 0.5, fringe: 0.25),
      answer: answer.map { (name: "Zuidregio", members: set($0)) }, title: "Titel", subtitle: nil, sources: []
    )
  }

  @Test("Each municipality is in one band, core before shell before fringe")
  func bands() {
    let parsed = ParsedSVG(map(core: [0, 1], shell: [1, 3], fringe: [3, 4]).svg())
    let classes = ["GM0001", "GM0002", "GM0004", "GM0005"].map { parsed.element(id: $0)?.attributes["class"] }
    #expect(classes == ["gemeente kern", "gemeente kern", "gemeente schil", "gemeente rand"])
    #expect(parsed.element(id: "band-kern")?.attributes["fill"] == Palette.core.hex)
  }

  @Test("Only what lies in view is drawn")
  func view() {
    let (graph, _) = ToyCountry.large(columns: 12, rows: 12) { "Gemeente \($0)" }
    let corner = MunicipalitySet([0], capacity: graph.count)
    let map = LogicalRegionMap(
      graph: graph, subject: corner, core: corner, shell: graph.none, fringe: graph.none,
      thresholds: (core: 0.75, shell: 0.5, fringe: 0.25), answer: nil, title: "Titel", subtitle: nil,
      sources: [])
    let parsed = ParsedSVG(map.svg())
    #expect(parsed.element(id: "GM0001") != nil)
    #expect(parsed.element(id: "GM0002") != nil)
    #expect(parsed.element(id: "GM0144") == nil)
  }

  @Test("The legend gives thresholds, numbers of municipalities and inhabitants, and what the lines mean")
  func legend() {
    let text = ParsedSVG(map(core: [0, 1], shell: [3], fringe: [4], answer: [0, 1, 3]).svg())
      .all("text").map(\.text).joined(separator: " ")
    for part in [
      "Kern: 2 gemeenten, 21.234 inwoners", "75 %", "Schil: 1 gemeente", "Rand: 1 gemeente", "Zuidregio",
      "Provinciegrens",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test("Lines for subject, answer and provinces are there, the answer only if there is one")
  func lines() {
    let with = ParsedSVG(map(core: [0], answer: [0, 1]).svg()).ids
    let without = ParsedSVG(map(core: [0]).svg()).ids
    #expect(Set(["onderwerp", "antwoord", "provinciegrenzen"]).isSubset(of: with))
    #expect(!without.contains("antwoord"))
  }

  @Test("Everything drawn lies within the frame")
  func frame() throws {
    let picture = map(core: [0], shell: [1]).picture(page: .a4Landscape)
    let parsed = ParsedSVG(picture.svg)
    for path in parsed.all("path") where path.attributes["class"]?.hasPrefix("gemeente") == true {
      let data = try #require(path.attributes["d"])
      var (x, y) = (0, 0)
      for step in try #require(PathSteps(data)).steps {
        (x, y) = (x + step.0, y + step.1)
        let place = PageRect(x: Double(x) / 10, y: Double(y) / 10, width: 0, height: 0)
        #expect(picture.frame.inset(by: -0.06).contains(place))
      }
    }
  }

  @Test("The description names core, shell and fringe")
  func description() {
    let text =
      ParsedSVG(map(core: [0, 1], shell: [3], answer: [0]).svg()).element(id: "omschrijving")?.text ?? ""
    #expect(text.contains("Kern: Zuid en Zuidwest."))
    #expect(text.contains("Schil: West."))
    #expect(!text.contains("Rand:"))
    #expect(text.contains("Zuidregio, met 1 gemeente"))
  }

  @Test("Where no name fits a number stands on the map and the legend explains it")
  func numbers() throws {
    let (graph, _) = ToyCountry.large(columns: 12, rows: 12) { "Zeerlangegemeentenaam\($0)" }
    let all = graph.all
    let map = LogicalRegionMap(
      graph: graph, subject: MunicipalitySet([0], capacity: graph.count), core: all, shell: graph.none,
      fringe: graph.none, thresholds: (core: 0.75, shell: 0.5, fringe: 0.25), answer: nil, title: "Titel",
      subtitle: nil, sources: [])
    let picture = map.picture(page: .a4Portrait)
    expectApart(picture)
    let numbers = picture.labels.compactMap { Int($0.lines[0].text) }.sorted()
    #expect(numbers == Array(1...numbers.count))
    #expect(Set(picture.labels.map(\.owner)).count == graph.count)
    #expect(ParsedSVG(picture.svg).all("text").contains { $0.text == "Nummers op de kaart" })
  }
}
