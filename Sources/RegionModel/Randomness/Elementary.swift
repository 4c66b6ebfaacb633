/// Logarithm and exponential that give the same bits on every machine: built from the four operations only, which
/// IEEE 754 fixes, while those of the C library differ in the last bit. Errors stay within 2 units in the last place.
public enum Elementary {
  /// ln 2, in two parts of which the first has zeros at its end, so that multiples of it are exact.
  private static let log2High = 0x1.62e42fee00000p-1
  private static let log2Low = 0x1.a39ef35793c76p-33

  /// The natural logarithm of a positive, finite `x`.
  public static func log(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x == 0 ? -.infinity : (x == .infinity ? x : .nan) }
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.4142135623730951 {
      significand *= 0.5
      exponent += 1
    }
    // ln m = 2 artanh s, s = (m − 1)/(m + 1), |s| < 0.172: eleven terms reach the last bit.
    let s = (significand - 1) / (significand + 1)
    let square = s * s
    var sum = 0.0
    for term in stride(from: 23, through: 3, by: -2) { sum = sum * square + 1 / Double(term) }
    let tail = sum * square * s
    return exponent * log2High + (2 * s + (2 * tail + exponent * log2Low))
  }

  /// e to the power `x`; 0 and infinity beyond the range of numbers.
  public static func exp(_ x: Double) -> Double {
    guard x < 709.78 else { return x.isNaN ? x : .infinity }
    guard x > -745.13 else { return 0 }
    let power = (x * 1.4426950408889634).rounded()
    let rest = (x - power * log2High) - power * log2Low
    // e^r with |r| ≤ 0.347: fourteen terms of the series, the smallest first.
    var sum = 1.0
    for term in stride(from: 14, through: 1, by: -1) { sum = 1 + sum * rest / Double(term) }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// ln n! by Stirling's series with a table below 16; the error is below 1e-12.
  public static func logFactorial(_ n: Double) -> Double {
    if n < 16 { return smallLogFactorials[Int(max(0, n))] }
    let x = n + 1
    let inverse = 1 / x
    let square = inverse * inverse
    let series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)))
    return (x - 0.5) * log(x) - x + 0.91893853320467274178 + series
  }

  private static let smallLogFactorials: [Double] = {
    var factorial = 1.0
    return (0..<16).map { n in
      factorial *= Double(max(1, n))
      return log(factorial)
    }
  }()
}
