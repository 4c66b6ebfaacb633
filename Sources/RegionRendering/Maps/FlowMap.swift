public import RegionModel

/// The map of flows between municipalities, such as commuting: curves that are wide where a flow begins and end in a
/// point where it goes, with the names of the municipalities where most of them go.
///
/// Without a subject it shows the whole country; with one its surroundings, what leaves it blue and what comes to it
/// wine red. O(places + flows + labels²).
public struct FlowMap: MapKind {
  /// Name in the command line.
  public static let id = "stromen"
  /// Title in Dutch.
  public static let title = "Kaart van stromen tussen gemeenten"
  /// From this number of flows on a municipality has a large name, when there is no subject.
  public static let leastForCentre = 3

  /// Most flows that are drawn: more cannot be told apart, and make a file too large to send.
  public static let most = 1_500

  let graph: RegionGraph
  /// The flows that are drawn, the largest first.
  let flows: [DrawnFlow]
  /// All flows.
  private let all: [DrawnFlow]
  let subject: Int?
  let unit: String
  private let text: MapText

  /// A map of `flows`.
  ///
  /// - Parameters:
  ///   - subject: the municipality that all flows leave or reach; `nil` for a map of the country.
  ///   - unit: what is counted, for example `banen`.
  ///   - title: what the map shows, as a finding.
  ///   - subtitle: which flows are drawn.
  ///   - sources: the tables used, boundaries included.
  ///   - notes: what a reader of the map has to know, for the foot.
  public init(
    graph: RegionGraph, flows: [DrawnFlow], subject: Int? = nil, unit: String, title: String,
    subtitle: String,
    sources: [TableSource], notes: [String] = []
  ) {
    self.graph = graph
    // The small ones lie on top; of equal ones the order is that of the numbers.
    let all = flows.filter { $0.origin != $0.destination }.sorted {
      ($1.value, $0.origin, $0.destination) < ($0.value, $1.origin, $1.destination)
    }
    self.all = all
    self.flows = Array(all.prefix(Self.most))
    self.subject = subject
    self.unit = unit
    text = MapText(
      title: title,
      subtitle: [subtitle, Self.limitation(all.count)].compactMap { $0 }.joined(separator: "; "),
      foot: SourceNote.paragraphs(tables: sources, notes: notes, graph: graph))
  }

  /// How many of so many flows are drawn, in Dutch; `nil` when all are.
  public static func limitation(_ count: Int) -> String? {
    count > most
      ? "getekend zijn de \(DutchNumber.count(most)) grootste van \(DutchNumber.count(count)) stromen" : nil
  }

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let sheet = Sheet(page: page, text: text)
    let (frame, panel) = sheet.frameAndPanel
    let width = FlowWidth(values: flows.map(\.value), widest: 8 * page.textScale)
    let legend = LegendPanel(
      blocks: blocks(width), in: panel, columns: page.isLandscape ? 1 : 2,
      sizes: 5 * page.textScale...9 * page.textScale)
    let content = FlowDrawing(map: self, width: width)
    let involved = content.involved
    let near =
      subject == nil || involved.isEmpty
      ? nil : Surroundings(graph: graph, focus: involved, frame: frame, textScale: page.textScale)
    let drawing =
      near.flatMap { around -> (elements: [SVGElement], labels: [PlacedLabel], inset: MapPicture.Inset?)? in
        var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
        return content.drawn(on: around.view, obstacles: [around.barBox], ids: &ids).map { drawn in
          (around.elements(drawn.layers, names: drawn.labels.flatMap { $0.elements() }), drawn.labels, nil)
        }
      }
      ?? {
        let country = CountryMap(content, graph: graph, sheet: sheet, frame: frame, taken: [legend.used])
        return (country.elements, country.labels, country.inset)
      }()
    let document = SVGDocument(
      page: page, title: text.title, description: description,
      body: drawing.elements + legend.elements + sheet.elements)
    return MapPicture(svg: document.text, labels: drawing.labels, frame: frame, inset: drawing.inset)
  }

  /// Where flows go, with the number that does, most first; on a map with a subject the other ends.
  var centres: [(municipality: Int, count: Int)] {
    var counts = [Int](repeating: 0, count: graph.count)
    for flow in all {
      if let subject {
        counts[flow.origin == subject ? flow.destination : flow.origin] += 1
      } else {
        counts[flow.destination] += 1
      }
    }
    return counts.indices.filter { counts[$0] > 0 && $0 != subject }
      .map { (municipality: $0, count: counts[$0]) }
      .sorted { ($1.count, $0.municipality) < ($0.count, $1.municipality) }
  }

  private func blocks(_ width: FlowWidth) -> [LegendPanel.Block] {
    var blocks: [LegendPanel.Block] = []
    func taper(_ colour: Colour, _ value: Double) -> LegendPanel.Symbol {
      .drawn { box in
        let curve = TaperedCurve(
          from: PagePoint(x: box.x, y: box.centre.y), to: PagePoint(x: box.right, y: box.centre.y),
          width: width(value))
        return [
          SVGElement("path", ["d": PathData(rings: [curve.outline]).text, "fill": colour.hex])
        ]
      }
    }
    let samples = width.samples
    let largest = samples.first ?? 1
    if let subject {
      let name = graph.municipalities[subject].name
      blocks.append(
        .init(
          symbol: taper(FlowDrawing.leaving, largest), heading: "Uit \(name)", paragraphs: list(from: subject)
        ))
      blocks.append(
        .init(
          symbol: taper(FlowDrawing.arriving, largest), heading: "Naar \(name)", paragraphs: list(to: subject)
        ))
    }
    for (place, value) in samples.enumerated() {
      blocks.append(
        .init(
          symbol: taper(FlowDrawing.leaving, value),
          heading: DutchNumber.count(Int(value)) + " " + unit,
          paragraphs: place == 0
            ? [
              "breed waar de stroom begint, een punt waar hij heen gaat; vier keer zo veel is twee keer zo breed"
            ]
            : []))
    }
    if subject == nil, !centres.isEmpty {
      let names = centres.prefix(12).map { "\(graph.municipalities[$0.municipality].name)\u{A0}\($0.count)" }
      blocks.append(
        .init(
          symbol: .none, heading: "Waar de meeste stromen heen gaan",
          paragraphs: [names.joined(separator: ", ")]))
    }
    return blocks
  }

  private func list(from subject: Int) -> [String] {
    let leaving = flows.filter { $0.origin == subject }
    return leaving.isEmpty
      ? ["geen stroom die groot genoeg is"] : [told(leaving.map { ($0.destination, $0.value) })]
  }

  private func list(to subject: Int) -> [String] {
    let arriving = flows.filter { $0.destination == subject }
    return arriving.isEmpty
      ? ["geen stroom die groot genoeg is"] : [told(arriving.map { ($0.origin, $0.value) })]
  }

  private func told(_ ends: [(municipality: Int, value: Double)]) -> String {
    let shown = ends.prefix(12).map {
      "\(graph.municipalities[$0.municipality].name)\u{A0}\(DutchNumber.count(Int($0.value.rounded())))"
    }
    return shown.joined(separator: ", ") + (ends.count > 12 ? ", en nog \(ends.count - 12)" : "")
  }

  private var description: String {
    let most = flows.first.map {
      " De grootste gaat van \(graph.municipalities[$0.origin].name) naar \(graph.municipalities[$0.destination].name): "
        + "\(DutchNumber.count(Int($0.value.rounded()))) \(unit)."
    }
    return "Kaart met \(DutchNumber.counted(all.count, "stroom", "stromen")) tussen gemeenten.\(most ?? "")"
  }
}
