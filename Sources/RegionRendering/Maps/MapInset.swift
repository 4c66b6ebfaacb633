import RegionModel

/// A larger picture of the most crowded part of a map, in a free rectangle of the page.
///
/// There is one only where it helps: the room is large enough to be read, and the part holds many municipalities,
/// more than a fair share of its size. Letters and lines keep their size, so there is more room between them.
struct MapInset: Sendable {
  /// How many times larger than the map around it.
  static let enlargement = 2.0
  /// From this number of municipalities in the window on there is an inset.
  static let leastPlaces = 20
  /// How many times as many municipalities the window has to hold as it would if they were spread evenly.
  static let leastDensity = 1.5

  /// The part of the map that is enlarged, in points on the page.
  let window: PageRect
  /// Where it is drawn.
  let frame: PageRect
  private let captionSize: Double

  /// Chooses the part of the map where most people live, for a picture in `room` with a line of text above it.
  ///
  /// - Parameters:
  ///   - centres: where each municipality of `graph` lies on the map; `nil` for those that have nothing to show.
  ///   - country: the room that the whole map takes.
  ///   - least: from how many municipalities in the window on there is an inset.
  /// Returns `nil` where an inset would not fit or not help. O(municipalities²).
  init?(
    graph: RegionGraph, centres: [PagePoint?], country: PageRect, room: PageRect, textScale: Double,
    least: Int = Self.leastPlaces
  ) {
    captionSize = 8 * textScale
    let top = room.y + captionSize * 1.5
    let height = min(room.bottom - top, room.width)
    guard min(room.width, height) >= 130 * textScale else { return nil }
    frame = PageRect(x: room.x, y: top, width: room.width, height: height)
    let shown = graph.municipalities.indices.filter { centres[$0] != nil }
    let places = shown.compactMap { centres[$0] }
    let crowded = CrowdedWindow(
      places: places, weights: shown.map { graph.municipalities[$0].inhabitants },
      width: frame.width / Self.enlargement, height: frame.height / Self.enlargement)
    guard let crowded else { return nil }
    window = crowded.rect
    let share = window.width * window.height / max(1, country.width * country.height)
    let count = places.count(where: shows)
    guard count >= least, Double(count) >= Self.leastDensity * share * Double(places.count) else {
      return nil
    }
  }

  /// Where a place of the map lies in the inset.
  func callAsFunction(_ place: PagePoint) -> PagePoint {
    PagePoint(
      x: frame.x + (place.x - window.x) * Self.enlargement,
      y: frame.y + (place.y - window.y) * Self.enlargement)
  }

  /// Whether the window holds a place of the map.
  func shows(_ place: PagePoint) -> Bool {
    place.x > window.x && place.x < window.right && place.y > window.y && place.y < window.bottom
  }

  /// The thin frame on the map around the part that is enlarged.
  var mark: SVGElement { .rectangle(window, fill: nil, edge: Ink.strongLine, edgeWidth: 0.8) }

  /// The line of text above the inset and `layers` in a frame, hidden for screen readers: all of it is on the map.
  ///
  /// - Parameter centres: where each municipality lies on the map, for the name of the part.
  func elements(
    _ layers: [SVGElement], graph: RegionGraph, centres: [PagePoint?]
  ) -> [SVGElement] {
    let caption = "\(name(graph, centres)), \(DutchNumber.count(Int(Self.enlargement))) keer vergroot"
    let style = TextStyle(size: captionSize, bold: true)
    return [
      .text(caption, x: frame.x, y: frame.y - captionSize * 0.5, style),
      SVGElement(
        "g", ["id": "uitsnede", "aria-hidden": "true", "pointer-events": "none"],
        [.rectangle(frame, fill: Ink.paper)] + layers
          + [.rectangle(frame, fill: nil, edge: Ink.strongLine, edgeWidth: 0.8)]),
    ]
  }

  /// `Randstad` when the four large cities are all in the window.
  private func name(_ graph: RegionGraph, _ centres: [PagePoint?]) -> String {
    let cities: Set = ["GM0363", "GM0518", "GM0599", "GM0344"]
    let shown = graph.municipalities.indices.filter {
      cities.contains(graph.municipalities[$0].code.rawValue) && (centres[$0].map(shows) ?? false)
    }
    return shown.count == cities.count ? "Randstad" : "Uitsnede"
  }
}
