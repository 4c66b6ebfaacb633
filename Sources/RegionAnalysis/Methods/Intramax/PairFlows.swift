import RegionModel

/// The flows between each two of n units, in both directions side by side: half a square, row by row.
struct PairFlows: Sendable {
  /// For i < j at `base(i) + j`: the flow from i to j and the flow from j to i.
  var cells: ContiguousArray<SIMD2<Double>>
  private let count: Int

  /// Reads the flows of `table`. O(n² + m), 8 n² bytes.
  init(_ table: FlowTable) {
    count = table.size
    cells = ContiguousArray(repeating: .zero, count: count * (count - 1) / 2)
    for origin in 0..<count {
      for cell in table.from(origin) {
        if origin < cell.other {
          cells[base(origin) + cell.other].x = cell.value
        } else if cell.other < origin {
          cells[base(cell.other) + origin].y = cell.value
        }
      }
    }
  }

  /// Where row `i` would start with column 0.
  @inline(__always) func base(_ i: Int) -> Int { i * (2 * count - i - 3) / 2 - 1 }

  /// Adds the flows of region `gone` to those of region `kept` < `gone`, for every other region of `live`
  /// (ascending). O(live).
  mutating func join(_ gone: Int, to kept: Int, live: [Int]) {
    let (keptBase, goneBase) = (base(kept), base(gone))
    for other in live where other != kept && other != gone {
      if other < kept {
        let row = base(other)
        cells[row + kept] += cells[row + gone]
      } else if other < gone {
        let pair = cells[base(other) + gone]
        cells[keptBase + other] += SIMD2(pair.y, pair.x)
      } else {
        cells[keptBase + other] += cells[goneBase + other]
      }
    }
  }
}
