public import RegionModel

/// The map of reach: every municipality in the colour of the step that first reaches it, the first step darkest, and
/// white where no step comes.
public struct ReachMap: MapKind {
  /// Name in the command line.
  public static let id = "bereik"
  /// Title in Dutch.
  public static let title = "Kaart van het bereik stap voor stap"

  /// Municipalities of one colour.
  public struct Step: Sendable, Hashable {
    /// What reaches them, in Dutch, for example `Stap 1: G4`.
    public let name: String
    /// What more there is to say of it in the legend.
    public let detail: String
    /// Who they are.
    public let members: MunicipalitySet

    /// Makes a step.
    public init(name: String, detail: String, members: MunicipalitySet) {
      self.name = name
      self.detail = detail
      self.members = members
    }
  }

  /// Most steps with a colour of their own; what comes after shares the last.
  public static let mostSteps = 6
  /// Most municipalities of a step that are named on the map.
  private static let mostNames = 24

  private let graph: RegionGraph
  private let steps: [Step]
  private let missingName: String
  private let text: MapText

  /// A map of `steps`, in order; a municipality in several belongs to the first.
  ///
  /// - Parameters:
  ///   - missing: what it means that a municipality is in no step, in Dutch.
  ///   - title: what the map shows, as a finding.
  ///   - sources: the tables used, boundaries included.
  ///   - notes: what a reader of this map has to know before all else, as Dutch sentences.
  public init(
    graph: RegionGraph, steps: [Step], missing: String = "Niet bereikt", title: String,
    subtitle: String? = nil,
    sources: [TableSource], notes: [String] = []
  ) {
    self.graph = graph
    var taken = MunicipalitySet(capacity: graph.count)
    self.steps = Self.merged(steps).map { step in
      let own = step.members.subtracting(taken)
      taken = taken.union(own)
      return Step(name: step.name, detail: step.detail, members: own)
    }
    missingName = missing
    text = MapText(
      title: title, subtitle: subtitle ?? "Gemeenten op \(graph.referenceDate.dutch)",
      foot: SourceNote.paragraphs(tables: sources, notes: notes, graph: graph))
  }

  private static func merged(_ steps: [Step]) -> [Step] {
    guard steps.count > mostSteps else { return steps }
    let rest = steps[(mostSteps - 1)...]
    let members = rest.dropFirst().reduce(rest[mostSteps - 1].members) { $0.union($1.members) }
    return steps.prefix(mostSteps - 1)
      + [Step(name: "Latere stappen", detail: rest.map(\.name).joined(separator: ", "), members: members)]
  }

  private var missing: MunicipalitySet {
    steps.reduce(MunicipalitySet.all(capacity: graph.count)) { $0.subtracting($1.members) }
  }

  /// The colours, from the first step to the last: dark to light.
  private var colours: [Colour] {
    steps.count == 1 ? [SequentialRamp.colours(2)[1]] : SequentialRamp.colours(steps.count).reversed()
  }

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let sheet = Sheet(page: page, text: text)
    let (frame, panel) = sheet.frameAndPanel
    let groups =
      zip(steps, colours).map { ReachDrawing.Group(name: $0.name, members: $0.members, colour: $1) }
      + [ReachDrawing.Group(name: missingName, members: missing, colour: nil)]
    let named = groups.filter { (1...Self.mostNames).contains($0.members.count) }.map(\.members)
    let legend = LegendPanel(
      blocks: blocks, in: panel, columns: page.isLandscape ? 1 : 2,
      sizes: 5 * page.textScale...9 * page.textScale)
    let drawing = CountryMap(
      ReachDrawing(groups: groups, named: named), graph: graph, sheet: sheet, frame: frame,
      taken: [legend.used])
    let document = SVGDocument(
      page: page, title: text.title, description: description,
      body: drawing.elements + legend.elements + sheet.elements)
    return MapPicture(svg: document.text, labels: drawing.labels, frame: frame, inset: drawing.inset)
  }

  private func count(_ members: MunicipalitySet) -> String {
    let residents = members.reduce(0) { $0 + graph.municipalities[$1].inhabitants }
    return
      "\(DutchNumber.counted(members.count, "gemeente", "gemeenten")), \(DutchNumber.counted(residents, "inwoner", "inwoners"))"
  }

  private var blocks: [LegendPanel.Block] {
    var blocks = zip(steps, colours).map { step, colour in
      LegendPanel.Block(
        symbol: .area(colour), heading: step.name,
        paragraphs: [count(step.members), step.detail].filter { !$0.isEmpty })
    }
    if !missing.isEmpty {
      blocks.append(.init(symbol: .area(Ink.paper), heading: missingName, paragraphs: [count(missing)]))
    }
    if graph.provinces.count > 1 {
      blocks.append(
        .init(symbol: .line(.thinProvince), heading: "Provinciegrens", paragraphs: []))
    }
    return blocks
  }

  private var description: String {
    let parts = steps.map { "\($0.name): \(count($0.members))" } + ["\(missingName): \(count(missing))"]
    return "Kaart van het bereik. \(parts.joined(separator: "; "))."
  }
}
