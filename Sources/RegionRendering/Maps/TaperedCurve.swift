/// A flow as a curved shape that is wide where it begins and ends in a point, so that its direction is seen without
/// an arrow head.
///
/// Source: Holten & van Wijk 2009, doi:10.1145/1518701.1519054: of all ways to show direction a taper is read
/// fastest and with the fewest errors.
struct TaperedCurve: Sendable {
  /// The outline, closed.
  let outline: [PagePoint]

  /// A curve from `start` to `end`, `width` points wide at its start. It bends to the right of its direction, so
  /// that flows there and back lie beside each other.
  init(from start: PagePoint, to end: PagePoint, width: Double) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let bend = PagePoint(x: (start.x + end.x) / 2 - dy * 0.16, y: (start.y + end.y) / 2 + dx * 0.16)
    var left: [PagePoint] = []
    var right: [PagePoint] = []
    let steps = 10
    for step in 0...steps {
      let t = Double(step) / Double(steps)
      let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      let place = PagePoint(
        x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y)
      // Along the curve; its length is never zero when start and end differ.
      let along = PagePoint(
        x: (1 - t) * (bend.x - start.x) + t * (end.x - bend.x),
        y: (1 - t) * (bend.y - start.y) + t * (end.y - bend.y))
      let length = (along.x * along.x + along.y * along.y).squareRoot()
      guard length > 0 else { continue }
      let half = (width * (1 - t) + 0.25 * t) / 2
      left.append(PagePoint(x: place.x - along.y / length * half, y: place.y + along.x / length * half))
      right.append(PagePoint(x: place.x + along.y / length * half, y: place.y - along.x / length * half))
    }
    outline = left + right.reversed() + left.prefix(1)
  }
}
