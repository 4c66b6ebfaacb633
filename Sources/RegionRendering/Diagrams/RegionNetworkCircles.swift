extension RegionNetworkDrawing {
  /// Points between two circles that an arrow joins: its head, which is longer for a wide arrow, and a piece of its line.
  static let arrowRoom = PlacedEdge.arrowLength + 12
  /// The smallest circle in points, so that every region can be seen.
  private static let smallest = 2.5

  /// Circles of which every two that an arrow joins leave room for it, and no two touch; and the radius of the largest.
  ///
  /// All circles shrink alike, so that their surfaces can still be compared, to no less than two thirds; circles that
  /// are then still too near are moved apart along the line between them. O(rounds · places²).
  static func circles(
    at middles: [PagePoint], sizes: [Double], largest: Double, ties: [RegionNetworkDiagram.Tie],
    in frame: PageRect
  ) -> (circles: [Circle], largest: Double) {
    var tied = [[Bool]](repeating: [Bool](repeating: false, count: middles.count), count: middles.count)
    for tie in ties {
      tied[tie.from][tie.to] = true
      tied[tie.to][tie.from] = true
    }
    let fitting = ties.map { tie in
      (middles[tie.from].distance(to: middles[tie.to]) - arrowRoom)
        / max(0.001, largest * (sizes[tie.from] + sizes[tie.to]))
    }
    let radius = largest * max(2.0 / 3, min(1, fitting.min() ?? 1))
    var circles = zip(middles, sizes).map {
      Circle(middle: $0, radius: max(smallest, radius * $1))
    }
    for _ in 0..<60 {
      var isMoved = false
      for first in circles.indices {
        for second in circles.indices.dropFirst(first + 1) {
          let (one, other) = (circles[first], circles[second])
          let room = tied[first][second] ? arrowRoom : 1.5
          let far = one.middle.distance(to: other.middle)
          let lack = one.radius + other.radius + room - far
          guard lack > 0.01 else { continue }
          isMoved = true
          let (x, y) =
            far > 0.001
            ? ((other.middle.x - one.middle.x) / far, (other.middle.y - one.middle.y) / far) : (1, 0)
          for (number, step) in [(first, -lack / 2), (second, lack / 2)] {
            let edge = circles[number].radius
            circles[number].middle = PagePoint(
              x: min(max(circles[number].middle.x + x * step, edge), frame.width - edge),
              y: min(max(circles[number].middle.y + y * step, edge), frame.height - edge))
          }
        }
      }
      guard isMoved else { break }
    }
    return (circles, radius)
  }
}
