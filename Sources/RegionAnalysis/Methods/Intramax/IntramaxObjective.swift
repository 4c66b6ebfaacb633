/// How strongly two regions are linked, given what is to be expected of their sizes.
protocol IntramaxObjective {
  /// Makes the form for flows that sum to `total`.
  init(total: Double)
  /// What a total over no flows counts for.
  static var emptyTotal: Double { get }
  /// The objective of regions i and j with these flows between them (`x` from i to j, `y` back), totals of outflow
  /// (employed residents) `ri`, `rj` and of inflow (jobs) `wi`, `wj`.
  func value(_ flows: SIMD2<Double>, ri: Double, wi: Double, rj: Double, wj: Double) -> Double
}

/// T_ij/(R_i·W_j) + T_ji/(R_j·W_i): the flows as a multiple of what is expected. A total of 0 counts as 1.
struct RatioObjective: IntramaxObjective {
  init(total: Double) {}

  static var emptyTotal: Double { 1 }

  @inline(__always)
  func value(_ flows: SIMD2<Double>, ri: Double, wi: Double, rj: Double, wj: Double) -> Double {
    if flows.x == 0 && flows.y == 0 { return 0 }
    return flows.x / (ri * wj) + flows.y / (rj * wi)
  }
}

/// (t_ij − r_i·w_j) + (t_ji − r_j·w_i) with t, r and w as shares of all flows: how much more than expected.
struct DifferenceObjective: IntramaxObjective {
  private let total: Double

  init(total: Double) { self.total = total > 0 ? total : 1 }

  static var emptyTotal: Double { 0 }

  @inline(__always)
  func value(_ flows: SIMD2<Double>, ri: Double, wi: Double, rj: Double, wj: Double) -> Double {
    (flows.x / total - (ri / total) * (wj / total)) + (flows.y / total - (rj / total) * (wi / total))
  }
}
