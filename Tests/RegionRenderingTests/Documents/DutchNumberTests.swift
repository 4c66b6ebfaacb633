import Foundation
import RegionRendering
import Testing

@Suite("Figures are written as Dutch readers know them")
struct DutchNumberTests {
  @Test(
    "A count has dots between thousands",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1.000"), (17_181_084, "17.181.084"), (-1_234, "-1.234"),
      (Int.max, "9.223.372.036.854.775.807"), (Int.min, "-9.223.372.036.854.775.808"),
    ])
  func count(value: Int, text: String) { #expect(DutchNumber.count(value) == text) }

  @Test(
    "A number rounds half up on its decimals, away from zero below zero",
    arguments: [
      (0.25, 1, "0,3"), (-0.25, 1, "-0,3"), (1.005, 2, "1,01"), (2.5, 0, "3"), (0.5, 0, "1"), (0.49, 0, "0"),
      (999.95, 1, "1.000,0"), (0.05, 1, "0,1"), (0.04, 1, "0,0"), (-0.04, 1, "0,0"), (-0.0, 0, "0"),
      (1e21, 0, "1.000.000.000.000.000.000.000"), (1.5e-7, 6, "0,000000"), (5e-7, 6, "0,000001"),
      (9.99e-1, 1, "1,0"), (12_345.678, 2, "12.345,68"), (3, -1, "3"),
    ])
  func number(value: Double, decimals: Int, text: String) {
    #expect(DutchNumber.number(value, decimals: decimals) == text)
  }

  @Test(
    "A share is a percentage with one decimal",
    arguments: [
      (0.379, "37,9 %"), (0, "0,0 %"), (1, "100,0 %"), (0.0005, "0,1 %"), (0.28555, "28,6 %"),
      (-0.1, "-10,0 %"),
    ])
  func share(value: Double, text: String) { #expect(DutchNumber.share(value) == text) }

  @Test("A number that is not finite is a dash, without unit")
  func notFinite() {
    #expect(DutchNumber.share(.nan) == "–")
    #expect(DutchNumber.squareKilometres(.infinity) == "–")
    #expect(DutchNumber.squareKilometres(41_543.35) == "41.543,4 km²")
  }

  @Test("Words are joined as in a sentence")
  func list() {
    #expect(DutchNumber.list([]) == "")
    #expect(DutchNumber.list(["A"]) == "A")
    #expect(DutchNumber.list(["A", "B"]) == "A en B")
    #expect(DutchNumber.list(["A", "B", "C"], word: "of") == "A, B of C")
    #expect(DutchNumber.counted(1, "gemeente", "gemeenten") == "1 gemeente")
    #expect(DutchNumber.counted(0, "gemeente", "gemeenten") == "0 gemeenten")
    #expect(DutchNumber.counted(1_380, "gemeente", "gemeenten") == "1.380 gemeenten")
  }

  @Test("Any number equals Foundation's rounding of its shortest decimal")
  func foundationTwin() throws {
    var generator = HostileLines(seed: 7)
    for _ in 0..<2_000 {
      let scale = [1e-6, 1e-3, 1, 1e3, 1e9][generator.number(below: 5)]
      let value = Double(generator.number(below: 2_000_001) - 1_000_000) / 1_000 * scale
      let decimals = generator.number(below: 5)
      var exact = try #require(Decimal(string: value.description))
      var rounded = Decimal()
      NSDecimalRound(&rounded, &exact, decimals, .plain)
      let ours = DutchNumber.number(value, decimals: decimals)
        .replacingOccurrences(of: ".", with: "").replacingOccurrences(of: ",", with: ".")
      #expect(Decimal(string: ours) == rounded, "\(value) with \(decimals) decimals")
    }
  }
}
