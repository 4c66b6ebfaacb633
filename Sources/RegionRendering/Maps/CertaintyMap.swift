public import RegionModel

/// The map of how sure the regions are that a cluster method found: every municipality in the shade of its
/// certainty, border cases numbered, the regions as outlines.
public struct CertaintyMap: MapKind {
  /// Name in the command line.
  public static let id = "zekerheid"
  /// Title in Dutch.
  public static let title = "Kaart van de zekerheid van gevonden regio's"

  private let graph: RegionGraph
  private let assignment: [Int?]
  private let certainty: [Double?]
  private let regionNames: [String]
  private let threshold: Double
  private let text: MapText

  /// A map of `certainty`.
  ///
  /// - Parameters:
  ///   - assignment: the region of each municipality, `nil` outside all regions.
  ///   - certainty: 0…1 for each municipality, `nil` where it has no region.
  ///   - regionNames: a name for each region.
  ///   - threshold: below this certainty a municipality is a border case.
  ///   - title: what the map shows, as a finding.
  ///   - sources: the tables used, boundaries included.
  public init(
    graph: RegionGraph, assignment: [Int?], certainty: [Double?], regionNames: [String], threshold: Double,
    title: String, sources: [TableSource]
  ) {
    self.graph = graph
    self.assignment = assignment
    self.certainty = certainty
    self.regionNames = regionNames
    self.threshold = threshold
    text = MapText(
      title: title,
      subtitle: "Gemeenten op \(graph.referenceDate.dutch); dikke lijnen zijn de gevonden regio's",
      foot: SourceNote.paragraphs(tables: sources, notes: [], graph: graph))
  }

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let sheet = Sheet(page: page, text: text)
    let (frame, panel) = sheet.frameAndPanel
    let classes = CertaintyClasses(threshold: threshold)
    let cases = borderCases
    let legend = LegendPanel(
      blocks: blocks(classes, cases), in: panel, columns: page.isLandscape ? 1 : 2,
      sizes: 5 * page.textScale...9 * page.textScale)
    let drawing = CountryMap(
      CertaintyDrawing(
        assignment: assignment, certainty: certainty, regionNames: regionNames, classes: classes,
        borderCases: cases), graph: graph, sheet: sheet, frame: frame, taken: [legend.used])
    let document = SVGDocument(
      page: page, title: text.title, description: description(classes, cases),
      body: drawing.elements + legend.elements + sheet.elements)
    return MapPicture(svg: document.text, labels: drawing.labels, frame: frame, inset: drawing.inset)
  }

  /// The municipalities below the threshold, by name.
  private var borderCases: [Int] {
    certainty.indices.filter { (certainty[$0] ?? 1) < threshold }
      .sorted {
        (graph.municipalities[$0].name.foldedName, $0) < (graph.municipalities[$1].name.foldedName, $1)
      }
  }

  private func blocks(_ classes: CertaintyClasses, _ cases: [Int]) -> [LegendPanel.Block] {
    let intro = LegendPanel.Block(
      symbol: .none, heading: "Zekerheid",
      paragraphs: ["hoe vaak een gemeente bij opnieuw getrokken stromen bij de rest van haar regio blijft"])
    var blocks = [intro]
    for (index, one) in classes.all.enumerated() {
      let count = certainty.count { $0.map { classes.index(of: $0) == index } ?? false }
      blocks.append(
        .init(
          symbol: .area(one.colour), heading: one.name,
          paragraphs: [DutchNumber.counted(count, "gemeente", "gemeenten")]))
    }
    if certainty.contains(nil) {
      blocks.append(
        .init(
          symbol: .area(Ink.land), heading: "Buiten een regio",
          paragraphs: [DutchNumber.counted(certainty.count { $0 == nil }, "gemeente", "gemeenten")]))
    }
    if !cases.isEmpty {
      let names = cases.enumerated().map { "\($0.offset + 1)\u{A0}\(graph.municipalities[$0.element].name)" }
      blocks.append(
        .init(symbol: .none, heading: "Grensgevallen", paragraphs: [names.joined(separator: ", ")]))
    }
    return blocks
  }

  private func description(_ classes: CertaintyClasses, _ cases: [Int]) -> String {
    let counts = classes.all.enumerated().map { index, one in
      let count = certainty.count { $0.map { classes.index(of: $0) == index } ?? false }
      return "\(one.name): \(DutchNumber.counted(count, "gemeente", "gemeenten"))"
    }
    let names =
      cases.isEmpty
      ? "" : " Grensgevallen: \(DutchNumber.list(cases.map { graph.municipalities[$0].name }))."
    return
      "Kaart van \(DutchNumber.counted(regionNames.count, "regio", "regio's")). \(counts.joined(separator: "; ")).\(names)"
  }
}

/// The classes of certainty with their colours, from sure to unsure; they stay apart in greyscale.
struct CertaintyClasses: Sendable {
  let all: [(least: Double, name: String, colour: Colour)]

  init(threshold: Double) {
    func percent(_ share: Double) -> String { DutchNumber.share(share, decimals: 0) }
    let middle = (threshold + 0.9) / 2
    all = [
      (0.9, "Zeker: \(percent(0.9)) of meer", Palette.core),
      (middle, "Vrij zeker: \(percent(middle)) tot \(percent(0.9))", Palette.shell),
      (threshold, "Onzeker: \(percent(threshold)) tot \(percent(middle))", Palette.fringe),
      (0, "Grensgeval: minder dan \(percent(threshold))", Palette.region(6)),
    ]
  }

  /// Place of the class that holds `certainty`.
  func index(of certainty: Double) -> Int { all.firstIndex { certainty >= $0.least } ?? all.count - 1 }
}
