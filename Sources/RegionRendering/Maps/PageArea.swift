/// An area on the page: rings filled by the even-odd rule.
struct PageArea: Sendable {
  /// The rings; each ends where it begins.
  let rings: [[PagePoint]]
  /// The smallest rectangle around them; `nil` for an empty area.
  let bounds: PageRect?

  init(_ rings: [[PagePoint]]) {
    self.rings = rings
    bounds = PageRect(around: rings.lazy.joined())
  }

  /// Whether `point` lies inside. O(places).
  func contains(_ point: PagePoint) -> Bool {
    var inside = false
    for ring in rings {
      var last = ring.last ?? point
      for place in ring {
        if (place.y > point.y) != (last.y > point.y),
          point.x < (last.x - place.x) * (point.y - place.y) / (last.y - place.y) + place.x
        {
          inside.toggle()
        }
        last = place
      }
    }
    return inside
  }

  /// Whether all of `rect` lies inside: its middle does and no edge of the area runs through it. O(places).
  func contains(_ rect: PageRect) -> Bool {
    guard let bounds, bounds.contains(rect), contains(rect.centre) else { return false }
    return !rings.contains { ring in
      zip(ring, ring.dropFirst()).contains { rect.isCrossed(from: $0.0, to: $0.1) }
    }
  }

  /// Whether any part of `rect` lies inside. O(places).
  func touches(_ rect: PageRect) -> Bool {
    guard let bounds, bounds.intersects(rect) else { return false }
    return contains(rect.centre)
      || rings.contains { ring in
        zip(ring, ring.dropFirst()).contains { rect.isCrossed(from: $0.0, to: $0.1) }
      }
  }

  /// Size in square points, by the shoelace formula, with holes taken out when they turn the other way round
  /// than outer rings. O(places).
  var size: Double {
    rings.reduce(0) { sum, ring in
      sum + zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y } / 2
    }.magnitude
  }

  /// Distance from `point` to the nearest edge, negative outside. O(places).
  func depth(of point: PagePoint) -> Double {
    var nearest = Double.infinity
    for ring in rings {
      for (a, b) in zip(ring, ring.dropFirst()) {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let length = dx * dx + dy * dy
        let along = length > 0 ? ((point.x - a.x) * dx + (point.y - a.y) * dy) / length : 0
        let t = min(max(along, 0), 1)
        let (ex, ey) = (a.x + t * dx - point.x, a.y + t * dy - point.y)
        nearest = min(nearest, ex * ex + ey * ey)
      }
    }
    let distance = nearest.isFinite ? nearest.squareRoot() : 0
    return contains(point) ? distance : -distance
  }
}

extension PageRect {
  /// Whether the line from `a` to `b` runs through the inside (Liang–Barsky clipping,
  /// doi:10.1145/357332.357333).
  func isCrossed(from a: PagePoint, to b: PagePoint) -> Bool { part(from: a, to: b) != nil }

  /// The part within the rectangle of the line from `a` to `b`, as fractions of its length; `nil` when it stays
  /// outside or only touches.
  func part(from a: PagePoint, to b: PagePoint) -> (start: Double, end: Double)? {
    var (start, end) = (0.0, 1.0)
    for (from, to, low, high) in [(a.x, b.x, x, right), (a.y, b.y, y, bottom)] {
      let step = to - from
      if step == 0 {
        if from <= low || from >= high { return nil }
        continue
      }
      let (one, two) = ((low - from) / step, (high - from) / step)
      start = max(start, min(one, two))
      end = min(end, max(one, two))
      if start >= end { return nil }
    }
    return (start, end)
  }
}
