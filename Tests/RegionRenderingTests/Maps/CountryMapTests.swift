import RegionModel
import Testing

@testable import RegionRendering

@Suite("A map of the whole country shows its crowded part larger")
struct CountryMapTests {
  private func map(_ kind: String, _ country: CrowdedCountry = CrowdedCountry()) throws -> any MapKind {
    let make = try #require(CrowdedCountry.byKind[kind])
    return make(country)
  }

  /// The text of the group with the inset; every tag of a group begins a line.
  private func group(_ svg: String) throws -> String {
    var (depth, group) = (0, "")
    for line in svg.split(separator: "\n") where depth > 0 || line.hasPrefix("<g id=\"uitsnede\"") {
      if line.hasPrefix("<g"), !line.hasSuffix("/>") { depth += 1 }
      if line.hasPrefix("</g>") { depth -= 1 }
      group += line + "\n"
      if depth == 0 { break }
    }
    return group
  }

  @Test("On every page, off names and land, with names in its frame", arguments: CrowdedCountry.all)
  func contract(kind: String, page: PageSize) throws {
    let picture = try map(kind).picture(page: page)
    let inset = try #require(picture.inset, "\(kind) \(page)")
    expectApart(picture)
    #expect(inset.frame.width >= MapInset.leastSide * page.textScale)
    #expect(PageRect(x: 0, y: 0, width: page.width, height: page.height).contains(inset.frame))
    let parsed = ParsedSVG(picture.svg)
    #expect(parsed.problem == nil)
    #expect(Set(parsed.ids).count == parsed.ids.count)
    expectOnPage(parsed, page)
    for number in 0..<CrowdedCountry.count {
      #expect(parsed.element(id: ToyCountry.code("GM", number)) != nil)
    }
  }

  @Test(
    "It tells a screen reader nothing twice, and names no id", arguments: CrowdedCountry.byKind.keys.sorted())
  func hidden(kind: String) throws {
    let svg = try map(kind).svg(page: .a4Landscape)
    let inset = ParsedSVG(try group(svg))
    #expect(inset.problem == nil)
    #expect(inset.elements.first?.attributes["aria-hidden"] == "true")
    #expect(inset.ids == ["uitsnede"])
    #expect(inset.all("title").isEmpty)
    #expect(!inset.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("data-") } })
    #expect(inset.all("path").count >= MapInset.leastPlaces)
    let caption = ParsedSVG(svg).all("text").filter { $0.text.hasSuffix("2 keer vergroot") }
    #expect(caption.map { $0.attributes["aria-hidden"] } == ["true"])
  }

  @Test(
    "The same input gives the same bytes, and hostile names stay in the frame", arguments: CrowdedCountry.all)
  func hostile(kind: String, page: PageSize) throws {
    #expect(try map(kind).svg(page: page) == map(kind).svg(page: page))
    for name in [String(repeating: "w", count: 300), "مرحبا <b>&\"'", "👩‍👩‍👧 dorp"] {
      var country = CrowdedCountry()
      country.name = { "\(name) \($0)" }
      country.regionName = { "\(name) \($0)" }
      let picture = try map(kind, country).picture(page: page)
      expectApart(picture)
      let parsed = ParsedSVG(picture.svg)
      #expect(parsed.problem == nil)
      expectOnPage(parsed, page)
    }
  }

  @Test("Where municipalities lie evenly there is none")
  func even() {
    let (graph, division) = ToyCountry.large(columns: 12, rows: 12) { "Plaats \($0)" }
    let map = DivisionMap(graph: graph, division: division, boundaries: nil)
    #expect(map.picture(page: .a4Landscape).inset == nil)
  }

  @Test("Where every region has its name on the map there is none")
  func named() {
    let country = CrowdedCountry()
    let graph = country.graph
    let two = Division(
      id: "twee", title: "Twee", singular: "deel", field: .bestuur,
      regions: [
        Region(code: "R1", name: "Zuid", members: (0..<CrowdedCountry.small).map { Membership($0) }),
        Region(
          code: "R2", name: "Noord",
          members: (CrowdedCountry.small..<CrowdedCountry.count).map { Membership($0) }),
      ], source: country.source)
    let map = DivisionMap(graph: graph, division: two, boundaries: nil)
    #expect(map.picture(page: .a4Landscape).inset == nil)
    #expect(
      DivisionMap(graph: graph, division: country.division, boundaries: nil).picture(page: .a4Landscape).inset
        != nil)
  }

  @Test("Rings keep the size that they have on the map")
  func rings() throws {
    let map = try #require(self.map(CommutingRingsMap.id) as? CommutingRingsMap)
    let frame = PageRect(x: 0, y: 0, width: 400, height: 400)
    let ground = try #require(DivisionGround(graph: map.graph, frame: frame, side: .middle, textScale: 1))
    let view = MapView(graph: map.graph, page: ground.page, frame: frame, extent: .whole, textScale: 1)
    let content = CommutingRingsDrawing(map: map)
    let whole = try #require(content.arranged(on: view, obstacles: []))
    let centres = view.areas.map { $0.bounds?.centre }
    let inset = try #require(
      MapInset(
        graph: map.graph, centres: centres, country: ground.country,
        room: PageRect(x: 500, y: 0, width: 300, height: 300), textScale: 1))
    let larger = view.enlarged(by: inset)
    let inside = try #require(
      content.keepingSizes(of: view, obstacles: []).arranged(on: larger, obstacles: []))
    #expect(inside.scale == whole.scale)
    #expect(!inside.shown.isEmpty && inside.shown.count < whole.shown.count)
    for (place, number) in zip(inside.places, inside.shown) {
      #expect(inset.frame.contains(place.centre))
      #expect(place.radius == whole.places[number].radius)
    }
  }

  @Test("The country moves to the right only where that makes a larger inset")
  func side() throws {
    let graph = CrowdedCountry().graph
    let frame = PageRect(x: 10, y: 10, width: 500, height: 300)
    let middle = try #require(DivisionGround(graph: graph, frame: frame, side: .middle, textScale: 1))
    let right = try #require(DivisionGround(graph: graph, frame: frame, side: .right, textScale: 1))
    let (a, b) = (try #require(middle.country.bounds), try #require(right.country.bounds))
    #expect(abs(a.centre.x - frame.centre.x) < 0.01)
    #expect(abs(b.right - (frame.right - 2)) < 0.01)
    #expect(a.width == b.width && a.y == b.y)
  }
}
