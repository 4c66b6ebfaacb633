import RegionModel
import Testing

@Suite("Random numbers that can be repeated")
struct SeededGeneratorTests {
  @Test("The numbers are those of SplitMix64, as published for seed 1234567")
  func published() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test("The same seed and run give the same numbers; another run gives others")
  func runs() {
    func first(_ seed: UInt64, _ run: Int) -> UInt64 {
      var generator = SeededGenerator(seed: seed, run: run)
      return generator.next()
    }
    #expect(first(7, 3) == first(7, 3))
    let many = (0..<10).flatMap { seed in (-50..<50).map { first(UInt64(seed), $0) } }
    #expect(Set(many).count == 1000)
  }

  @Test("A unit is at least 0 and less than 1, around a half in the mean")
  func unit() {
    var generator = SeededGenerator(seed: 1)
    let units = (0..<10_000).map { _ in generator.unit() }
    #expect(units.allSatisfy { $0 >= 0 && $0 < 1 })
    // Five standard deviations.
    #expect(abs(units.reduce(0, +) / 10_000 - 0.5) < 0.0145)
  }

  @Test("Below a bound every number comes about as often; a bound of 1 or less gives 0")
  func below() {
    var generator = SeededGenerator(seed: 2)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<7000 { counts[generator.below(7)] += 1 }
    // Standard deviation 29: five of them is one in a million.
    #expect(counts.allSatisfy { abs($0 - 1000) < 150 })
    for bound in [1, 0, -3] { #expect(generator.below(bound) == 0) }
  }

  @Test("A bound just above half of all numbers does not favour any half")
  func largeBound() {
    var generator = SeededGenerator(seed: 3)
    let bound = Int.max
    let low = (0..<1000).count { _ in generator.below(bound) < bound / 2 }
    #expect(abs(low - 500) < 80)
  }

  @Test("Shuffling keeps every item, and every order of three comes about as often")
  func shuffle() {
    var generator = SeededGenerator(seed: 4)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6000 {
      var items = [1, 2, 3]
      generator.shuffle(&items)
      counts[items, default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 150 })
    var none: [Int] = []
    generator.shuffle(&none)
    #expect(none == [])
    var one = [9]
    generator.shuffle(&one)
    #expect(one == [9])
  }
}
