extension RegionNetworkDrawing {
  /// Names beside their circles, off circles and each other as far as there is room, and off arrows where that is to be
  /// had; the largest region first. `nil` where a name would cover another or a circle.
  static func labels(
    _ order: [Int], _ places: [RegionNetworkDiagram.Place], _ circles: [Circle], arrows: [PagePoint],
    in frame: PageRect
  ) -> [(lines: [String], box: PageRect, isAstray: Bool)?] {
    var taken: [PageRect] = []
    return order.map { number in
      let circle = circles[number]
      var best: (cost: Double, lines: [String], box: PageRect, isAstray: Bool)?
      for room in [82.0, 200] {
        let lines = NodeSize.lines(places[number].name, width: room, fontSize: fontSize, atMost: 3)
        let widest = lines.map { NodeSize.textWidth($0, fontSize: fontSize) }.max() ?? 0
        let (width, height) = (widest + 3, Double(lines.count) * fontSize * 1.2)
        for ring in [1.0, 4, 8, 13, 20] {
          let (x, y) = (circle.radius + ring + width / 2, circle.radius + ring + height / 2)
          let shifts = [
            (0, y), (0, -y), (x, 0), (-x, 0), (x, y * 0.5), (x, -y * 0.5), (-x, y * 0.5), (-x, -y * 0.5),
            (x * 0.5, y), (x * 0.5, -y), (-x * 0.5, y), (-x * 0.5, -y), (x * 0.85, y), (x * 0.85, -y),
            (-x * 0.85, y), (-x * 0.85, -y),
          ]
          for (place, shift) in shifts.enumerated() {
            let middle = PagePoint(
              x: min(max(circle.middle.x + shift.0, width / 2), frame.width - width / 2),
              y: min(max(circle.middle.y + shift.1, height / 2), frame.height - height / 2))
            let box = PageRect(
              x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
            let own = circle.middle.distance(to: box)
            let nearer = circles.indices.count { $0 != number && circles[$0].middle.distance(to: box) < own }
            let cost =
              taken.reduce(0.0) { $0 + 50 * shared($1, box) }
              + circles.reduce(0.0) { $0 + 50 * shared($1.box, box) }
              + 0.9 * Double(arrows.count { box.holds($0) }) + 40 * Double(nearer) + ring
              + Double(place) * 0.05
            if best.map({ cost < $0.cost }) ?? true { best = (cost, lines, box, nearer > 0) }
          }
        }
      }
      guard let best, !taken.contains(where: { $0.intersects(best.box) }),
        !circles.contains(where: { $0.box.inset(by: $0.radius * 0.3).intersects(best.box) })
      else { return nil }
      taken.append(best.box)
      return (best.lines, best.box, best.isAstray)
    }
  }

  /// Places along an arrow, about every three points.
  static func samples(_ course: [PagePoint]) -> [PagePoint] {
    guard course.count == 4 else { return [] }
    let (dx, dy) = (course[3].x - course[0].x, course[3].y - course[0].y)
    let count = max(2, Int((dx * dx + dy * dy).squareRoot() / 3))
    return (0...count).map { step in
      let t = Double(step) / Double(count)
      let s = 1 - t
      let (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
      return PagePoint(
        x: a * course[0].x + b * course[1].x + c * course[2].x + d * course[3].x,
        y: a * course[0].y + b * course[1].y + c * course[2].y + d * course[3].y)
    }
  }

  /// Square points that two boxes share.
  private static func shared(_ one: PageRect, _ other: PageRect) -> Double {
    max(0, min(one.right, other.right) - max(one.x, other.x))
      * max(0, min(one.bottom, other.bottom) - max(one.y, other.y))
  }
}

extension PageRect {
  /// Whether `point` lies inside.
  fileprivate func holds(_ point: PagePoint) -> Bool {
    point.x > x && point.x < right && point.y > y && point.y < bottom
  }
}
