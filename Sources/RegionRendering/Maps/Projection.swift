public import RegionModel

/// From metres in RD New to points on the page: north up, the same scale both ways.
public struct Projection: Sendable, Hashable {
  /// Points on the page for one metre.
  public let scale: Double
  private let left: Double
  private let top: Double

  /// Where land stands in a room that is wider than it.
  enum Side: Sendable {
    case middle, right
  }

  /// Fits `bounds` into `rect`, centred, as large as possible. Bounds without any size get 1 km a side.
  public init(fitting bounds: Bounds, in rect: PageRect) {
    self.init(fitting: bounds, in: rect, side: .middle)
  }

  /// Fits `bounds` into `rect` as large as possible, centred or at its right edge.
  init(fitting bounds: Bounds, in rect: PageRect, side: Side) {
    let width = max(bounds.width, 1000)
    let height = max(bounds.height, 1000)
    scale = min(rect.width / width, rect.height / height)
    let middle = Point(x: (bounds.low.x + bounds.high.x) / 2, y: (bounds.low.y + bounds.high.y) / 2)
    let spare = side == .right ? (rect.width - width * scale) / 2 : 0
    left = rect.centre.x + spare - middle.x * scale
    top = rect.centre.y + middle.y * scale
  }

  /// The place on the page of a place in RD New.
  public func callAsFunction(_ point: Point) -> PagePoint {
    PagePoint(x: left + point.x * scale, y: top - point.y * scale)
  }
}

/// Boundaries as drawn: every arc on the page, projected once.
struct PageTopology: Sendable {
  private let topology: Topology
  /// The places of each arc on the page.
  let arcs: [[PagePoint]]

  init(_ topology: Topology, _ projection: Projection) {
    self.topology = topology
    arcs = topology.arcs.map { $0.map { projection($0) } }
  }

  /// The part of `page` that `inset` enlarges, and all around it, as large as there. O(places).
  init(_ page: PageTopology, _ inset: MapInset) {
    topology = page.topology
    arcs = page.arcs.map { $0.map { inset($0) } }
  }

  /// The same with every place left out that lies within `tolerance` points of the last one kept; the ends of arcs
  /// stay, so borders still meet. For small maps. O(places).
  init(_ topology: Topology, _ projection: Projection, tolerance: Double) {
    self.topology = topology
    arcs = topology.arcs.map { arc in
      let points = arc.map { projection($0) }
      guard let first = points.first, let last = points.last else { return points }
      var kept = [first]
      for point in points.dropFirst().dropLast() {
        let (dx, dy) = (point.x - (kept.last ?? first).x, point.y - (kept.last ?? first).y)
        if dx * dx + dy * dy > tolerance * tolerance { kept.append(point) }
      }
      return points.count > 1 ? kept + [last] : kept
    }
  }

  /// A ring as places in walking order; the last repeats the first. O(places).
  func points(of ring: Topology.Ring) -> [PagePoint] {
    var points: [PagePoint] = []
    for reference in ring {
      let skip = points.isEmpty ? 0 : 1
      if reference < 0 {
        points += arcs[~reference].reversed().dropFirst(skip)
      } else {
        points += arcs[reference].dropFirst(skip)
      }
    }
    return points
  }

  /// All rings of a municipality.
  func rings(of municipality: Int) -> [[PagePoint]] {
    topology.shapes[municipality].joined().map { points(of: $0) }
  }

  /// The rings of several municipalities as one area.
  func outline(of members: some Sequence<Int>) -> [[PagePoint]] {
    topology.outline(of: members).map { points(of: $0) }
  }
}
