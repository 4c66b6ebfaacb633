import RegionModel

/// How far apart each two units are, from the share of the employed residents of the smaller one that goes between
/// them: a full square, because every row is read from end to end.
struct ProportionalFlows: Sendable {
  /// Number of units.
  let count: Int
  /// 1 − P at `i · count + j`; 0 on the diagonal.
  private(set) var distances: ContiguousArray<Double>

  /// Highest P: no two units are nearer than 0.001.
  static let highest = 0.999

  /// P_ij = (T_ij + T_ji) / min(R_i, R_j), at most ``highest``. A unit without employed residents is measured by
  /// those of the other. O(n² + m), 8 n² bytes.
  init(_ network: FlowNetwork) {
    let size = network.count
    let flows = network.flows
    var square = ContiguousArray<Double>(repeating: 0, count: size * size)
    for origin in 0..<size {
      for cell in flows.from(origin) where cell.other != origin {
        square[origin * size + cell.other] += cell.value
        square[cell.other * size + origin] += cell.value
      }
    }
    for one in 0..<size {
      for other in 0..<size {
        guard one != other else {
          square[one * size + other] = 0
          continue
        }
        let between = square[one * size + other]
        let residents = Self.smaller(flows.outgoing[one], flows.outgoing[other])
        let share = between > 0 ? between / residents : 0
        square[one * size + other] = 1 - min(share, Self.highest)
      }
    }
    count = size
    distances = square
  }

  private static func smaller(_ one: Double, _ other: Double) -> Double {
    one > 0 && other > 0 ? min(one, other) : max(one, other)
  }
}
