/// The `d` attribute of a path, in relative steps of one decimal.
///
/// Places are rounded to tenths of a point before steps are taken, so rounding does not add up along a line and
/// two areas with a common border get exactly the same places.
struct PathData: Sendable {
  /// The text so far.
  private(set) var text = ""
  private var x = 0
  private var y = 0
  private var command: Character = " "

  /// Path data for closed lines; a line with fewer than three different places is left out. O(places).
  init(rings: some Sequence<[PagePoint]>) {
    for ring in rings { add(ring, closed: true) }
  }

  /// Path data for open lines. O(places).
  init(lines: some Sequence<[PagePoint]>) {
    for line in lines { add(line, closed: false) }
  }

  private mutating func add(_ points: [PagePoint], closed: Bool) {
    var places: [(x: Int, y: Int)] = []
    places.reserveCapacity(points.count)
    for point in points {
      let place = (x: SVGNumber.tenths(point.x), y: SVGNumber.tenths(point.y))
      if let last = places.last, last == place { continue }
      places.append(place)
    }
    if closed, let first = places.first, places.count > 1, let last = places.last, last == first {
      places.removeLast()
    }
    guard places.count >= (closed ? 3 : 2) else { return }
    text += "M"
    append(places[0].x, first: true)
    append(places[0].y, first: false)
    (x, y) = places[0]
    command = "M"
    for place in places.dropFirst() { step(to: place) }
    if closed { text += "z" }
  }

  private mutating func step(to place: (x: Int, y: Int)) {
    let (dx, dy) = (place.x - x, place.y - y)
    let letter: Character = dy == 0 ? "h" : dx == 0 ? "v" : "l"
    let repeated = letter == command
    if !repeated { text.append(letter) }
    command = letter
    if dy != 0 && dx != 0 {
      append(dx, first: !repeated)
      append(dy, first: false)
    } else {
      append(dx + dy, first: !repeated)
    }
    (x, y) = place
  }

  private mutating func append(_ tenths: Int, first: Bool) {
    if !first && tenths >= 0 { text += " " }
    text += SVGNumber.text(tenths: tenths)
  }
}
