/// Places rings near their centres so that none overlaps another.
///
/// From large to small every ring takes the nearest free place to its centre, looked for in steps outwards and in 24
/// directions from the top, clockwise; where that can be, it does not cover the centre of another ring. The rings are
/// as large as possible: from the size asked for they become a twelfth smaller until none is shifted by more than
/// ``farthest`` times its radius or, if that is more, a twentieth of the map, and no thin line to a centre runs over a ring. Equal input gives equal places.
/// O(sizes · rings² · places tried).
struct RingPlacement: Sendable {
  /// Farthest shift, in radii of the ring.
  static let farthest = 2.2
  /// Free room between two rings in points.
  static let gap = 1.5

  /// A placed ring.
  struct Place: Sendable, Hashable {
    let centre: PagePoint
    let radius: Double
  }

  /// The rings in the order given.
  let places: [Place]
  /// Radius of a ring of size 1.
  let scale: Double

  /// Places rings of which one of size 1 has a radius of `scale` points; `nil` when they do not fit within `frame`, off
  /// the `obstacles`.
  init?(
    anchors: [PagePoint], sizes: [Double], scale: Double, in frame: PageRect, off obstacles: [PageRect] = []
  ) {
    let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    let radii = sizes.map { max(0, $0).squareRoot() * scale }
    guard let found = Self.placed(order, anchors, radii, frame, obstacles) else { return nil }
    places = found
    self.scale = scale
  }

  /// Places a ring with an area in proportion to each of `sizes` at its anchor, within `frame` and off the
  /// `obstacles`; the largest has a radius of at most `largest` points.
  init(
    anchors: [PagePoint], sizes: [Double], largest: Double, in frame: PageRect, off obstacles: [PageRect] = []
  ) {
    let most = max(sizes.max() ?? 0, 1)
    let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var scale = largest / most.squareRoot()
    for _ in 0..<24 {
      let radii = sizes.map { max(0, $0).squareRoot() * scale }
      if let found = Self.placed(order, anchors, radii, frame, obstacles) {
        places = found
        self.scale = scale
        return
      }
      scale *= 11.0 / 12
    }
    // So many on one spot that no size will do: small, each at its own centre.
    places = sizes.indices.map { Place(centre: anchors[$0], radius: max(0, sizes[$0]).squareRoot() * scale) }
    self.scale = scale
  }

  private static func placed(
    _ order: [Int], _ anchors: [PagePoint], _ radii: [Double], _ frame: PageRect, _ obstacles: [PageRect]
  )
    -> [Place]?
  {
    var found = [Place?](repeating: nil, count: radii.count)
    for number in order {
      let done = order.compactMap { other in found[other].map { (place: $0, anchor: anchors[other]) } }
      let (anchor, radius) = (anchors[number], radii[number])
      let others = anchors.indices.filter { $0 != number }
      func isFree(_ centre: PagePoint, keepsAnchors: Bool) -> Bool {
        let box = PageRect(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)
        guard frame.contains(box), !obstacles.contains(where: box.intersects) else { return false }
        for (place, origin) in done {
          guard place.centre.distance(to: centre) >= place.radius + radius + gap,
            place.centre.distance(toLine: (anchor, centre)) >= place.radius,
            centre.distance(toLine: (origin, place.centre)) >= radius
          else { return false }
        }
        return !keepsAnchors || !others.contains { anchors[$0].distance(to: centre) < radius + gap }
      }
      let reach = max(farthest * radius, min(frame.width, frame.height) / 20)
      let candidates = shifts.lazy.map {
        PagePoint(x: anchor.x + $0.x * reach, y: anchor.y + $0.y * reach)
      }
      guard
        let centre = candidates.first(where: { isFree($0, keepsAnchors: true) })
          ?? candidates.first(where: { isFree($0, keepsAnchors: false) })
      else { return nil }
      found[number] = Place(centre: centre, radius: radius)
    }
    return found.compactMap { $0 }
  }

  /// Shifts as parts of the farthest, near ones first.
  private static let shifts: [PagePoint] =
    [PagePoint(x: 0, y: 0)]
    + (1...14).flatMap { step in
      (0..<24).map {
        RingShape.place(Double($0) / 24, around: PagePoint(x: 0, y: 0), radius: Double(step) / 14)
      }
    }
}
