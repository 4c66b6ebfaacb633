import Foundation
import Testing

@testable import RegionAnalysis

@Suite struct BinaryLogarithmTests {
  @Test("The binary logarithm is within three units in the last place of the C library's")
  func accuracy() {
    var value = 1e-300
    while value < 1e300 {
      let expected = log2(value)
      #expect(abs(BinaryLogarithm.of(value) - expected) <= 3 * expected.ulp, "\(value)")
      value *= 1.37
    }
    for step in 1...2_000 {
      let value = 0.5 + Double(step) / 1_000
      #expect(abs(BinaryLogarithm.of(value) - log2(value)) <= 3 * max(log2(value).ulp, 1e-17), "\(value)")
    }
  }

  @Test("Powers of two have whole logarithms")
  func powers() {
    for power in -1_022...1_023 {
      #expect(BinaryLogarithm.of(Double(sign: .plus, exponent: power, significand: 1)) == Double(power))
    }
  }

  @Test("The term of an entropy is 0 where there is no share")
  func terms() {
    #expect(BinaryLogarithm.term(0) == 0)
    #expect(BinaryLogarithm.term(-1e-18) == 0)
    #expect(BinaryLogarithm.term(0.25) == -0.5)
  }

  @Test("The exponential is right to twelve digits, and nothing below minus forty")
  func exponential() {
    for step in 0..<4_000 {
      let exponent = -Double(step) / 100
      #expect(abs(Exponential.ofNegative(exponent) / exp(exponent) - 1) < 1e-12, "\(exponent)")
    }
    #expect(Exponential.ofNegative(0) == 1)
    #expect(Exponential.ofNegative(-40) == 0)
    #expect(Exponential.ofNegative(.nan) == 0)
  }
}
