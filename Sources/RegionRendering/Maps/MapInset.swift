import RegionModel

/// A larger picture of the most crowded part of a map, in a free rectangle of the page.
///
/// There is one only where it helps: the room is large enough to be read, and the part holds many municipalities,
/// more than a fair share of its size. Letters and lines keep their size, so there is more room between them.
struct MapInset: Sendable {
  /// How many times larger than the map around it.
  static let enlargement = 2.0
  /// Least width and height in points, before the scale of the page.
  static let leastSide = 130.0
  /// From this number of municipalities in the window on there is an inset.
  static let leastPlaces = 20
  /// How many times as many municipalities the window has to hold as it would if they were spread evenly.
  static let leastDensity = 1.5

  /// The part of the map that is enlarged, in points on the page.
  let window: PageRect
  /// Where it is drawn.
  let frame: PageRect
  /// All of it with the line of text above it and a little free room: no name of the map may stand here.
  let box: PageRect
  private let captionSize: Double

  /// Chooses the part of the map where most people live, for a picture in `room` with a line of text above it: of all
  /// sizes that fit the one with which most people live in the window.
  ///
  /// - Parameters:
  ///   - centres: where each municipality of `graph` lies on the map; `nil` for those that have nothing to show.
  ///   - country: all land of the map.
  ///   - least: from how many municipalities in the window on there is an inset.
  /// Returns `nil` where an inset would not fit or not help. O(sizes · (municipalities + cells)).
  init?(
    graph: RegionGraph, centres: [PagePoint?], country: PageArea, room: PageRect, textScale: Double,
    least: Int = Self.leastPlaces
  ) {
    let shown = graph.municipalities.indices.filter { centres[$0] != nil }
    let places = shown.compactMap { centres[$0] }
    let weights = shown.map { graph.municipalities[$0].inhabitants }
    let captionSize = 8 * textScale
    let side = min(room.height - captionSize * 1.5, room.width)
    var best: (frame: PageRect, crowded: CrowdedWindow)?
    for part in 0..<10 {
      let size = side * (1 - 0.05 * Double(part))
      guard size >= Self.leastSide * textScale else { break }
      let frame = PageRect(x: room.x, y: room.y + captionSize * 1.5, width: size, height: size)
      let crowded = CrowdedWindow(
        places: places, weights: weights, width: size / Self.enlargement, height: size / Self.enlargement,
        off: Self.box(frame, captionSize: captionSize))
      if let crowded, crowded.weight > best?.crowded.weight ?? 0 { best = (frame, crowded) }
    }
    guard let best else { return nil }
    (frame, window) = (best.frame, best.crowded.rect)
    box = Self.box(frame, captionSize: captionSize)
    self.captionSize = captionSize
    let all = country.bounds.map { $0.width * $0.height } ?? 0
    let share = window.width * window.height / max(1, all)
    let count = places.count(where: shows)
    guard count >= least, Double(count) >= Self.leastDensity * share * Double(places.count) else {
      return nil
    }
  }

  private static func box(_ frame: PageRect, captionSize: Double) -> PageRect {
    let top = frame.y - captionSize * 1.5
    return PageRect(x: frame.x, y: top, width: frame.width, height: frame.bottom - top).inset(by: -2)
  }

  /// Where a place of the map lies in the inset.
  func callAsFunction(_ place: PagePoint) -> PagePoint {
    PagePoint(
      x: frame.x + (place.x - window.x) * Self.enlargement,
      y: frame.y + (place.y - window.y) * Self.enlargement)
  }

  /// Whether the window holds a place of the map.
  func shows(_ place: PagePoint) -> Bool { window.contains(place) }

  /// The thin frame on the map around the part that is enlarged.
  var mark: SVGElement { .rectangle(window, fill: nil, edge: Ink.strongLine, edgeWidth: 0.8) }

  /// The line of text above the inset and `layers` in a frame, all hidden for screen readers: it is on the map too.
  ///
  /// - Parameter centres: where each municipality lies on the map, for the name of the part.
  func elements(
    _ layers: [SVGElement], graph: RegionGraph, centres: [PagePoint?]
  ) -> [SVGElement] {
    let caption = "\(name(graph, centres)), \(DutchNumber.count(Int(Self.enlargement))) keer vergroot"
    let style = TextStyle(size: captionSize, bold: true)
    return [
      .text(caption, x: frame.x, y: frame.y - captionSize * 0.5, style).with("aria-hidden", "true"),
      SVGElement(
        "g", ["id": "uitsnede", "aria-hidden": "true", "pointer-events": "none"],
        [.rectangle(frame, fill: Ink.paper)] + layers
          + [.rectangle(frame, fill: nil, edge: Ink.strongLine, edgeWidth: 0.8)]),
    ]
  }

  /// `Randstad` when the four large cities are all in the window and none of those around it that are no part of it.
  private func name(_ graph: RegionGraph, _ centres: [PagePoint?]) -> String {
    let cities: Set = ["GM0363", "GM0518", "GM0599", "GM0344"]
    let shown = Set(
      graph.municipalities.indices.filter { centres[$0].map(shows) ?? false }
        .map { graph.municipalities[$0].code.rawValue })
    // Breda, Tilburg, 's-Hertogenbosch, Eindhoven, Arnhem, Nijmegen, Apeldoorn.
    let beyond: Set = ["GM0758", "GM0855", "GM0796", "GM0772", "GM0202", "GM0268", "GM0200"]
    return cities.isSubset(of: shown) && beyond.isDisjoint(with: shown) ? "Randstad" : "Uitsnede"
  }
}
