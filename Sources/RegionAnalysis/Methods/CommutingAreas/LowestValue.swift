/// Numbers of which the lowest is known at any time: a tournament in which each number plays its neighbour, and the
/// winners each other. Of equal numbers the one with the lowest index wins.
struct LowestValue: Sendable {
  private var values: [Double]
  private var winners: [Int32]
  private let leaves: Int

  /// Holds `values`. O(n).
  init(_ values: [Double]) {
    var leaves = 1
    while leaves < values.count { leaves *= 2 }
    self.leaves = leaves
    self.values = values + [Double](repeating: .infinity, count: leaves - values.count)
    winners = [Int32](repeating: 0, count: leaves) + (0..<leaves).map { Int32($0) }
    for node in stride(from: leaves - 1, to: 0, by: -1) { play(node) }
  }

  /// Index of the lowest number. O(1).
  var index: Int { Int(winners[1]) }

  /// The number at an index; setting it is O(log n).
  subscript(index: Int) -> Double {
    get { values[index] }
    set {
      values[index] = newValue
      var node = (leaves + index) / 2
      while node > 0 {
        play(node)
        node /= 2
      }
    }
  }

  private mutating func play(_ node: Int) {
    let (left, right) = (winners[2 * node], winners[2 * node + 1])
    winners[node] = values[Int(right)] < values[Int(left)] ? right : left
  }
}
