import RegionModel

/// The names of the municipalities in view: core, shell and fringe first, the large ones before the small ones.
struct MunicipalityLabels: Sendable {
  /// The labels as placed; the owner is the number of the municipality in the graph.
  let labels: [PlacedLabel]
  /// The municipalities that have a number instead of a name: the first has 1. In order of name.
  let numbers: [Int]
  /// From back to front.
  let elements: [SVGElement]

  init(
    _ seen: [SeenMunicipality], subject: [Int], names: [String], frame: PageRect, obstacles: [PageRect],
    textScale: Double
  ) {
    let subject = Set(subject)
    let ranked = seen.map { one in
      (one: one, rank: subject.contains(one.number) ? -1 : one.band.rawValue, size: one.area.size)
    }.sorted { ($0.rank, -$0.size, $0.one.number) < ($1.rank, -$1.size, $1.one.number) }
    let requests = ranked.compactMap { entry -> LabelRequest? in
      guard let centre = entry.one.area.visualCentre() else { return nil }
      let variants = Self.variants(
        names[entry.one.number], band: entry.one.band, isSubject: entry.rank < 0,
        isWhole: entry.one.isWhole, textScale: textScale)
      return LabelRequest(
        owner: entry.one.number, area: entry.one.area, anchor: centre.place, variants: variants)
    }
    let placed = LabelPlacement(requests, in: frame, obstacles: obstacles).labels
    let numbered = placed.filter { $0.lines.first?.text == Self.placeholder }.map(\.owner)
    let numbers = numbered.sorted { (names[$0].foldedName, $0) < (names[$1].foldedName, $1) }
    self.numbers = numbers
    let labels = placed.map { label in
      guard let number = numbers.firstIndex(of: label.owner) else { return label }
      return label.showing(String(number + 1))
    }
    self.labels = labels
    let bands = Dictionary(seen.map { ($0.number, $0.band) }, uniquingKeysWith: { first, _ in first })
    elements = labels.flatMap { label in
      switch bands[label.owner] {
      case .core where label.leader == nil: label.elements(colour: Ink.paper, halo: Palette.core)
      case .surroundings: label.elements(colour: Ink.quietText)
      default: label.elements()
      }
    }
  }

  /// Stands for a number while it is not known which; as wide as any two figures.
  private static let placeholder = "00"

  private static func variants(
    _ name: String, band: LogicalRegionFacts.Band, isSubject: Bool, isWhole: Bool,
    textScale: Double
  ) -> [LabelRequest.Variant] {
    let quiet = band == .surroundings
    let sizes = quiet ? [7, 6.3, 5.8] : isSubject ? [9.5, 8.5, 7.5, 6.5] : [8.5, 7.5, 6.5]
    let bold = isSubject || band == .core
    var variants: [LabelRequest.Variant] = []
    for reach in [LabelRequest.Reach.inside, .centred] {
      for size in sizes.map({ $0 * textScale }) {
        let widest = TextMetrics.widestPiece(of: name, size: size, bold: bold)
        var seen = Set<[String]>()
        for width in [1000.0, 64 * textScale, 44 * textScale, 0] {
          let lines = TextMetrics.balanced(name, width: max(width, widest), size: size, bold: bold)
          guard lines.count <= 3, seen.insert(lines).inserted else { continue }
          variants.append(
            .init(lines: lines.map { PlacedLabel.Line(text: $0, size: size, bold: bold) }, reach: reach))
        }
      }
    }
    // What the frame cuts off has a name where there is room, but needs no number.
    guard !quiet || isWhole else { return variants }
    for (size, reach) in [(7.0, LabelRequest.Reach.centred), (6, .centred)] + (quiet ? [] : [(6, .beside)]) {
      let line = PlacedLabel.Line(text: placeholder, size: size * textScale, bold: true)
      variants.append(.init(lines: [line], reach: reach, isNumber: true))
    }
    return variants
  }
}
