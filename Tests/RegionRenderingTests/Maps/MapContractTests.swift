import RegionModel
import RegionRendering
import Testing

@Suite("Every kind of map holds to the contract of maps")
struct MapContractTests {
  @Test("Every kind has its own id, a title and an example")
  func registered() {
    let ids = MapKinds.all.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids) == Set(MapExamples.byKind.keys))
    #expect(MapKinds.all.allSatisfy { !$0.title.isEmpty })
  }

  @Test(
    "The document is well-formed, says in Dutch what it shows and points to nothing outside",
    arguments: MapExamples.all)
  func document(kind: String, page: PageSize) throws {
    let text = try MapExamples.map(kind).svg(page: page)
    let parsed = ParsedSVG(text)
    #expect(parsed.problem == nil)
    let root = try #require(parsed.elements.first)
    #expect(root.name == "svg")
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["lang"] == "nl")
    #expect(root.attributes["viewBox"]?.isEmpty == false)
    for id in try #require(root.attributes["aria-labelledby"]).split(separator: " ") {
      #expect(parsed.element(id: String(id))?.text.isEmpty == false)
    }
    #expect(parsed.elements.dropFirst().prefix(2).map(\.name) == ["title", "desc"])
    #expect(parsed.all("script").isEmpty && parsed.all("image").isEmpty && parsed.all("style").isEmpty)
    #expect(!text.contains("href") && text.split(separator: "http").count == 2)
    #expect(text.hasSuffix("</svg>\n"))
  }

  @Test("All numbers are finite, all ids valid and unique", arguments: MapExamples.all)
  func numbers(kind: String, page: PageSize) throws {
    let parsed = ParsedSVG(try MapExamples.map(kind).svg(page: page))
    #expect(Set(parsed.ids).count == parsed.ids.count)
    for id in parsed.ids { #expect(id.wholeMatch(of: /[A-Za-z][A-Za-z0-9._-]*/) != nil) }
    for element in parsed.elements {
      for name in ["x", "y", "width", "height", "font-size", "stroke-width"] {
        guard let value = element.attributes[name], !value.hasSuffix("mm") else { continue }
        #expect(Double(value)?.isFinite == true, "\(element.name) \(name)=\(value)")
      }
      if let path = element.attributes["d"] { #expect(path.wholeMatch(of: /[Mlhvz0-9. -]*/) != nil) }
    }
  }

  @Test("Every municipality is found by its code, with its name in the title", arguments: MapExamples.all)
  func municipalities(kind: String, page: PageSize) throws {
    let country = ToyCountry()
    let parsed = ParsedSVG(try MapExamples.map(kind, of: country).svg(page: page))
    for municipality in country.graph.municipalities {
      let path = try #require(parsed.element(id: municipality.code.rawValue))
      #expect(path.name == "path")
      #expect(path.attributes["data-naam"] == municipality.name)
      #expect(path.attributes["d"]?.isEmpty == false)
    }
    let titles = parsed.all("title").dropFirst().map(\.text)
    for municipality in country.graph.municipalities {
      #expect(titles.contains { $0.hasPrefix(municipality.name + " — ") && $0.contains("inwoners") })
    }
  }

  @Test("The same map gives the same bytes twice", arguments: MapExamples.all)
  func repeatable(kind: String, page: PageSize) throws {
    let map = try MapExamples.map(kind)
    #expect(map.svg(page: page) == map.svg(page: page))
    #expect(map.svg(page: page) == (try MapExamples.map(kind)).svg(page: page))
  }

  @Test("Labels overlap nothing and stay within the map", arguments: MapExamples.all)
  func labels(kind: String, page: PageSize) throws {
    let picture = try MapExamples.map(kind).picture(page: page)
    #expect(!picture.labels.isEmpty)
    expectApart(picture)
  }

  @Test("In black and white there is no colour left, and every area keeps a fill", arguments: MapExamples.all)
  func blackAndWhite(kind: String, page: PageSize) throws {
    let map = try MapExamples.map(kind)
    let text = map.svg(page: page.inBlackAndWhite)
    let parsed = ParsedSVG(text)
    #expect(parsed.problem == nil)
    #expect(Set(parsed.ids).count == parsed.ids.count)
    let patterns = Set(parsed.all("pattern").compactMap { $0.attributes["id"] })
    let colours = ParsedSVG(map.svg(page: page)).elements.filter { $0.attributes["fill"] != nil }
    var fills = 0
    for element in parsed.elements {
      for name in ["fill", "stroke"] {
        guard let value = element.attributes[name], value != "none" else { continue }
        if let id = value.wholeMatch(of: /url\(#(.+)\)/)?.1 {
          #expect(patterns.contains(String(id)))
        } else {
          let part = value.dropFirst()
          #expect(
            part.prefix(2) == part.dropFirst(2).prefix(2) && part.prefix(2) == part.suffix(2), "\(value)")
        }
      }
      if element.attributes["fill"] != nil { fills += 1 }
    }
    #expect(fills >= colours.count)
  }

  @Test("Hostile names stay text and on the page", arguments: MapExamples.all)
  func hostile(kind: String, page: PageSize) throws {
    let plain = ParsedSVG(try MapExamples.map(kind).svg(page: page)).elements.map(\.name)
    var lines = HostileLines(seed: 3)
    for round in 0..<6 {
      var country = ToyCountry()
      country.names = country.names.map { _ in
        round == 0 ? String(repeating: "w", count: 400) : lines.hostile()
      }
      country.regionNames = country.regionNames.map { _ in
        round == 0 ? String(repeating: "lange woorden ", count: 60) : lines.hostile()
      }
      let picture = try MapExamples.map(kind, of: country).picture(page: page)
      let parsed = ParsedSVG(picture.svg)
      #expect(parsed.problem == nil)
      #expect(Set(parsed.elements.map(\.name)).isSubset(of: Set(plain)))
      #expect(Set(parsed.ids).count == parsed.ids.count)
      expectOnPage(parsed, page)
      expectApart(picture)
    }
  }
}

/// Expects that no two labels overlap and none leaves the map.
func expectApart(_ picture: MapPicture, sourceLocation: SourceLocation = #_sourceLocation) {
  for (index, label) in picture.labels.enumerated() {
    #expect(picture.frame.contains(label.box), "\(label)", sourceLocation: sourceLocation)
    for other in picture.labels[..<index] {
      #expect(!label.box.intersects(other.box), "\(label) \(other)", sourceLocation: sourceLocation)
    }
  }
  guard let inset = picture.inset else { return }
  for label in picture.labels {
    #expect(!label.box.intersects(inset.frame), "\(label)", sourceLocation: sourceLocation)
  }
  for (index, label) in inset.labels.enumerated() {
    #expect(inset.frame.contains(label.box), "\(label)", sourceLocation: sourceLocation)
    for other in inset.labels[..<index] {
      #expect(!label.box.intersects(other.box), "\(label) \(other)", sourceLocation: sourceLocation)
    }
  }
}

/// Expects that all text stands on the page.
func expectOnPage(_ parsed: ParsedSVG, _ page: PageSize, sourceLocation: SourceLocation = #_sourceLocation) {
  let sheet = PageRect(x: 0, y: 0, width: page.width, height: page.height)
  for (text, box) in parsed.textBoxes {
    #expect(sheet.contains(box), "\(text) \(box)", sourceLocation: sourceLocation)
  }
}
