import RegionModel

/// Where the maps of a sheet stand: in as many columns as make them largest.
struct MultiplesGrid: Sendable {
  /// The room for a map with its heading.
  struct Cell: Sendable {
    /// The base of the heading's first line, and the room for its width.
    let heading: PageRect
    /// The room for the map.
    let map: PageRect
  }

  /// One for each map, row by row.
  let cells: [Cell]
  private let textScale: Double
  private let room: PageRect

  /// Divides `room` over `count` maps of an area with these `bounds`.
  init(count: Int, bounds: Bounds?, room: PageRect, textScale: Double) {
    self.textScale = textScale
    let aspect = bounds.map { max($0.width, 1000) / max($0.height, 1000) } ?? 1
    let gap = 10 * textScale
    let heading = 24 * textScale
    // The scale bar stands in a strip of its own below the maps.
    let height = max(1, room.height - 18 * textScale)
    func size(_ columns: Int) -> (width: Double, height: Double, scale: Double) {
      let rows = (count + columns - 1) / columns
      let width = max(1, (room.width - gap * Double(columns - 1)) / Double(columns))
      let cell = max(1, (height - gap * Double(rows - 1)) / Double(rows))
      return (width, cell, min(width / aspect, max(1, cell - heading)))
    }
    let columns = (1...max(1, count)).max { size($0).scale < size($1).scale } ?? 1
    let rows = (count + columns - 1) / columns
    let (width, available, _) = size(columns)
    // No higher than the map, and the rows together in the middle of the sheet.
    let cell = min(available, heading + width / aspect)
    let top = room.y + max(0, height - Double(rows) * cell - gap * Double(rows - 1)) / 2
    cells = (0..<count).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: columns)
      let (x, y) = (room.x + Double(column) * (width + gap), top + Double(row) * (cell + gap))
      return Cell(
        heading: PageRect(x: x, y: y, width: width, height: heading),
        map: PageRect(x: x, y: y + heading, width: width, height: max(1, cell - heading)))
    }
    self.room = room
  }

  /// One scale bar for all maps, below them at the left.
  func scaleBar(bounds: Bounds?) -> [SVGElement] {
    guard let bounds, let cell = cells.first else { return [] }
    let bar = ScaleBar(
      scale: Projection(fitting: bounds, in: cell.map).scale,
      maxWidth: min(cell.map.width * 0.6, 110 * textScale),
      textScale: textScale)
    return [
      SVGElement("g", ["id": "schaal"], bar.elements(x: room.x, y: room.bottom - bar.size.height))
    ]
  }
}
