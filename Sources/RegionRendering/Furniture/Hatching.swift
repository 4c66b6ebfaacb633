/// Parallel lines over an area, as a mark that is seen on any colour and in black and white.
///
/// The lines are worked out, not left to a pattern in the picture: office programs, which know no patterns, show
/// them too. Lines lie on one grid for the whole page, so that areas side by side have lines that go on.
struct Hatching: Sendable {
  /// Which way the lines run.
  enum Direction: Sendable, CaseIterable {
    /// From bottom left to top right.
    case rising
    /// From top left to bottom right.
    case falling
    /// From left to right.
    case level
    /// From bottom to top.
    case upright

    /// How far a place lies along the normal of the lines; the lines are where it is a multiple of the spacing.
    fileprivate func height(of point: PagePoint) -> Double {
      switch self {
      case .rising: (point.x + point.y) * 0.5.squareRoot()
      case .falling: (point.x - point.y) * 0.5.squareRoot()
      case .level: point.y
      case .upright: point.x
      }
    }
  }

  /// Which way the lines run.
  let direction: Direction
  /// Points from line to line.
  let spacing: Double

  /// The parts of the lines that lie within `area`, by the even-odd rule. O(places + lines · log lines).
  func lines(over area: PageArea) -> [[PagePoint]] {
    var crossings: [Int: [PagePoint]] = [:]
    for ring in area.rings {
      for (a, b) in zip(ring, ring.dropFirst()) {
        let (one, two) = (direction.height(of: a) / spacing, direction.height(of: b) / spacing)
        guard one != two, one.isFinite, two.isFinite else { continue }
        // An edge owns its lower end and not its upper one, so that a corner on a line counts once.
        let (low, high) = (min(one, two), max(one, two))
        var line = low.rounded(.up)
        while line < high {
          let part = (line - one) / (two - one)
          crossings[Int(line), default: []].append(
            PagePoint(x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part))
          line += 1
        }
      }
    }
    return crossings.keys.sorted().flatMap { line in
      let points = (crossings[line] ?? []).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
      return stride(from: 0, to: points.count - 1, by: 2).map { [points[$0], points[$0 + 1]] }
    }
  }

  /// The lines as one path.
  func element(over area: PageArea, colour: Colour, width: Double) -> SVGElement {
    SVGElement(
      "path",
      [
        "class": "arcering", "d": PathData(lines: lines(over: area)).text, "fill": "none",
        "stroke": colour.hex, "stroke-width": SVGNumber.text(width),
      ])
  }
}

extension PageArea {
  /// A rectangle as an area.
  init(_ rect: PageRect) {
    self.init([
      [
        PagePoint(x: rect.x, y: rect.y), PagePoint(x: rect.right, y: rect.y),
        PagePoint(x: rect.right, y: rect.bottom), PagePoint(x: rect.x, y: rect.bottom),
        PagePoint(x: rect.x, y: rect.y),
      ]
    ])
  }
}
