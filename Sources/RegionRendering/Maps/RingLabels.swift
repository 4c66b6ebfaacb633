/// The names beside rings: right, left, below, above or aslant of the ring, where no ring, name, thin line or obstacle
/// is and no other ring is so near that the name could be its; else in smaller letters, else close to another ring, else
/// farther away with a thin line that runs over no ring and no name.
///
/// O(rings · places tried · rings).
struct RingLabels: Sendable {
  /// The labels placed; a ring for which there is no room has none.
  let labels: [PlacedLabel]

  /// Places a label of `texts` (name, figure) at each ring, in the order given; when there is no room for some, again
  /// with those first, and of at most six times the best.
  init(
    _ rings: [RingPlacement.Place], anchors: [PagePoint], texts: [(name: String, figure: String)],
    in frame: PageRect, obstacles: [PageRect], textScale: Double
  ) {
    var order = Array(rings.indices)
    var best: [PlacedLabel] = []
    for _ in 0..<6 where best.count < rings.count {
      let labels = Self.placed(
        order, rings, anchors: anchors, texts: texts, in: frame, obstacles: obstacles, textScale: textScale)
      if labels.count > best.count { best = labels }
      let named = Set(labels.map(\.owner))
      order = order.filter { !named.contains($0) } + order.filter(named.contains)
    }
    labels = best
  }

  private static func placed(
    _ order: [Int], _ rings: [RingPlacement.Place], anchors: [PagePoint],
    texts: [(name: String, figure: String)], in frame: PageRect, obstacles: [PageRect], textScale: Double
  ) -> [PlacedLabel] {
    var labels: [PlacedLabel] = []
    var leaders: [(PagePoint, PagePoint)] = []
    func isFree(_ box: PageRect, _ own: Int, _ clearance: Double) -> Bool {
      frame.contains(box) && !labels.contains { $0.box.intersects(box) }
        && !obstacles.contains(where: box.intersects)
        && !rings.indices.contains { other in
          rings[other].centre.distance(to: box) < rings[other].radius + (other == own ? 0.5 : clearance)
        }
        && !leaders.contains { box.isCrossed(from: $0.0, to: $0.1) }
        && !zip(rings, anchors).contains { box.isCrossed(from: $0.centre, to: $1) }
    }
    for number in order {
      let ring = rings[number]
      let variants = [7.5, 6.5, 5.5].flatMap { size in
        [false, true].map { Self.lines(texts[number], size: size * textScale, apart: $0) }
      }
      let tries = [(0.0, 4.0), (0, 1.2), (1, 1.2), (2.2, 1.2), (3.5, 1.2), (5, 1.2), (7, 1.2)].flatMap {
        far, clearance in
        variants.enumerated().map { (far, clearance * textScale, $0.offset, $0.element) }
      }
      search: for (far, clearance, variant, lines) in tries {
        let (width, height) = PlacedLabel.boxSize(of: lines)
        for (x, y) in far > 0 ? Self.round : Self.sides {
          let reach = ring.radius + 1 + far * 14 * textScale
          let centre = PagePoint(
            x: ring.centre.x + x * (reach + width / 2) * Self.stretch(x, y),
            y: ring.centre.y + y * (reach + height / 2) * Self.stretch(y, x))
          let box = PageRect(
            x: centre.x - width / 2, y: centre.y - height / 2, width: width, height: height)
          guard isFree(box, number, clearance) else { continue }
          let length = ring.centre.distance(to: centre)
          let leader =
            far > 0
            ? PagePoint(
              x: ring.centre.x + (centre.x - ring.centre.x) / length * ring.radius,
              y: ring.centre.y + (centre.y - ring.centre.y) / length * ring.radius) : nil
          if let leader {
            let crosses = rings.indices.contains {
              $0 != number
                && rings[$0].centre.distance(toLine: (leader, centre)) < rings[$0].radius + 0.7
                  * textScale
            }
            if crosses || labels.contains(where: { $0.box.isCrossed(from: centre, to: leader) }) { continue }
            leaders.append((centre, leader))
          }
          labels.append(
            PlacedLabel(owner: number, lines: lines, box: box, leader: leader, variant: variant))
          break search
        }
      }
    }
    return labels
  }

  private static let sides: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (1, 1), (-1, -1), (-1, 1), (1, 0.5), (1, -0.5), (-1, 0.5),
    (-1, -0.5), (0.5, 1), (-0.5, 1), (0.5, -1), (-0.5, -1),
  ]

  /// Directions for a name farther away, clockwise from the top.
  private static let round: [(x: Double, y: Double)] = (0..<36).map {
    let place = RingShape.place(Double($0) / 36, around: PagePoint(x: 0, y: 0), radius: 1)
    return (place.x, place.y)
  }

  /// Aslant of a circle there is room nearer by.
  private static func stretch(_ one: Double, _ other: Double) -> Double {
    one.magnitude == 1 && other.magnitude == 1 ? 0.8 : 1
  }

  private static func lines(_ text: (name: String, figure: String), size: Double, apart: Bool)
    -> [PlacedLabel.Line]
  {
    if apart {
      let name = TextMetrics.balanced(
        text.name, width: 70 * size / 7, size: size, bold: true, maxLines: 2)
      return (name.map { .init(text: $0, size: size, bold: true) })
        + [.init(text: text.figure, size: size, bold: false)]
    }
    let line = TextMetrics.wrap(
      "\(text.name) \(text.figure)", width: 110 * size / 7, size: size, bold: true, maxLines: 1)
    return line.map { .init(text: $0, size: size, bold: true) }
  }
}
