/// A place on the page in points (1/72 inch): x to the right, y downwards.
public struct PagePoint: Sendable, Hashable {
  /// Points from the left edge.
  public var x: Double
  /// Points from the top edge.
  public var y: Double

  /// Makes a place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle on the page, in points.
public struct PageRect: Sendable, Hashable {
  /// Left edge.
  public var x: Double
  /// Top edge.
  public var y: Double
  /// Width, not negative.
  public var width: Double
  /// Height, not negative.
  public var height: Double

  /// Makes a rectangle; a negative width or height becomes zero.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// Right edge.
  public var right: Double { x + width }
  /// Bottom edge.
  public var bottom: Double { y + height }
  /// The middle.
  public var centre: PagePoint { PagePoint(x: x + width / 2, y: y + height / 2) }

  /// Whether the two share an area; touching edges do not count.
  public func intersects(_ other: PageRect) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  /// Whether `other` lies within, edges included.
  public func contains(_ other: PageRect) -> Bool {
    other.x >= x && other.right <= right && other.y >= y && other.bottom <= bottom
  }

  /// The rectangle made smaller by `margin` on every side (larger when negative).
  func inset(by margin: Double) -> PageRect {
    PageRect(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }

  /// The smallest rectangle around `points`, `nil` when there are none.
  init?(around points: some Sequence<PagePoint>) {
    var (left, top) = (Double.infinity, Double.infinity)
    var (right, bottom) = (-Double.infinity, -Double.infinity)
    for point in points {
      left = min(left, point.x)
      right = max(right, point.x)
      top = min(top, point.y)
      bottom = max(bottom, point.y)
    }
    guard left <= right else { return nil }
    self.init(x: left, y: top, width: right - left, height: bottom - top)
  }
}

extension PageRect {
  /// Whether a place lies within, edges included.
  func contains(_ place: PagePoint) -> Bool {
    place.x >= x && place.x <= right && place.y >= y && place.y <= bottom
  }
}

extension PagePoint {
  /// Points to another place.
  func distance(to other: PagePoint) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// Points to the nearest place of a box; 0 inside.
  func distance(to box: PageRect) -> Double {
    let dx = max(box.x - x, 0, x - box.right)
    let dy = max(box.y - y, 0, y - box.bottom)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// Points to the nearest place of a line.
  func distance(toLine line: (PagePoint, PagePoint)) -> Double {
    let (dx, dy) = (line.1.x - line.0.x, line.1.y - line.0.y)
    let length = dx * dx + dy * dy
    let along = length > 0 ? ((x - line.0.x) * dx + (y - line.0.y) * dy) / length : 0
    let part = min(max(along, 0), 1)
    return distance(to: PagePoint(x: line.0.x + part * dx, y: line.0.y + part * dy))
  }
}
