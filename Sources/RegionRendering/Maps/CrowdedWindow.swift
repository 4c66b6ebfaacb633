/// The part of a map where places weigh most together: what an inset enlarges.
///
/// Of all windows of one size on a grid of ``step`` points, the one whose inner part holds most weight: what lies at the
/// very edge would be cut in half. Of equal ones the highest, then the one most to the left; it is then moved so that
/// what it holds lies in the middle. O(places + cells), by a table of sums over the cells from the top left corner.
/// Source of the table: Crow 1984, doi:10.1145/800031.808600.
struct CrowdedWindow: Sendable {
  /// Points from one window to the next.
  static let step = 3.0
  /// The part of the width and height on each side that does not count.
  static let margin = 0.07

  /// The window, in points on the page.
  let rect: PageRect
  /// What the places in its inner part weigh together.
  let weight: Int

  /// Looks for a window of `width` by `height` points that does not meet `obstacle` among `places`, of which each
  /// counts for its own of `weights`; `nil` when no window holds any weight.
  init?(places: [PagePoint], weights: [Int], width: Double, height: Double, off obstacle: PageRect) {
    guard let bounds = PageRect(around: places), width > 0, height > 0 else { return nil }
    let inner = (width: width * (1 - 2 * Self.margin), height: height * (1 - 2 * Self.margin))
    let (wide, high) = (max(1, Int(inner.width / Self.step)), max(1, Int(inner.height / Self.step)))
    // One empty row and column before the first, and room for a window that begins at the last place.
    let columns = Int(bounds.width / Self.step) + 2 + wide
    let rows = Int(bounds.height / Self.step) + 2 + high
    var sums = [Int](repeating: 0, count: columns * rows)
    for (place, weight) in zip(places, weights) {
      let column = Int((place.x - bounds.x) / Self.step) + 1
      let row = Int((place.y - bounds.y) / Self.step) + 1
      sums[row * columns + column] += weight
    }
    for row in 1..<rows {
      var line = 0
      for column in 1..<columns {
        line += sums[row * columns + column]
        sums[row * columns + column] = line + sums[(row - 1) * columns + column]
      }
    }
    var best: (rect: PageRect, weight: Int)?
    for row in 0..<(rows - high) {
      for column in 0..<(columns - wide) {
        let (top, bottom) = (row * columns, (row + high) * columns)
        let weight =
          sums[bottom + column + wide] - sums[top + column + wide] - sums[bottom + column]
          + sums[top + column]
        guard weight > best?.weight ?? 0 else { continue }
        let rect = PageRect(
          x: bounds.x + Double(column) * Self.step - width * Self.margin,
          y: bounds.y + Double(row) * Self.step - height * Self.margin, width: width, height: height)
        if !rect.intersects(obstacle) { best = (rect, weight) }
      }
    }
    guard let best else { return nil }
    let inside = places.filter(best.rect.inset(by: min(width, height) * Self.margin).contains)
    let middle = PageRect(around: inside)?.centre ?? best.rect.centre
    let centred = PageRect(
      x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
    rect = centred.intersects(obstacle) ? best.rect : centred
    weight = best.weight
  }
}
