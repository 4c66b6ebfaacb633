import RegionModel
import Testing

@testable import RegionRendering

@Suite("Map of commuting rings")
struct CommutingRingsMapTests {
  private let country = ToyCountry()

  private func map(_ rings: [(Int, [Double])]) -> CommutingRingsMap {
    CommutingRingsMap(
      graph: country.graph, rings: rings.map { CommutingRing(centre: $0.0, parts: $0.1) },
      regionOf: [0, 1, 2, 0, 1, 2, 0, 1, nil], regionNames: country.regionNames, singular: "kolomregio",
      unit: "banen", title: "Bevinding", subtitle: "Ringen", sources: [country.source])
  }

  @Test(
    "A ring is a group with its shares in the title, a part a path with its own; nothing is drawn for none")
  func elements() throws {
    let parsed = ParsedSVG(map([(4, [50, 25, 25, 0]), (8, [0, 0, 0, 10]), (0, [0, 0, 0, 0])]).svg())
    let rings = parsed.elements.filter { $0.attributes["class"] == "ring" }
    #expect(rings.map { $0.attributes["id"] } == ["ring-GM0005", "ring-GM0009"])
    let titles = parsed.all("title").map(\.text)
    let name = country.names[4]
    #expect(
      titles.contains(
        "\(name): 100 banen; eigen gemeente 50,0 %, rest van de regio 25,0 %, aangrenzende regio's 25,0 %, verder weg 0,0 %"
      ))
    #expect(titles.contains("\(name): eigen gemeente 50,0 %, 50 banen"))
    let parts = parsed.elements.compactMap { $0.attributes["class"] }.filter { $0.hasPrefix("deel ") }
    #expect(parts == ["deel deel-1", "deel deel-2", "deel deel-3", "deel deel-4"])
    #expect(parsed.all("desc").first?.text.contains("2 ringen") == true)
  }

  @Test("The order of the rings changes nothing")
  func shuffled() {
    let rings: [(Int, [Double])] = [(4, [50, 25, 25, 0]), (8, [1, 2, 3, 4]), (1, [10, 0, 0, 0])]
    #expect(map(rings).svg() == map(rings.reversed()).svg())
  }

  @Test("The area of a part is its share of the ring, starting at the top and going clockwise")
  func shape() {
    let centre = PagePoint(x: 50, y: 50)
    func area(_ from: Double, _ to: Double) -> Double {
      PageArea([RingShape.segment(from: from, to: to, around: centre, radius: 10)]).size
    }
    let whole = area(0, 1)
    #expect(abs(whole - Double.pi * 100 * (1 - RingShape.hole * RingShape.hole)) < 1)
    #expect(abs(area(0, 0.25) - whole / 4) < 0.01)
    #expect(abs(area(0.3, 0.9) - whole * 0.6) < 0.3)
    for (turn, x, y) in [(0.0, 50.0, 40.0), (0.25, 60, 50), (0.5, 50, 60), (0.75, 40, 50), (1, 50, 40)] {
      let place = RingShape.place(turn, around: centre, radius: 10)
      #expect(abs(place.x - x) < 1e-9 && abs(place.y - y) < 1e-9)
    }
    for step in 0...100 {
      let place = RingShape.place(Double(step) / 100, around: centre, radius: 10)
      #expect(abs(place.distance(to: centre) - 10) < 1e-9)
    }
  }

  @Test("Rings overlap nothing, stay on the map, and have areas in the ratio of their sizes")
  func placement() {
    let frame = PageRect(x: 0, y: 0, width: 300, height: 300)
    let anchors = (0..<12).map { PagePoint(x: 140 + Double($0 % 4) * 9, y: 140 + Double($0 / 4) * 9) }
    let sizes = (0..<12).map { Double(($0 * 7) % 12 + 1) * 1000 }
    let placement = RingPlacement(anchors: anchors, sizes: sizes, largest: 20, in: frame)
    #expect(placement.places.count == 12)
    for (number, place) in placement.places.enumerated() {
      #expect(abs(place.radius - sizes[number].squareRoot() * placement.scale) < 1e-9)
      #expect(
        frame.contains(
          PageRect(
            x: place.centre.x - place.radius, y: place.centre.y - place.radius, width: 2 * place.radius,
            height: 2 * place.radius)))
      #expect(
        place.centre.distance(to: anchors[number])
          <= max(RingPlacement.farthest * place.radius, 15) + 1e-9)
      for other in placement.places[..<number] {
        #expect(place.centre.distance(to: other.centre) > place.radius + other.radius)
      }
    }
    #expect(placement.places.contains { $0.centre.distance(to: anchors[0]) > 0 })
  }

  @Test("A ring with room all around lies at its centre, as large as asked")
  func alone() {
    let anchor = PagePoint(x: 50, y: 60)
    let placement = RingPlacement(
      anchors: [anchor], sizes: [900], largest: 15, in: PageRect(x: 0, y: 0, width: 100, height: 100))
    #expect(placement.places == [.init(centre: anchor, radius: 15)])
    #expect(RingPlacement(anchors: [], sizes: [], largest: 15, in: PageRect(anchor)).places.isEmpty)
  }

  @Test("Every part is clearly lighter than the one before it, so that they stay apart without colours")
  func colours() {
    let lightness = CommutingRingsDrawing.colours.map(\.lightness)
    for (dark, light) in zip(lightness, lightness.dropFirst()) { #expect(light - dark > 14) }
  }
}

extension PageRect {
  fileprivate init(_ point: PagePoint) { self.init(x: point.x, y: point.y, width: 1, height: 1) }
}
