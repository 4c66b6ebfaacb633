import Foundation
import RegionModel
import Testing

@Suite("Logarithm and exponential")
struct ElementaryTests {
  /// Distance in units in the last place of `expected`.
  private func units(_ value: Double, _ expected: Double) -> Double { abs(value - expected) / expected.ulp }

  @Test(
    "The logarithm is within 1 unit in the last place of the C library's, over all sizes", arguments: 0..<50)
  func logarithm(seed: Int) {
    var random = FixedSeed(UInt64(seed))
    for _ in 0..<200 {
      let significand = 1 + Double(random.below(1 << 30)) / Double(1 << 30)
      let x = Double(sign: .plus, exponent: random.below(2040) - 1020, significand: significand)
      #expect(units(Elementary.log(x), Foundation.log(x)) <= 1, "\(x)")
      let near = 1 + (significand - 1.5) / 8
      #expect(units(Elementary.log(near), Foundation.log(near)) <= 1, "\(near)")
    }
  }

  @Test("The exponential is within 2 units in the last place of the C library's", arguments: 0..<50)
  func exponential(seed: Int) {
    var random = FixedSeed(UInt64(seed))
    for _ in 0..<200 {
      let x = Double(random.below(1_400_000) - 700_000) / 1000
      #expect(units(Elementary.exp(x), Foundation.exp(x)) <= 2, "\(x)")
      #expect(units(Elementary.exp(x / 1000), Foundation.exp(x / 1000)) <= 2, "\(x / 1000)")
    }
  }

  @Test("At the edges: 0, infinity, what is no number, and numbers beyond the range")
  func edges() {
    #expect(Elementary.log(1) == 0)
    #expect(Elementary.log(1).sign == .plus)
    #expect(Elementary.log(0.5) == -0x1.62e42fefa39efp-1)
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(.infinity) == .infinity)
    #expect(Elementary.log(-1).isNaN)
    #expect(Elementary.log(.nan).isNaN)
    #expect(units(Elementary.log(.leastNonzeroMagnitude), Foundation.log(.leastNonzeroMagnitude)) <= 1)
    #expect(units(Elementary.log(.greatestFiniteMagnitude), Foundation.log(.greatestFiniteMagnitude)) <= 1)
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(1000) == .infinity)
    #expect(Elementary.exp(.infinity) == .infinity)
    #expect(Elementary.exp(-1000) == 0)
    #expect(Elementary.exp(-.infinity) == 0)
    #expect(Elementary.exp(.nan).isNaN)
  }

  @Test("The same bits as recorded, on every machine")
  func bits() {
    #expect(Elementary.log(2).bitPattern == 0x3FE6_2E42_FEFA_39EF)
    #expect(Elementary.exp(1).bitPattern == 0x4005_BF0A_8B14_576A)
    #expect(Elementary.log(10).bitPattern == 0x4002_6BB1_BBB5_5516)
  }

  @Test("The logarithm of a factorial is the sum of logarithms")
  func factorials() {
    var sum = 0.0
    for n in 0...400 {
      if n > 1 { sum += Foundation.log(Double(n)) }
      #expect(abs(Elementary.logFactorial(Double(n)) - sum) < 1e-11 * max(1, sum), "\(n)")
    }
    #expect(Elementary.logFactorial(-3) == 0)
  }

  @Test("The logarithm never falls between neighbouring numbers around the fold at the square root of 2")
  func monotonic() {
    for centre in [1, 1.4142135623730951, 2, 0.7071067811865476] {
      var value = centre
      for _ in 0..<50 { value = value.nextDown }
      for _ in 0..<100 {
        #expect(Elementary.log(value) <= Elementary.log(value.nextUp))
        value = value.nextUp
      }
    }
  }
}
