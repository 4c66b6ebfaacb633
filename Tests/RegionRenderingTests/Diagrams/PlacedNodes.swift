/// The boxes of a DOT text whose places are given, read from the text itself.
struct PlacedNodes {
  struct Box {
    let id: String
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    func overlaps(_ other: Box) -> Bool {
      abs(x - other.x) < (width + other.width) / 2 && abs(y - other.y) < (height + other.height) / 2
    }
  }

  let boxes: [Box]

  init(_ dot: String) {
    boxes = dot.split(separator: "\n").compactMap { line in
      guard line.contains("shape="), !line.contains("style=invis"),
        let id = line.firstMatch(of: #/[\[ ]id="([^"]*)"/#)?.1,
        let place = line.firstMatch(of: #/pos="(-?[\d.]+),(-?[\d.]+)"/#),
        let size = line.firstMatch(of: #/ width=([\d.]+), height=([\d.]+)/#),
        let x = Double(place.1), let y = Double(place.2), let width = Double(size.1),
        let height = Double(size.2)
      else { return nil }
      return Box(id: String(id), x: x, y: y, width: width * 72, height: height * 72)
    }
  }

  subscript(id: String) -> Box? { boxes.first { $0.id == id } }
}
