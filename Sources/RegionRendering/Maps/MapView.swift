import RegionModel

/// The land as it lies on the page, or the part of it that a frame lets through: what a map draws on.
struct MapView: Sendable {
  /// How much of the land there is.
  enum Extent: Sendable {
    /// All of it.
    case whole
    /// What lies within the frame.
    case cropped
    /// What lies within the frame, larger than on the map that it belongs to.
    case enlarged
  }

  let graph: RegionGraph
  /// All arcs, also what lies outside the frame.
  let page: PageTopology
  /// The room on the page.
  let frame: PageRect
  let extent: Extent
  let textScale: Double
  /// What is seen of each municipality; empty where nothing is.
  let areas: [PageArea]
  /// Borders and coast, cut off at the frame.
  let lines: MapLines

  /// The land on `page` in `frame`. O(places).
  init(graph: RegionGraph, page: PageTopology, frame: PageRect, extent: Extent, textScale: Double) {
    self.graph = graph
    self.page = page
    self.frame = frame
    self.extent = extent
    self.textScale = textScale
    areas = graph.municipalities.indices.map { number in
      let rings = page.rings(of: number)
      return PageArea(extent == .whole ? rings : frame.clipped(area: rings))
    }
    lines = MapLines(graph: graph, page: page, frame: frame)
  }

  /// What `inset` shows of this view, as large as it is there.
  func enlarged(by inset: MapInset) -> MapView {
    MapView(
      graph: graph, page: PageTopology(page, inset), frame: inset.frame, extent: .enlarged,
      textScale: textScale)
  }

  /// The municipalities of which something is seen.
  var seen: [Int] {
    graph.municipalities.indices.filter { extent == .whole || areas[$0].bounds != nil }
  }

  /// Whether all of a municipality is seen.
  func isWhole(_ number: Int) -> Bool {
    extent == .whole || (PageRect(around: page.rings(of: number).joined()).map(frame.contains) ?? false)
  }

  /// Whether the name or number of a municipality can stand here: in an inset one of which only an edge is seen has it
  /// on the map alone.
  func canName(_ number: Int) -> Bool {
    extent != .enlarged
      || PageRect(around: page.rings(of: number).joined()).map { frame.inset(by: 8).contains($0.centre) }
        ?? false
  }

  /// What is seen of several municipalities as one area.
  func area(of members: some Sequence<Int>) -> PageArea {
    let rings = page.outline(of: members)
    return PageArea(extent == .whole ? rings : frame.clipped(area: rings))
  }

  /// Where names may stand.
  var labelRoom: PageRect { extent == .whole ? frame : frame.inset(by: 2) }

  /// The number of a municipality in its middle, at worst beside it: what maps write on one that a list names.
  ///
  /// - Parameter sizes: of the letters in points, before the scale of the page.
  func numberRequest(_ text: String, on municipality: Int, sizes: [Double] = [7, 6]) -> LabelRequest? {
    let area = areas[municipality]
    guard canName(municipality), let centre = area.visualCentre() else { return nil }
    let reaches = sizes.map { ($0, LabelRequest.Reach.centred) } + sizes.suffix(1).map { ($0, .beside) }
    return LabelRequest(
      owner: municipality, area: area, anchor: centre.place,
      variants: reaches.map { size, reach in
        .init(
          lines: [.init(text: text, size: size * textScale, bold: true)], reach: reach, isNumber: true)
      })
  }
}
