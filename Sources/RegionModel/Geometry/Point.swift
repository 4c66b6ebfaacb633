/// A place in the Dutch grid RD New (Rijksdriehoek, EPSG:28992), in metres: x to the east, y to the north.
public struct Point: Sendable, Hashable {
  /// Metres east.
  public var x: Double
  /// Metres north.
  public var y: Double

  /// Makes a place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// Distance in metres.
  public func distance(to other: Point) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// The smallest upright rectangle around some places.
public struct Bounds: Sendable, Hashable {
  /// South-west corner.
  public private(set) var low: Point
  /// North-east corner.
  public private(set) var high: Point

  /// The bounds of `points`, or `nil` when there are none.
  public init?(_ points: some Sequence<Point>) {
    var iterator = points.makeIterator()
    guard let first = iterator.next() else { return nil }
    low = first
    high = first
    while let point = iterator.next() {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
  }

  /// Metres from west to east.
  public var width: Double { high.x - low.x }
  /// Metres from south to north.
  public var height: Double { high.y - low.y }
}
