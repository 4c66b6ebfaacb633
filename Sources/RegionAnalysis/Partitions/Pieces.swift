import RegionModel

/// The connected pieces of `units` (ascending): units hang together when they touch or are joined by touching
/// units. Each piece ascends; pieces are in the order of their first unit. O(units + their neighbours).
func connectedPieces(of units: [Int], neighbours: [[Int]]) -> [[Int]] {
  var open = [Bool](repeating: false, count: neighbours.count)
  for unit in units { open[unit] = true }
  var pieces: [[Int]] = []
  for start in units where open[start] {
    open[start] = false
    var piece = [start]
    var next = 0
    while next < piece.count {
      for other in neighbours[piece[next]] where open[other] {
        open[other] = false
        piece.append(other)
      }
      next += 1
    }
    pieces.append(piece.sorted())
  }
  return pieces
}
