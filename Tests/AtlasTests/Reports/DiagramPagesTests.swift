import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Every kind of diagram, and the chart, on every page and in both prints")
struct DiagramPagesTests {
  /// The pictures of the real data that are not maps, by kind.
  private static func pictures(_ kind: String) throws -> [Artefact.Picture] {
    let all = try drawn.get()
    guard let pictures = all[kind] else { throw MissingExample(kind: kind) }
    return pictures
  }

  /// Each kind asked once.
  private static let drawn = Result {
    try Dictionary(uniqueKeysWithValues: kinds.map { ($0, try ask($0, of: Loaded.real())) })
  }

  private static func ask(_ kind: String, of atlas: Atlas) throws -> [Artefact.Picture] {
    let answer =
      switch kind {
      case MunicipalityDiagram.id: try atlas.answer(DiagramQuestion(name: "Heerlen"))
      case ArrangementDiagram.id: try atlas.answer(DiagramQuestion(name: "roo:25160835"))
      case LogicalRegionDiagram.id: try atlas.answer(LogicalRegionQuestion(words: ["'s-Hertogenbosch"]))
      case ReachDiagram.id: try atlas.answer(ReachQuestion(via: "G4,P10,vng-afdelingen"))
      case IntramaxDiagram.id: try atlas.answer(DiagramQuestion(.intramax(regions: 25)))
      case RegionNetworkDiagram.id:
        try atlas.answer(DiagramQuestion(.commuting(regions: "corop", share: nil)))
      case CongruenceDiagram.id: try atlas.answer(DiagramQuestion(.congruence(.standard)))
      case ClusterDiagram.id: try atlas.answer(DiagramQuestion(.clusters(method: "leiden")))
      default: throw MissingExample(kind: kind)
      }
    return answer.pictures.filter { $0.kind != "kaart" }
  }

  struct MissingExample: Error { let kind: String }

  static let kinds = DiagramKinds.all.map { $0.id }
  static let pages = PageSize.all.flatMap { [$0, $0.inBlackAndWhite] }

  @Test("All text stands on the page, apart from other text, in letters that can be read", arguments: kinds)
  func readable(kind: String) throws {
    for picture in try Self.pictures(kind) {
      for page in Self.pages { expectReadable(try picture.svg(on: page), page) }
      #expect(try picture.svg(on: .widescreen) == picture.svg(on: .widescreen))
    }
  }

  @Test("Every box is a group with an id and a title, and the page says what it shows", arguments: kinds)
  func accessible(kind: String) throws {
    for picture in try Self.pictures(kind) where picture.kind == "diagram" {
      let svg = try picture.svg
      let page = ReadPage(svg)
      let root = try #require(page.elements.first?.attributes)
      #expect(root["role"] == "img" && root["lang"] == "nl")
      let labels = (root["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      #expect(labels.count == 2 && labels.allSatisfy { page.ids.contains($0) })
      #expect(page.elements.dropFirst().prefix(2).map(\.name) == ["title", "desc"])
      #expect(page.boxes.count > 5)
      #expect(page.boxes.allSatisfy { !$0.id.isEmpty && !$0.title.isEmpty })
      #expect(!svg.contains("href") && !svg.contains("<script"))
    }
  }

  @Test("Without colours no colour is left, and the drawing holds the same boxes and words", arguments: kinds)
  func blackAndWhite(kind: String) throws {
    for picture in try Self.pictures(kind) {
      for page in [PageSize.a4Landscape, .widescreen] {
        let plain = try picture.svg(on: page.inBlackAndWhite)
        for colour in plain.matches(of: #/"#([0-9A-Fa-f]{6})"/#) {
          let parts = colour.1
          #expect(
            parts.prefix(2) == parts.suffix(2) && parts.prefix(2) == parts.dropFirst(2).prefix(2),
            "\(parts)")
        }
        #expect(ReadPage(plain).texts.map(\.words) == ReadPage(try picture.svg(on: page)).texts.map(\.words))
      }
    }
  }

  @Test("The kinds of groups differ without colours: by ground, by edge or by the shape of their boxes")
  func kindsApart() throws {
    let answer = try Loaded.real().answer(DiagramQuestion(name: "Heerlen"))
    let page = ReadPage(try answer.pictures[0].svg(on: PageSize.a4Portrait.inBlackAndWhite))
    // The ground of a group is the first polygon of its cluster.
    var looks: [String: String] = [:]
    for (index, element) in page.elements.enumerated() where element.attributes["class"] == "cluster" {
      let ground = page.elements[index...].first { $0.name == "polygon" || $0.name == "path" }?.attributes
      let id = element.attributes["id"] ?? ""
      for kind in [
        "overheden", "netwerken", "regelingen-1", "programmas", "veld-veiligheid", "veld-statistiek",
      ]
      where id.contains(kind) {
        looks[kind] = "\(ground?["fill"] ?? "") \(ground?["stroke"] ?? "") \(ground?["stroke-width"] ?? "1")"
      }
    }
    #expect(looks.count == 6)
    #expect(Set(looks.values).count == 6, "\(looks)")
  }

  @Test(
    "The busiest municipalities have all they belong to on A4 and A3",
    arguments: [
      "Heerlen", "Landgraaf", "Moerdijk", "'s-Gravenhage", "Amsterdam", "Rotterdam", "Groningen",
      "Leeuwarden",
      "'s-Hertogenbosch", "Súdwest-Fryslân", "Vlieland", "Zaanstad",
    ])
  func busy(name: String) throws {
    let graph = try Loaded.real().graph
    let municipality = try graph.findMunicipality(name)
    let diagram = MunicipalityDiagram(graph: graph, municipality: municipality)
    for page in [PageSize.a4Portrait, .a4Landscape, .a3Portrait, .a3Landscape] {
      let plan = DiagramPage(diagram, page: page, foot: ["Bronnen: een regel.", "Nog een regel."]).plan()
      #expect(plan.folded == nil, "\(name) \(page.id): \(plan.folded ?? "")")
    }
  }

  @Test("Hostile names stay text and on the page")
  func hostile() throws {
    let names = [
      "A&<b>\"x\" 'y'", "\u{202E}omgekeerd עברית", "👩‍👩‍👧‍👦 dorp 日本語", String(repeating: "w", count: 200),
      String(repeating: "lang woord ", count: 20),
    ]
    for name in names {
      let toy = try Loaded.toy {
        let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
        for file in $0.files.keys { $0.files[file] = $0.files[file]?.replacing("Aadorp", with: quoted) }
        $0.files["arrangements.csv"] = $0.files["arrangements.csv"]?.replacing("Samen Boven", with: quoted)
      }
      let answers = [
        try toy.answer(DiagramQuestion(name: "GM0001")), try toy.answer(DiagramQuestion(name: "roo:1")),
        try toy.answer(LogicalRegionQuestion(words: ["GM0001"])),
      ]
      for picture in answers.flatMap(\.pictures) where picture.kind == "diagram" {
        for page in Self.pages { expectReadable(try picture.svg(on: page), page) }
      }
    }
  }

  /// Expects a page of exactly its size on which all text can be read.
  private func expectReadable(
    _ svg: String, _ page: PageSize, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let read = ReadPage(svg)
    #expect(read.isWellFormed, sourceLocation: sourceLocation)
    #expect(Set(read.ids).count == read.ids.count, sourceLocation: sourceLocation)
    let box = read.elements.first?.attributes["viewBox"] ?? ""
    #expect(
      box.split(separator: " ").compactMap { Double($0) } == [0, 0, page.width, page.height],
      sourceLocation: sourceLocation)
    for element in read.elements {
      for name in ["x", "y", "width", "height", "points", "d"] {
        let value = element.attributes[name] ?? ""
        #expect(
          value.wholeMatch(of: /[-0-9., MCLmlhvz%]*/) != nil, "\(value)", sourceLocation: sourceLocation)
      }
    }
    let sheet = PageRect(x: 0, y: 0, width: page.width, height: page.height)
    let texts = read.texts.filter { !$0.words.isEmpty }.sorted { $0.y < $1.y }
    #expect(!texts.isEmpty, sourceLocation: sourceLocation)
    for (index, text) in texts.enumerated() {
      #expect(text.size >= 6.5 - 0.001, "\(text)", sourceLocation: sourceLocation)
      #expect(sheet.contains(text.box), "\(text)", sourceLocation: sourceLocation)
      for other in texts[(index + 1)...] {
        if other.y - other.size > text.y + text.size { break }
        #expect(!text.box.intersects(other.box), "\(text) \(other)", sourceLocation: sourceLocation)
      }
    }
  }
}
