/// Logarithms to base 2 from additions, multiplications and one division: the C library's function may differ in its
/// last bit from one machine to another, and a search that compares sums of them could then go another way.
enum BinaryLogarithm {
  private static let twoPerLog2 = 2.8853900817779268  // 2 / ln 2

  /// The logarithm to base 2 of `value`, finite and more than 0, to within 2 units in the last place. O(1).
  static func of(_ value: Double) -> Double {
    var exponent = Double(value.exponent)
    var fraction = value.significand
    // From √½ to √2, so that logarithms near 0 keep all their digits.
    if fraction > 1.4142135623730951 {
      fraction *= 0.5
      exponent += 1
    }
    // ln f = 2·artanh((f − 1) / (f + 1)), with the ratio at most 0.172.
    let ratio = (fraction - 1) / (fraction + 1)
    let square = ratio * ratio
    let fourth = square * square
    let eighth = fourth * fourth
    let low = (1 / 3.0 + square * (1 / 5.0)) + fourth * (1 / 7.0 + square * (1 / 9.0))
    let high = (1 / 11.0 + square * (1 / 13.0)) + fourth * (1 / 15.0 + square * (1 / 17.0))
    let top = 1 / 19.0 + square * (1 / 21.0)
    let series = low + eighth * (high + eighth * top)
    return exponent + twoPerLog2 * (ratio + ratio * square * series)
  }

  /// x · log₂ x, 0 for x ≤ 0: the term of an entropy. O(1).
  static func term(_ share: Double) -> Double { share > 0 ? share * of(share) : 0 }
}
