public import RegionModel

/// The staircase of reach as a chart: for every step how many municipalities, and which share of the residents, are
/// reached so far; what the step itself adds is dark.
public struct StaircaseChart: Sendable, Hashable {
  /// One step.
  public struct Step: Sendable, Hashable {
    /// What is used, in Dutch.
    public let name: String
    /// Municipalities reached before, and after this step.
    public let municipalities: (before: Int, after: Int)
    /// Residents reached before, and after this step.
    public let residents: (before: Int, after: Int)

    /// Makes a step.
    public init(name: String, municipalities: (before: Int, after: Int), residents: (before: Int, after: Int))
    {
      self.name = name
      self.municipalities = municipalities
      self.residents = residents
    }

    /// Whether the two say the same.
    public static func == (one: Self, two: Self) -> Bool {
      one.name == two.name && one.municipalities == two.municipalities && one.residents == two.residents
    }

    /// Feeds what is compared.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(municipalities.after)
      hasher.combine(residents.after)
    }
  }

  /// Most steps drawn one by one; later ones share the last bar.
  public static let mostSteps = 12

  private let steps: [Step]
  private let all: (municipalities: Int, residents: Int)
  private let text: MapText

  /// A chart of `steps`.
  ///
  /// - Parameters:
  ///   - graph: everybody who could be reached.
  ///   - title: what the chart shows, as a finding.
  ///   - sources: the tables used.
  ///   - notes: what a reader has to know before all else, as Dutch sentences.
  public init(
    graph: RegionGraph, steps: [Step], title: String, sources: [TableSource], notes: [String] = []
  ) {
    self.steps = Self.merged(steps)
    all = (graph.count, graph.municipalities.reduce(0) { $0 + $1.inhabitants })
    text = MapText(
      title: title,
      subtitle:
        "Bereik na elke stap; donker is wat de stap zelf toevoegt. Gemeenten op \(graph.referenceDate.dutch)",
      foot: SourceNote.paragraphs(tables: sources, notes: notes, graph: graph))
  }

  private static func merged(_ steps: [Step]) -> [Step] {
    guard steps.count > mostSteps, let last = steps.last else { return steps }
    let first = steps[mostSteps - 1]
    return steps.prefix(mostSteps - 1) + [
      Step(
        name: "nog \(steps.count - mostSteps + 1) kanalen",
        municipalities: (first.municipalities.before, last.municipalities.after),
        residents: (first.residents.before, last.residents.after))
    ]
  }

  /// Whether the two show the same.
  public static func == (one: Self, two: Self) -> Bool {
    one.steps == two.steps && one.text == two.text && one.all == two.all
  }

  /// Feeds what is compared.
  public func hash(into hasher: inout Hasher) { hasher.combine(steps) }

  /// The chart on `page` as an SVG document; equal input gives equal bytes.
  public func svg(page: PageSize = .a4Landscape) -> String {
    let sheet = Sheet(page: page, text: text)
    let gap = (page.isLandscape && steps.count <= 6 ? 34 : 14) * page.textScale
    let room = sheet.content
    var left = room
    var right = room
    // Side by side where the names of the steps have room, else one above the other.
    if page.isLandscape, steps.count <= 6 {
      left.width = (room.width - gap) / 2
      right.width = left.width
      right.x = left.right + gap
    } else {
      left.height = (room.height - gap) / 2
      right.height = left.height
      right.y = left.bottom + gap
    }
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let municipalities = StaircaseBars(
      heading: "Gemeenten", bars: steps.map { ($0.name, $0.municipalities.before, $0.municipalities.after) },
      whole: all.municipalities, wholeName: "alle \(DutchNumber.count(all.municipalities))",
      words: { DutchNumber.count($0) }, room: left, textScale: page.textScale)
    let residents = StaircaseBars(
      heading: "Inwoners", bars: steps.map { ($0.name, $0.residents.before, $0.residents.after) },
      whole: all.residents, wholeName: "alle \(DutchNumber.count(all.residents))",
      words: { [all] in DutchNumber.share(all.residents > 0 ? Double($0) / Double(all.residents) : 0) },
      room: right, textScale: page.textScale)
    let document = SVGDocument(
      page: page, title: text.title, description: description,
      body: municipalities.elements(prefix: "gemeenten", ids: &ids)
        + residents.elements(prefix: "inwoners", ids: &ids) + sheet.elements)
    return document.text
  }

  private var description: String {
    let parts = steps.enumerated().map { index, step in
      "stap \(index + 1), \(step.name): \(DutchNumber.count(step.municipalities.after)) gemeenten en \(DutchNumber.count(step.residents.after)) inwoners"
    }
    return
      "Staafdiagram van het bereik na elke stap. \(parts.joined(separator: "; ")). In totaal zijn er \(DutchNumber.count(all.municipalities)) gemeenten en \(DutchNumber.count(all.residents)) inwoners."
  }
}
