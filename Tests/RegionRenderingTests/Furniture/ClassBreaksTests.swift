import RegionModel
import Testing

@testable import RegionRendering

@Suite("Classes of a figure")
struct ClassBreaksTests {
  private func breaks(_ values: [Double], _ classes: Int, _ method: ClassBreaks.Method, decimals: Int = 0)
    -> ClassBreaks
  {
    ClassBreaks(values, classes: classes, method: method, decimals: decimals)
  }

  @Test("Quantiles put as many values in each class, equal values never apart")
  func quantiles() {
    let even = breaks((1...20).map(Double.init), 4, .quantile)
    #expect(even.counts == [5, 5, 5, 5])
    #expect(even.lower == [1, 6, 11, 16])
    #expect(even.highest == 20)
    let ties = breaks([1, 1, 1, 1, 1, 1, 2, 3], 4, .quantile)
    #expect(ties.lower == [1, 2] && ties.counts == [6, 2])
    #expect(breaks([5, 5, 5], 4, .quantile).lower == [5])
    #expect(breaks([5, 5, 5], 4, .quantile).counts == [3])
  }

  @Test("Classes of equal width are as wide, whatever is in them")
  func equal() {
    let wide = breaks([0, 1, 2, 100], 4, .equal)
    #expect(wide.lower == [0, 25, 50, 75])
    #expect(wide.counts == [3, 0, 0, 1])
    #expect(breaks([3, 3], 5, .equal).lower == [3])
  }

  @Test("Natural breaks fall where the values part")
  func natural() {
    let clear = breaks([1, 2, 3, 20, 21, 22, 90, 91], 3, .natural)
    #expect(clear.counts == [3, 3, 2])
    #expect(clear.lower == [1, 20, 50])
  }

  @Test("No other classes have less spread within them: all ways to part the values are tried")
  func bruteForce() {
    var generator = SeededGenerator(seed: 5)
    for round in 0..<200 {
      let sorted = (0..<(1 + round % 9)).map { _ in Double(generator.below(12)) }.sorted()
      for classes in 1...4 {
        let lower = NaturalBreaks.lower(sorted, classes: classes)
        #expect(lower.count == min(classes, Set(sorted).count) - 1)
        let distinct = Set(sorted).sorted().dropFirst()
        let least = choose(Array(distinct), lower.count).map { spread(sorted, $0) }.min() ?? 0
        #expect(abs(spread(sorted, lower) - least) < 1e-9, "\(sorted) \(lower)")
      }
    }
  }

  private func spread(_ sorted: [Double], _ lower: [Double]) -> Double {
    let classes = Dictionary(grouping: sorted) { value in lower.count { $0 <= value } }
    return classes.values.reduce(0) { sum, members in
      let mean = members.reduce(0, +) / Double(members.count)
      return sum + members.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
  }

  private func choose(_ values: [Double], _ count: Int) -> [[Double]] {
    guard count > 0 else { return [[]] }
    return values.indices.flatMap { first in
      choose(Array(values[(first + 1)...]), count - 1).map { [values[first]] + $0 }
    }
  }

  @Test("Borders are the roundest numbers that part the values alike")
  func readable() {
    #expect(ReadableBorder.near(0.347, sorted: [0.1, 0.31, 0.347, 0.6], decimals: 2) == 0.34)
    #expect(ReadableBorder.near(0.347, sorted: [0.1, 0.2, 0.347, 0.6], decimals: 2) == 0.3)
    #expect(ReadableBorder.near(1237, sorted: [980, 1100, 1237, 2000], decimals: 0) == 1200)
    #expect(ReadableBorder.near(8, sorted: [5, 7, 8, 9], decimals: 0) == 8)
    #expect(ReadableBorder.near(-1.5, sorted: [-9, -4, -1.5, 3], decimals: 1) == -2)
    // No number of two decimals between them.
    #expect(ReadableBorder.near(0.3472, sorted: [0.3468, 0.3472, 0.3475], decimals: 2) == 0.35)
  }

  @Test(
    "Every value is in the class whose border it reaches, and the counts add up",
    arguments: ClassBreaks.Method.allCases)
  func properties(method: ClassBreaks.Method) {
    var generator = SeededGenerator(seed: 6)
    for round in 0..<200 {
      let values = (0..<(1 + round)).map { _ in Double(generator.below(1000)) / Double(1 + round % 50) }
      let breaks = breaks(values, 1 + round % 7, method, decimals: round % 3)
      #expect(breaks.counts.reduce(0, +) == values.count)
      #expect(breaks.lower.count == breaks.counts.count && breaks.lower.count <= 1 + round % 7)
      #expect(zip(breaks.lower, breaks.lower.dropFirst()).allSatisfy { $0 < $1 })
      #expect(breaks.lower.first == values.min() && breaks.highest == values.max())
      for value in values {
        let index = breaks.index(of: value)
        #expect(breaks.lower[index] <= value)
        #expect(index + 1 == breaks.lower.count || value < breaks.lower[index + 1])
      }
      #expect(
        ClassBreaks(values.reversed(), classes: 1 + round % 7, method: method, decimals: round % 3) == breaks)
    }
  }

  @Test("Without values there are no classes, and no more than there are colours")
  func limits() {
    for method in ClassBreaks.Method.allCases {
      #expect(breaks([], 5, method).lower.isEmpty)
      #expect(breaks([.nan, .infinity], 5, method).lower.isEmpty)
      #expect(breaks((0..<100).map(Double.init), 40, method).lower.count == 7)
      #expect(breaks((0..<100).map(Double.init), 0, method).lower.count == 1)
    }
  }

  @Test("Classes are named without overlap: counts by their first and last, other figures by their borders")
  func names() {
    let counts = MapFigure(name: "regelingen", meaning: "aantal", format: .count)
    let whole = breaks([1, 2, 3, 4, 5, 6, 7, 12], 4, .quantile)
    #expect(
      whole.lower.indices.map { counts.range($0, of: whole) } == [
        "1 tot en met 2", "3 tot en met 4", "5 tot en met 6", "7 tot en met 12",
      ])
    let single = breaks([4, 5], 2, .quantile)
    #expect(single.lower.indices.map { counts.range($0, of: single) } == ["4", "5"])
    let shares = MapFigure(name: "aandeel", meaning: "deel", format: .share(decimals: 0))
    let parts = ClassBreaks([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], of: shares, classes: 3, method: .quantile)
    #expect(
      parts.lower.indices.map { shares.range($0, of: parts) } == [
        "minder dan 30 %", "30 % tot 50 %", "50 % of meer",
      ])
    let one = ClassBreaks([0.25, 0.25], of: shares, classes: 3, method: .quantile)
    #expect(shares.range(0, of: one) == "25 %")
    let numbers = MapFigure(name: "x", meaning: "x", format: .number(decimals: 1))
    let wide = ClassBreaks([1.25, 9], of: numbers, classes: 1, method: .equal)
    #expect(numbers.range(0, of: wide) == "1,3 tot en met 9,0")
  }

  @Test("Given borders stay as they are; a border without values below or above it makes no class")
  func given() {
    let breaks = ClassBreaks(
      [0.5, 0.61, 0.95, 0.9, .nan], borders: [0.9, 0.3, 0.6], explanation: "zo gekozen")
    #expect(breaks.lower == [0.5, 0.6, 0.9] && breaks.counts == [1, 1, 2] && breaks.highest == 0.95)
    #expect(breaks.explanation == "zo gekozen")
    #expect(ClassBreaks([0.1, 0.2], borders: [0.3], explanation: "").lower == [0.1])
    #expect(ClassBreaks([], borders: [0.3], explanation: "").lower.isEmpty)
  }
}
