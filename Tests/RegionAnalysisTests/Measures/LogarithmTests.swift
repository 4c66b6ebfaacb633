import Foundation
import RegionModel
import Testing

@testable import RegionAnalysis

@Suite("Logarithm")
struct LogarithmTests {
  @Test("is exact where the answer is known exactly")
  func exact() {
    #expect(naturalLogarithm(1) == 0)
    #expect(naturalLogarithm(1).sign == .plus)
    #expect(naturalLogarithm(2) == 0x1.62e42fefa39efp-1)
    #expect(naturalLogarithm(0.5) == -0x1.62e42fefa39efp-1)
    #expect(naturalLogarithm(10) == 0x1.26bb1bbb55516p+1)
    #expect(naturalLogarithm(0) == -.infinity)
    #expect(naturalLogarithm(.infinity) == .infinity)
    #expect(naturalLogarithm(-1).isNaN)
    #expect(naturalLogarithm(.nan).isNaN)
  }

  @Test("stays within one unit in the last place of the C library, from the smallest to the largest number")
  func close() {
    var generator = SeededGenerator(seed: 1)
    func check(_ value: Double) {
      let (here, there) = (naturalLogarithm(value), Foundation.log(value))
      #expect(abs(here - there) <= there.ulp, "\(value)")
    }
    for _ in 0..<20_000 {
      check(generator.unit() * 2 + 0x1p-60)
      check(1 + (generator.unit() - 0.5) * 0x1p-10)
      check(Double(sign: .plus, exponent: generator.below(2000) - 1000, significand: 1 + generator.unit()))
    }
    for whole in 1...5000 { check(Double(whole)) }
    check(.leastNonzeroMagnitude)
    check(.leastNormalMagnitude)
    check(.greatestFiniteMagnitude)
  }

  @Test("never falls between neighbouring numbers around the fold at the square root of 2")
  func monotonic() {
    for centre in [1, 1.4142135623730951, 2, 0.7071067811865476] {
      var value = centre
      for _ in 0..<50 { value = value.nextDown }
      for _ in 0..<100 {
        #expect(naturalLogarithm(value) <= naturalLogarithm(value.nextUp))
        value = value.nextUp
      }
    }
  }
}
