/// e to the power of a number, from additions and multiplications only: the C library's function may differ in its
/// last bit from one machine to another, and then a chance may fall the other way.
enum Exponential {
  private static let perLog2 = 1.4426950408889634  // 1 / ln 2
  private static let log2 = 0.6931471805599453  // ln 2

  /// e to the power of `exponent` ≤ 0, to some 12 digits; 0 below −40, where no chance is left. O(1).
  static func ofNegative(_ exponent: Double) -> Double {
    guard exponent > -40 else { return 0 }
    let halvings = (exponent * perLog2).rounded()
    let rest = exponent - halvings * log2
    // Taylor of e^rest for |rest| ≤ 0.35, in two halves that do not wait for each other.
    let square = rest * rest
    var even = 1 / 3_628_800.0
    even = even * square + 1 / 40_320
    even = even * square + 1 / 720
    even = even * square + 1 / 24
    even = even * square + 1 / 2
    even = even * square + 1
    var odd = 1 / 39_916_800.0
    odd = odd * square + 1 / 362_880
    odd = odd * square + 1 / 5_040
    odd = odd * square + 1 / 120
    odd = odd * square + 1 / 6
    odd = odd * square + 1
    return Double(sign: .plus, exponent: Int(halvings), significand: even + odd * rest)
  }
}
