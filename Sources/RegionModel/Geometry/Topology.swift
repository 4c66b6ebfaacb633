/// The boundaries of all municipalities as shared arcs: a border between two municipalities is one arc that
/// both refer to, so outlines of regions and lengths of borders are exact and leave no gaps.
public struct Topology: Sendable, Hashable {
  /// A reference to an arc: `index` walks it forward, `~index` backward (as in TopoJSON).
  public typealias ArcReference = Int
  /// A closed line as arcs in walking order.
  public typealias Ring = [ArcReference]
  /// One piece of land: its outer ring first, then its holes.
  public typealias Polygon = [Ring]

  /// The arcs, each two or more places in RD New.
  public let arcs: [[Point]]
  /// The polygons of each municipality, by index.
  public let shapes: [[Polygon]]

  /// Makes a topology; every reference in `shapes` must exist in `arcs`, or `nil`.
  public init?(arcs: [[Point]], shapes: [[Polygon]]) {
    guard arcs.allSatisfy({ $0.count >= 2 }) else { return nil }
    for reference in shapes.joined().joined().joined() {
      guard arcs.indices.contains(Self.index(reference)) else { return nil }
    }
    self.arcs = arcs
    self.shapes = shapes
  }

  /// No boundaries at all, for `count` municipalities.
  public init(emptyFor count: Int) {
    arcs = []
    shapes = Array(repeating: [], count: count)
  }

  /// Position of the arc that a reference means.
  public static func index(_ reference: ArcReference) -> Int { reference < 0 ? ~reference : reference }

  /// The places of one reference in walking order.
  public func points(_ reference: ArcReference) -> [Point] {
    reference < 0 ? arcs[~reference].reversed() : arcs[reference]
  }

  /// The places of a ring in walking order; the last repeats the first.
  public func points(of ring: Ring) -> [Point] {
    var points: [Point] = []
    for reference in ring {
      let piece = self.points(reference)
      points += points.isEmpty ? piece[...] : piece.dropFirst()
    }
    return points
  }

  /// Length of an arc in metres.
  public func length(ofArc index: Int) -> Double {
    zip(arcs[index], arcs[index].dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }

  /// Enclosed area of a municipality in m², holes taken out. O(places).
  public func area(of municipality: Int) -> Double {
    shapes[municipality].reduce(0) { sum, polygon in
      let rings = polygon.map { abs(Self.signedArea(points(of: $0))) }
      return sum + (rings.first ?? 0) - rings.dropFirst().reduce(0, +)
    }
  }

  /// Area within a closed line, positive when it runs counter-clockwise (shoelace formula), in m².
  public static func signedArea(_ points: [Point]) -> Double {
    guard let origin = points.first else { return 0 }
    var doubled = 0.0
    for (a, b) in zip(points, points.dropFirst()) {
      doubled += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
    }
    return doubled / 2
  }

  /// The municipalities on each side of every arc, by arc.
  public func owners() -> [[Int]] {
    var owners = [[Int]](repeating: [], count: arcs.count)
    for (municipality, shape) in shapes.enumerated() {
      for reference in shape.joined().joined() {
        let arc = Self.index(reference)
        if owners[arc].last != municipality { owners[arc].append(municipality) }
      }
    }
    return owners
  }

  /// The bounds of all arcs, `nil` when there are none.
  public var bounds: Bounds? { Bounds(arcs.lazy.joined()) }
}
