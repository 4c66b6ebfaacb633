import RegionModel
import RegionRendering
import Testing

@Suite("The network of regions shows commuting at the places of the map")
struct RegionNetworkDiagramTests {
  @Test("The title tells the flow with the largest share, not the largest flow")
  func words() {
    let diagram = DiagramExamples.regionNetwork()
    #expect(
      diagram.title
        == "Uit Aldam werkt 25,0 % van de werkende inwoners in Beekdal: de sterkste band tussen 3 proefgebieden"
    )
    #expect(
      diagram.description
        == "3 regio's op hun plaats op de kaart. Uit 2 daarvan werkt ten minste 5 % van de werkende inwoners in één andere regio; er zijn 2 zulke stromen getekend."
    )
    #expect(
      DiagramExamples.regionNetwork(ties: []).title
        == "Tussen geen van de 3 proefgebieden pendelt ten minste 5 % van de werkende inwoners")
  }

  @Test("Circles have a surface after the jobs, arrows a width after the root of the flow")
  func sizes() throws {
    let dot = DiagramExamples.regionNetwork().dot()
    let nodes = PlacedNodes(dot)
    let (one, three) = try (#require(nodes["pendel-regio-1"]), #require(nodes["pendel-regio-3"]))
    #expect(abs(three.width * three.width / (one.width * one.width) - 3) < 0.01)
    let widths = dot.matches(of: #/id="pendel-(\d)-(\d)".*penwidth=([\d.]+)/#).compactMap { Double($0.3) }
    #expect(widths.count == 2)
    #expect(abs(widths[0] * widths[0] / (widths[1] * widths[1]) - 500.0 / 300) < 0.01)
    // Every arrow has a direction and a course of its own.
    #expect(dot.matches(of: #/dir=forward, pos="e,/#).count == 2)
  }

  @Test("Regions lie as on the map, and no name covers another name or the middle of a circle")
  func places() throws {
    let names = (0..<25).map { "Streek nummer \($0)" }
    let toy = ToyCountry.large(columns: 5, rows: 5) { names[$0] }
    let diagram = RegionNetworkDiagram(
      graph: toy.graph,
      places: names.indices.map { .init(name: names[$0], members: [$0], jobs: Double(100 + $0 * 40)) },
      what: "streken",
      ties: (0..<24).map { .init(from: $0, to: $0 + 1, value: Double(10 + $0), share: 0.1) }, unit: "banen",
      threshold: 0.05)
    let plan = try #require(diagram.plan(in: DiagramRoom(width: 547, height: 650)))
    #expect(plan.folded == nil)
    let nodes = PlacedNodes(plan.dot)
    let circles = try names.indices.map { try #require(nodes["pendel-regio-\($0 + 1)"]) }
    #expect(circles[0].x < circles[1].x && abs(circles[0].y - circles[1].y) < 1)
    #expect(circles[0].y < circles[5].y && abs(circles[0].x - circles[5].x) < 1)
    let labels = nodes.boxes.filter { $0.id.hasSuffix("-naam") }
    #expect(labels.count == 25)
    for (place, label) in labels.enumerated() {
      #expect(!labels[..<place].contains { $0.overlaps(label) })
      #expect(label.x - label.width / 2 >= -0.01 && label.x + label.width / 2 <= 547.01)
    }
    #expect(plan.ground.contains("id=\"pendel-land\""))
  }

  @Test("Of too many flows those with the largest share are drawn, and the rest is counted")
  func many() throws {
    let toy = ToyCountry.large(columns: 5, rows: 5) { "S\($0)" }
    let ties = (0..<25).flatMap { from in
      (0..<25).filter { $0 != from }.map {
        RegionNetworkDiagram.Tie(from: from, to: $0, value: 10, share: 0.05 + Double(from) / 100)
      }
    }
    let diagram = RegionNetworkDiagram(
      graph: toy.graph, places: (0..<25).map { .init(name: "S\($0)", members: [$0], jobs: 10) },
      what: "streken", ties: ties, unit: "banen", threshold: 0.05)
    #expect(diagram.notes.contains { $0.hasPrefix("Van de 600 stromen die groot genoeg zijn, zijn de 120") })
    #expect(diagram.dot().matches(of: #/dir=forward/#).count == 120)
    #expect(diagram.dot().contains("id=\"pendel-25-1\""))
    #expect(!diagram.dot().contains("id=\"pendel-1-25\""))
  }

  @Test("Without a printer's colours arrows and legend are the same ink")
  func blackAndWhite() throws {
    let plan = try #require(
      DiagramExamples.regionNetwork().plan(
        in: DiagramRoom(width: 547, height: 650, isBlackAndWhite: true)))
    #expect(!plan.dot.contains("#0072B2") && !plan.ground.contains("#0072B2"))
    #expect(!plan.ground.contains("#E69F00"))
  }
}
