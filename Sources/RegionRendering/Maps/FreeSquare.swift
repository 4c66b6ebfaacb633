/// The largest square of a page on which nothing lies.
///
/// The page is divided into small cells; of all squares of free cells the largest wins, of equal ones the highest, then
/// the one most to the left. O(cells + places), by the known recurrence for the side of the largest square that ends in
/// a cell: one more than the least of its neighbours above, to the left, and between those.
struct FreeSquare: Sendable {
  /// Side of a cell in points.
  static let cell = 3.0

  /// The square.
  let rect: PageRect

  /// Looks in `content` for a square off the `land` and what is `taken`, `gap` points away from both; `nil` when no
  /// cell is free.
  init?(in content: PageRect, land: PageArea, taken: [PageRect], gap: Double) {
    let (columns, rows) = (Int(content.width / Self.cell), Int(content.height / Self.cell))
    guard columns > 0, rows > 0 else { return nil }
    var isTaken = [Bool](repeating: false, count: columns * rows)
    func range(_ low: Double, _ high: Double, _ count: Int) -> Range<Int> {
      let first = min(max(0, (low / Self.cell).rounded(.down)), Double(count))
      let end = min(max(0, (high / Self.cell).rounded(.up)), Double(count))
      return Int(first)..<max(Int(first), Int(end))
    }
    func take(_ rect: PageRect) {
      let across = range(rect.x - content.x, rect.right - content.x, columns)
      for row in range(rect.y - content.y, rect.bottom - content.y, rows) {
        for column in across { isTaken[row * columns + column] = true }
      }
    }
    for rect in taken { take(rect.inset(by: -gap)) }
    for ring in land.rings {
      for (a, b) in zip(ring, ring.dropFirst()) {
        // In pieces: the box around a long line aslant would hold much that is free.
        let pieces = max(1, (max((b.x - a.x).magnitude, (b.y - a.y).magnitude) / Self.cell).rounded(.up))
        guard pieces.isFinite, pieces < 10_000 else { continue }
        var last = a
        for piece in 1...Int(pieces) {
          let part = Double(piece) / pieces
          let next = PagePoint(x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part)
          if let box = PageRect(around: [last, next]) { take(box.inset(by: -gap)) }
          last = next
        }
      }
    }
    // Inside the land: between the first and second crossing of a row, the third and fourth, and so on.
    for row in 0..<rows {
      let y = content.y + (Double(row) + 0.5) * Self.cell
      let crossings = land.rings.flatMap { ring in
        zip(ring, ring.dropFirst()).compactMap { a, b in
          (a.y > y) != (b.y > y) ? a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y) - content.x : nil
        }
      }.sorted()
      for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
        for column in range(crossings[pair], crossings[pair + 1], columns) {
          isTaken[row * columns + column] = true
        }
      }
    }
    guard let best = Self.largest(isTaken, columns: columns, rows: rows) else { return nil }
    rect = PageRect(
      x: content.x + Double(best.column) * Self.cell, y: content.y + Double(best.row) * Self.cell,
      width: Double(best.side) * Self.cell, height: Double(best.side) * Self.cell)
  }

  private static func largest(_ isTaken: [Bool], columns: Int, rows: Int)
    -> (column: Int, row: Int, side: Int)?
  {
    var best = (column: 0, row: 0, side: 0)
    var above = [Int](repeating: 0, count: columns)
    for row in 0..<rows {
      var line = [Int](repeating: 0, count: columns)
      for column in 0..<columns where !isTaken[row * columns + column] {
        let before = column == 0 ? 0 : min(line[column - 1], above[column - 1])
        line[column] = 1 + min(before, above[column])
        if line[column] > best.side {
          best = (column - line[column] + 1, row - line[column] + 1, line[column])
        }
      }
      above = line
    }
    return best.side > 0 ? best : nil
  }
}
