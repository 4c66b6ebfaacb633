/// The shape of a part of a ring, as a polygon of short steps: without a mathematics library, so that it is the same on
/// every machine.
enum RingShape {
  /// Radius of the hole as a part of that of the ring.
  static let hole = 0.42

  /// The place at `turn` (0…1, clockwise from the top) on a circle.
  static func place(_ turn: Double, around centre: PagePoint, radius: Double) -> PagePoint {
    let (sine, cosine) = direction(turn)
    return PagePoint(x: centre.x + radius * sine, y: centre.y - radius * cosine)
  }

  /// The part of a ring from turn `start` to `end`, closed.
  static func segment(from start: Double, to end: Double, around centre: PagePoint, radius: Double)
    -> [PagePoint]
  {
    let steps = max(1, Int(((end - start) * 72).rounded(.up)))
    let turns = (0...steps).map { start + (end - start) * Double($0) / Double(steps) }
    let outer = turns.map { place($0, around: centre, radius: radius) }
    let inner = turns.reversed().map { place($0, around: centre, radius: radius * hole) }
    return outer + inner + outer.prefix(1)
  }

  /// A whole circle, closed.
  static func circle(around centre: PagePoint, radius: Double) -> [PagePoint] {
    (0...72).map { place(Double($0 % 72) / 72, around: centre, radius: radius) }
  }

  /// Sine and cosine of a turn: its quarter is taken off, the rest follows from the power series up to the fifteenth
  /// power, right to twelve decimals.
  private static func direction(_ turn: Double) -> (sine: Double, cosine: Double) {
    let quarters = (turn * 4).rounded()
    let angle = (turn * 4 - quarters) * Double.pi / 2
    var (sine, cosine, power) = (0.0, 0.0, 1.0)
    for step in 0..<8 {
      cosine += power
      let odd = power * angle / Double(2 * step + 1)
      sine += odd
      power = -odd * angle / Double(2 * step + 2)
    }
    switch ((Int(quarters) % 4) + 4) % 4 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }
}
