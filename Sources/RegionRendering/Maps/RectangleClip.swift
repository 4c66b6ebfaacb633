extension PageRect {
  /// The part of an area within the rectangle.
  ///
  /// Each ring is cut at the four sides in turn; where a ring leaves and comes back, the pieces stay joined along
  /// the side, which the even-odd rule fills rightly. O(places).
  /// Source: Sutherland & Hodgman 1974, doi:10.1145/360767.360802.
  func clipped(area rings: [[PagePoint]]) -> [[PagePoint]] {
    rings.compactMap { ring in
      if let bounds = PageRect(around: ring), contains(bounds) { return ring }
      var points = ring
      if points.first == points.last { points.removeLast() }
      points = Self.cut(points) { $0.x - x }
      points = Self.cut(points) { right - $0.x }
      points = Self.cut(points) { $0.y - y }
      points = Self.cut(points) { bottom - $0.y }
      guard let first = points.first, points.count >= 3 else { return nil }
      return points + [first]
    }
  }

  /// The parts of an open line within the rectangle. O(places).
  func clipped(line: [PagePoint]) -> [[PagePoint]] {
    if let bounds = PageRect(around: line), contains(bounds) { return [line] }
    var pieces: [[PagePoint]] = []
    for (a, b) in zip(line, line.dropFirst()) {
      guard let part = part(from: a, to: b) else { continue }
      func place(_ t: Double) -> PagePoint {
        t == 0 ? a : t == 1 ? b : PagePoint(x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t)
      }
      let (start, end) = (place(part.start), place(part.end))
      if part.start == 0, let last = pieces.indices.last, pieces[last].last == start {
        pieces[last].append(end)
      } else {
        pieces.append([start, end])
      }
    }
    return pieces
  }

  /// Keeps the part of a closed line where `side` is not negative.
  private static func cut(_ points: [PagePoint], side: (PagePoint) -> Double) -> [PagePoint] {
    guard var last = points.last else { return [] }
    var kept: [PagePoint] = []
    kept.reserveCapacity(points.count + 4)
    for point in points {
      let (before, now) = (side(last), side(point))
      if (before < 0) != (now < 0) {
        let t = before / (before - now)
        kept.append(PagePoint(x: last.x + (point.x - last.x) * t, y: last.y + (point.y - last.y) * t))
      }
      if now >= 0 { kept.append(point) }
      last = point
    }
    return kept
  }
}
