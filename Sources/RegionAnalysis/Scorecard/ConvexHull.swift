import RegionModel

/// The corners of the smallest convex area around some places, counter-clockwise from the most western one.
///
/// Source: Andrew 1979, doi:10.1016/0020-0190(79)90072-3 (monotone chain). O(n log n).
func convexHull(of points: [Point]) -> [Point] {
  let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
  guard sorted.count > 2 else { return sorted }
  func chain(_ points: some Sequence<Point>) -> [Point] {
    var chain: [Point] = []
    for point in points {
      while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
        chain.removeLast()
      }
      chain.append(point)
    }
    return chain.dropLast()
  }
  return chain(sorted) + chain(sorted.reversed())
}

/// Above 0 when the way from `a` over `b` to `c` turns left.
private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// The largest distance in metres between two of the places; 0 for none. O(n log n + corners²).
func diameter(of points: [Point]) -> Double {
  let corners = convexHull(of: points)
  var largest = 0.0
  for (index, one) in corners.enumerated() {
    for other in corners[index...] { largest = max(largest, one.distance(to: other)) }
  }
  return largest
}
