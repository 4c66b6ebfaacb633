import RegionAnalysis
import RegionModel
import Testing

@Suite("How figures lie from low to high")
struct DistributionTests {
  @Test("Quartiles lie between two values in proportion, as R and NumPy have them")
  func quartiles() {
    // numpy.percentile([1, 2, 3, 4], [25, 50, 75]) is 1.75, 2.5, 3.25.
    let four = Distribution([4, 1, 3, 2])
    #expect([four.lowerQuartile, four.median, four.upperQuartile] == [1.75, 2.5, 3.25])
    #expect([four.least, four.most, four.mean] == [1, 4, 2.5])
    let five = Distribution([10, 20, 30, 40, 100])
    #expect([five.lowerQuartile, five.median, five.upperQuartile, five.mean] == [20, 30, 40, 40])
    #expect(Distribution([7]).quantile(0.3) == 7)
  }

  @Test("Without values there is nothing, and what is not finite is left out")
  func empty() {
    let none = Distribution([Double.nan, .infinity])
    #expect(none.count == 0)
    #expect([none.least, none.median, none.most, none.mean] == [nil, nil, nil, nil])
  }

  @Test("The place of a value is one more than there are higher ones; equal values share it")
  func rank() {
    let values = Distribution([5, 8, 8, 3])
    #expect([8, 5, 3, 1, 9].map(values.rank) == [1, 3, 4, 5, 1])
  }

  @Test("Size classes begin at their least number of inhabitants")
  func sizes() {
    #expect(
      [0, 19_999, 20_000, 49_999, 50_000, 99_999, 100_000, 900_000].map(SizeClass.init(inhabitants:))
        == [.small, .small, .middle, .middle, .large, .large, .city, .city])
  }
}
