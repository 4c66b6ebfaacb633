extension PageArea {
  /// The visual centre: the place inside that lies furthest from every edge (pole of inaccessibility), to within
  /// `precision` points, and its distance to the nearest edge. `nil` for an empty area.
  ///
  /// The bounding rectangle is cut into squares; a square can hold nothing better than the depth of its middle
  /// plus half its diagonal. The most promising square is looked into and cut in four, until no square can
  /// improve the best place by more than `precision`. O(squares · places), with at most 400 squares.
  /// Idea: Agafonkin, polylabel (2016), after Garcia-Castellanos & Lombardo 2007, doi:10.1080/14702540801897809.
  func visualCentre(precision: Double = 1) -> (place: PagePoint, depth: Double)? {
    guard let bounds, bounds.width > 0, bounds.height > 0 else {
      return bounds.map { ($0.centre, 0) }
    }
    let side = min(bounds.width, bounds.height)
    var waiting: [Square] = []
    var best = Square(middle: centroid ?? bounds.centre, half: 0, in: self)
    func look(at square: Square) {
      if square.depth > best.depth { best = square }
      guard square.promise > best.depth + precision else { return }
      let place = waiting.firstIndex { $0.promise > square.promise } ?? waiting.endIndex
      waiting.insert(square, at: place)
    }
    var seen = 0
    for column in 0..<steps(bounds.width, side) {
      for row in 0..<steps(bounds.height, side) {
        let middle = PagePoint(
          x: bounds.x + (Double(column) + 0.5) * side, y: bounds.y + (Double(row) + 0.5) * side)
        look(at: Square(middle: middle, half: side / 2, in: self))
        seen += 1
      }
    }
    while let square = waiting.popLast(), seen < 400, square.promise > best.depth + precision {
      let half = square.half / 2
      for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
        let middle = PagePoint(x: square.middle.x + dx, y: square.middle.y + dy)
        look(at: Square(middle: middle, half: half, in: self))
        seen += 1
      }
    }
    return (best.middle, max(0, best.depth))
  }

  private struct Square {
    let middle: PagePoint
    let half: Double
    let depth: Double
    var promise: Double { depth + half * 1.4143 }

    init(middle: PagePoint, half: Double, in area: PageArea) {
      self.middle = middle
      self.half = half
      depth = area.depth(of: middle)
    }
  }

  /// How many squares of `side` cover `length`, at most 12.
  private func steps(_ length: Double, _ side: Double) -> Int {
    min(12, max(1, Int((length / side).rounded(.up))))
  }

  /// Centre of gravity of the largest ring.
  private var centroid: PagePoint? {
    var best: (area: Double, place: PagePoint)?
    for ring in rings {
      guard let origin = ring.first else { continue }
      var (doubled, x, y) = (0.0, 0.0, 0.0)
      for (a, b) in zip(ring, ring.dropFirst()) {
        let cross = (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
        doubled += cross
        x += (a.x + b.x - 2 * origin.x) * cross
        y += (a.y + b.y - 2 * origin.y) * cross
      }
      guard doubled.magnitude > best?.area ?? 0 else { continue }
      best = (
        doubled.magnitude, PagePoint(x: origin.x + x / (3 * doubled), y: origin.y + y / (3 * doubled))
      )
    }
    return best?.place
  }
}
