import RegionModel

/// What a unit's flows look like, as a point: where its employed residents work, where its workers live, or both.
struct FlowProfiles: Sendable {
  /// Which side of the flows makes the profile.
  enum Side: String, CaseIterable, Sendable {
    case row = "rij"
    case column = "kolom"
    case both = "beide"
  }

  /// Number of coordinates of a point.
  let width: Int
  /// Weight of each unit.
  let weights: [Double]
  /// Coordinates times weight, unit after unit.
  private(set) var sums: ContiguousArray<Double>

  /// The row profile of unit i has the shares T_ij/R_i, the column profile T_ji/W_i. A unit weighs R_i, or 1 when
  /// `isWeighted` is off. A unit without outflow or inflow has zeros there. O(n² + m), 8 n² bytes a side.
  init(_ flows: FlowTable, side: Side, isWeighted: Bool) {
    let count = flows.size
    width = side == .both ? 2 * count : count
    weights = isWeighted ? flows.outgoing : [Double](repeating: 1, count: count)
    sums = ContiguousArray(repeating: 0, count: count * width)
    for unit in 0..<count {
      let start = unit * width
      if side != .column, flows.outgoing[unit] > 0 {
        for cell in flows.from(unit) {
          sums[start + cell.other] = weights[unit] * (cell.value / flows.outgoing[unit])
        }
      }
      if side != .row, flows.incoming[unit] > 0 {
        let columns = side == .both ? start + count : start
        for cell in flows.to(unit) {
          sums[columns + cell.other] = weights[unit] * (cell.value / flows.incoming[unit])
        }
      }
    }
  }

  /// How much the squared distances to the centre, weighted, grow in sum when two groups become one: w₁w₂/(w₁+w₂)
  /// times the squared distance between their centres; 0 when a group weighs nothing. O(width).
  @inline(__always)
  func growth(_ one: Int, _ other: Int, weights: [Double]) -> Double {
    let (oneWeight, otherWeight) = (weights[one], weights[other])
    guard oneWeight > 0 && otherWeight > 0 else { return 0 }
    let (oneScale, otherScale) = (1 / oneWeight, 1 / otherWeight)
    let (oneStart, otherStart) = (one * width, other * width)
    var distance = 0.0
    sums.withUnsafeBufferPointer { sums in
      for place in 0..<width {
        let gap = sums[oneStart + place] * oneScale - sums[otherStart + place] * otherScale
        distance += gap * gap
      }
    }
    return oneWeight * otherWeight / (oneWeight + otherWeight) * distance
  }

  /// Adds the sums of group `gone` to those of `kept`. O(width).
  mutating func join(_ gone: Int, to kept: Int) {
    for place in 0..<width { sums[kept * width + place] += sums[gone * width + place] }
  }

  /// The sum over all units of weight times squared distance to the centre of all. O(n · width).
  var spread: Double {
    let total = weights.reduce(0, +)
    guard total > 0 else { return 0 }
    var centre = ContiguousArray<Double>(repeating: 0, count: width)
    for unit in weights.indices {
      for place in 0..<width { centre[place] += sums[unit * width + place] }
    }
    var spread = 0.0
    for unit in weights.indices where weights[unit] > 0 {
      for place in 0..<width {
        let gap = sums[unit * width + place] / weights[unit] - centre[place] / total
        spread += weights[unit] * (gap * gap)
      }
    }
    return spread
  }
}
