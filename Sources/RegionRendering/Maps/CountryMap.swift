import RegionModel

/// What a map of the whole country shows, drawn on any view of the land: the country on the page and its inset.
protocol CountryContent: Sendable {
  /// Draws what is seen on `view`, with names off the `obstacles`; `nil` when it cannot be drawn there.
  func drawn(on view: MapView, obstacles: [PageRect], ids: inout IdentifierPool) -> DrawnView?
  /// Whether a municipality has something to show: an inset goes where most people live in those that have.
  func hasPlace(_ municipality: Int) -> Bool
  /// The same content for an inset of a `view` with `obstacles`: a sign that stands for an amount keeps its size.
  func keepingSizes(of view: MapView, obstacles: [PageRect]) -> Self
}

extension CountryContent {
  func hasPlace(_ municipality: Int) -> Bool { true }
  func keepingSizes(of view: MapView, obstacles: [PageRect]) -> Self { self }
}

/// A view with all that is drawn on it.
struct DrawnView: Sendable {
  /// From back to front, without the names.
  let layers: [SVGElement]
  /// The names as placed.
  let labels: [PlacedLabel]
  /// Where there was too little room; `nil` for a map that is small everywhere.
  var cramped: [PagePoint]?
}

/// A map of the whole country with its scale bar and, where that helps, the most crowded part drawn larger.
///
/// The inset stands in the largest free square of the page, in most cases the North Sea: for that the country moves to
/// the right edge of its room.
struct CountryMap: Sendable {
  /// From back to front.
  let elements: [SVGElement]
  /// The names as placed.
  let labels: [PlacedLabel]
  /// What the picture tells about the inset, if there is one.
  let inset: MapPicture.Inset?
  /// The country on the page; `nil` without boundaries.
  let view: MapView?
  /// What is off limits for signs and names: scale bar and inset.
  let obstacles: [PageRect]

  /// Draws `content` for `graph` in `frame` of `sheet`.
  ///
  /// - Parameter taken: what else lies on the page, such as the legend.
  init(
    _ content: some CountryContent, graph: RegionGraph, sheet: Sheet, frame: PageRect, taken: [PageRect]
  ) {
    let scale = sheet.page.textScale
    func map(_ ground: DivisionGround, _ obstacles: [PageRect], _ marks: [SVGElement]) -> Drawn? {
      let view = MapView(graph: graph, page: ground.page, frame: frame, extent: .whole, textScale: scale)
      return Drawn(content, view, bar: ground.bar, obstacles: obstacles, marks: marks)
    }
    let grounds = [Projection.Side.middle, .right].compactMap {
      DivisionGround(graph: graph, frame: frame, side: $0, textScale: scale)
    }
    let rooms = grounds.compactMap { ground in
      FreeSquare(in: sheet.content, land: ground.country, taken: taken + [ground.bar.box], gap: 6 * scale)
        .map { (ground: ground, room: $0.rect) }
    }
    // The country leaves the middle only for a larger inset.
    let choice = rooms.reduce(rooms.first) { best, next in
      next.room.width > best?.room.width ?? 0 ? next : best
    }
    if let (ground, room) = choice {
      let centres = graph.municipalities.indices.map { number in
        content.hasPlace(number) ? PageRect(around: ground.page.rings(of: number).joined())?.centre : nil
      }
      let close = MapInset(
        graph: graph, centres: centres, country: ground.country, room: room, textScale: scale)
      if let close, let map = map(ground, [close.box], [close.mark]), map.isCramped(in: close),
        let inside = map.inset(close, content, centres)
      {
        (elements, labels) = (map.elements + inside.elements, map.drawn.labels)
        inset = inside.picture
        (view, obstacles) = (map.view, map.obstacles)
        return
      }
    }
    let map = grounds.first.flatMap { map($0, [], []) }
    (elements, labels, inset) = (map?.elements ?? [], map?.drawn.labels ?? [], nil)
    (view, obstacles) = (map?.view, map?.obstacles ?? [])
  }
}

/// The country as drawn.
private struct Drawn: Sendable {
  let view: MapView
  let obstacles: [PageRect]
  let drawn: DrawnView
  /// The layers, the `marks` over them, the scale bar and the names.
  let elements: [SVGElement]

  init?(
    _ content: some CountryContent, _ view: MapView, bar: PlacedScaleBar, obstacles: [PageRect],
    marks: [SVGElement]
  ) {
    self.view = view
    self.obstacles = [bar.box] + obstacles
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    guard let drawn = content.drawn(on: view, obstacles: self.obstacles, ids: &ids) else { return nil }
    self.drawn = drawn
    let names = SVGElement(
      "g", ["id": "namen", "pointer-events": "none"], drawn.labels.flatMap { $0.elements() })
    elements = drawn.layers + marks + [SVGElement("g", ["id": "schaal"], bar.elements), names]
  }

  /// Whether there was too little room in what `inset` shows.
  func isCramped(in inset: MapInset) -> Bool {
    drawn.cramped?.contains(where: inset.shows) ?? true
  }

  /// The content once more, as `inset` shows it; `nil` when it cannot be drawn there.
  func inset(_ inset: MapInset, _ content: some CountryContent, _ centres: [PagePoint?]) -> (
    elements: [SVGElement], picture: MapPicture.Inset
  )? {
    var ids = IdentifierPool()
    guard
      let inside = content.keepingSizes(of: view, obstacles: obstacles)
        .drawn(on: view.enlarged(by: inset), obstacles: [], ids: &ids)
    else { return nil }
    let names = SVGElement("g", [:], inside.labels.flatMap { $0.elements() })
    return (
      inset.elements(inside.layers.map(\.anonymous) + [names], graph: view.graph, centres: centres),
      MapPicture.Inset(frame: inset.frame, labels: inside.labels)
    )
  }
}
