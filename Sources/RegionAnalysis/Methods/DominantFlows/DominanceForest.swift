import RegionModel

/// Who dominates whom.
struct DominanceForest: Sendable {
  /// A flow that goes to a larger unit.
  struct Edge: Sendable {
    let from: Int
    let to: Int
    let flow: Double
    /// Share 0…1 of all that leaves `from` for other units.
    let share: Double
    /// Whether it is the largest flow of `from`.
    let isLargest: Bool
  }

  /// Size of each unit: all flow that comes to it from others.
  let sizes: [Double]
  /// Flows to a larger unit that are the largest of their origin, or at least the least share when that is above
  /// 0; by origin, then destination.
  let edges: [Edge]
  /// The unit at the top of each unit's tree.
  let centres: [Int]
  /// Where the largest flow of each unit goes; `nil` when nothing leaves it.
  let destinations: [Int?]

  /// Finds the edges and follows them up. O(n + m).
  init(_ flows: FlowTable, leastShare: Double) {
    let units = 0..<flows.size
    // Summed without the own flow rather than sum minus own flow, which would leave rounding where nothing is left.
    let sizes = units.map { unit in flows.to(unit).reduce(0) { $1.other == unit ? $0 : $0 + $1.value } }
    func isLarger(_ one: Int, than other: Int) -> Bool {
      sizes[one] > sizes[other] || (sizes[one] == sizes[other] && one < other)
    }
    var edges: [Edge] = []
    var parent = Array(units)
    var destinations = [Int?](repeating: nil, count: flows.size)
    for unit in units {
      let row = flows.from(unit)
      let leaving = row.reduce(0) { $1.other == unit ? $0 : $0 + $1.value }
      var largest: FlowTable.Cell?
      for cell in row where cell.other != unit {
        guard let best = largest else {
          largest = cell
          continue
        }
        if cell.value > best.value || (cell.value == best.value && isLarger(cell.other, than: best.other)) {
          largest = cell
        }
      }
      guard let largest else { continue }
      destinations[unit] = largest.other
      for cell in row where cell.other != unit && isLarger(cell.other, than: unit) {
        let isLargest = cell.other == largest.other
        guard cell.value >= leastShare * leaving, isLargest || leastShare > 0 else { continue }
        edges.append(
          Edge(
            from: unit, to: cell.other, flow: cell.value, share: cell.value / leaving, isLargest: isLargest))
        if isLargest { parent[unit] = cell.other }
      }
    }
    self.sizes = sizes
    self.edges = edges
    self.destinations = destinations
    centres = Self.tops(of: parent)
  }

  /// The end of the way up from each unit; the way always ends, because every step goes to a larger unit. O(n).
  private static func tops(of parent: [Int]) -> [Int] {
    var top = [Int?](repeating: nil, count: parent.count)
    return parent.indices.map { start in
      var way: [Int] = []
      var unit = start
      while top[unit] == nil && parent[unit] != unit {
        way.append(unit)
        unit = parent[unit]
      }
      let end = top[unit] ?? unit
      for passed in way { top[passed] = end }
      return end
    }
  }
}
