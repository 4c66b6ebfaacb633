import Testing

@testable import RegionRendering

@Suite("Labels find a place where they overlap nothing")
struct LabelPlacementTests {
  private let frame = PageRect(x: 0, y: 0, width: 200, height: 200)

  private func area(_ x: Double, _ y: Double, _ side: Double) -> PageArea {
    PageArea([
      [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)].map { PagePoint(x: $0.0, y: $0.1) }
    ])
  }

  private func request(
    _ owner: Int, _ area: PageArea, _ texts: [(String, LabelRequest.Reach)]
  ) throws -> LabelRequest {
    let centre = try #require(area.visualCentre())
    return LabelRequest(
      owner: owner, area: area, anchor: centre.place,
      variants: texts.map { .init(lines: [.init(text: $0.0, size: 8, bold: false)], reach: $0.1) })
  }

  @Test("A name that fits stands in the middle, else the number does, else nothing")
  func variants() throws {
    let large = try request(0, area(0, 0, 100), [("Naam", .inside), ("1", .inside)])
    let small = try request(1, area(150, 150, 14), [("Naam", .inside), ("2", .inside)])
    let tiny = try request(2, area(180, 20, 4), [("Naam", .inside), ("3", .inside)])
    let labels = LabelPlacement([large, small, tiny], in: frame).labels
    #expect(labels.map(\.lines[0].text) == ["Naam", "2"])
    #expect(labels[0].box.centre == PagePoint(x: 50, y: 50))
    #expect(labels.map(\.variant) == [0, 1])
  }

  @Test("Labels stay off obstacles and off the page's edge")
  func obstacles() throws {
    let one = try request(0, area(0, 0, 200), [("Naam", .centred)])
    let middle = PageRect(x: 90, y: 90, width: 20, height: 20)
    let label = try #require(LabelPlacement([one], in: frame, obstacles: [middle]).labels.first)
    #expect(!label.box.intersects(middle))
    let edge = try request(0, area(195, 195, 10), [("Een lange naam", .centred)])
    #expect(LabelPlacement([edge], in: frame).labels.isEmpty)
  }

  @Test("A label on open ground touches no other area")
  func open() throws {
    let one = try request(0, area(50, 50, 10), [("Lange naam", .open)])
    let beside = try request(1, area(60, 40, 30), [])
    #expect(LabelPlacement([one], in: frame).labels.count == 1)
    for label in LabelPlacement([one, beside], in: frame).labels { #expect(!beside.area.touches(label.box)) }
  }

  @Test("A label beside its area has a line to it that crosses no other label")
  func leaders() throws {
    let requests = try (0..<16).map { index in
      try request(
        index, area(80 + Double(index % 4) * 10, 80 + Double(index / 4) * 10, 9), [("\(index) naam", .beside)]
      )
    }
    let labels = LabelPlacement(requests, in: frame).labels
    #expect(labels.count >= 8)
    for label in labels {
      let end = try #require(label.leader)
      for other in labels where other != label {
        #expect(!other.box.intersects(label.box))
        #expect(!other.box.isCrossed(from: label.box.centre, to: end))
      }
    }
  }

  @Test("Sixty areas with random names never have overlapping labels")
  func random() throws {
    var lines = HostileLines(seed: 9)
    for _ in 0..<5 {
      let requests = try (0..<60).map { index in
        let name = String(repeating: "n", count: 1 + lines.number(below: 14))
        let x = Double(lines.number(below: 190))
        let y = Double(lines.number(below: 190))
        return try request(
          index, area(x, y, 10), [(name, .inside), (name, .centred), ("1", .centred), ("1", .beside)])
      }
      let placement = LabelPlacement(requests, in: frame)
      expectApart(MapPicture(svg: "", labels: placement.labels, frame: frame))
      #expect(placement.labels == LabelPlacement(requests, in: frame).labels)
    }
  }
}
