import RegionModel
import Testing

@Suite("Poisson numbers")
struct PoissonTests {
  @Test(
    "A mean that is not positive or not finite gives 0",
    arguments: [0, -1, -Double.infinity, .infinity, .nan])
  func none(mean: Double) {
    var generator = SeededGenerator(seed: 1)
    #expect(generator.poisson(mean: mean) == 0)
  }

  @Test(
    "Mean and variance are the mean, on both sides of 10", arguments: [0.1, 1, 5, 9.9, 10, 30, 1000, 1e6])
  func moments(mean: Double) {
    var generator = SeededGenerator(seed: 2)
    let count = 20_000.0
    let numbers = (0..<Int(count)).map { _ in generator.poisson(mean: mean) }
    #expect(numbers.allSatisfy { $0 >= 0 && $0 == $0.rounded() })
    let average = numbers.reduce(0, +) / count
    let variance = numbers.reduce(0) { $0 + ($1 - average) * ($1 - average) } / count
    #expect(abs(average - mean) < 5 * (mean / count).squareRoot())
    // The variance of the variance is about (mean + 2 mean²) / count.
    #expect(abs(variance - mean) < 5 * ((mean + 2 * mean * mean) / count).squareRoot())
  }

  @Test("Every number comes as often as the distribution says", arguments: [3.0, 12.0])
  func distribution(mean: Double) {
    var generator = SeededGenerator(seed: 3)
    let count = 50_000.0
    var seen = [Double](repeating: 0, count: 200)
    for _ in 0..<Int(count) { seen[Int(generator.poisson(mean: mean))] += 1 }
    for number in 0..<40 {
      let probability = Elementary.exp(
        Double(number) * Elementary.log(mean) - mean - Elementary.logFactorial(Double(number)))
      let expected = count * probability
      #expect(abs(seen[number] - expected) < 5 * expected.squareRoot() + 3, "\(number)")
    }
  }

  @Test("The same seed gives the same numbers")
  func repeatable() {
    func numbers() -> [Double] {
      var generator = SeededGenerator(seed: 4)
      return [0.5, 8, 15, 1e9].map { generator.poisson(mean: $0) }
    }
    #expect(numbers() == numbers())
  }
}
