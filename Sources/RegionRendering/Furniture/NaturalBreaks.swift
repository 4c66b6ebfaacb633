/// Natural breaks: the classes of sorted values for which the squared distances to the mean of the own class add up
/// to the least, found exactly by dynamic programming.
///
/// Source: Fisher 1958, doi:10.1080/01621459.1958.10501479; for maps Jenks 1977, Optimal data classification for
/// choropleth maps, University of Kansas.
enum NaturalBreaks {
  /// The lowest value of every class but the first, for `sorted` values in at most `classes` classes; equal values
  /// are never parted. Of several best ones the one with the lowest borders. O(classes · d²) for d different values.
  static func lower(_ sorted: [Double], classes: Int) -> [Double] {
    var values: [Double] = []
    var sums = [Sums()]
    let mean = sorted.reduce(0, +) / Double(max(1, sorted.count))
    for value in sorted {
      if values.last != value {
        values.append(value)
        sums.append(sums[sums.count - 1])
      }
      sums[sums.count - 1].add(value - mean)
    }
    let classes = min(classes, values.count)
    guard classes > 1 else { return [] }
    // least[i]: lowest total for the first i values in the classes so far; start[c][i]: where the last class begins.
    var least = (0...values.count).map { sums[$0].spread(from: sums[0]) }
    var starts: [[Int]] = []
    for number in 1..<classes {
      var next = [Double](repeating: .infinity, count: values.count + 1)
      var start = [Int](repeating: 0, count: values.count + 1)
      for end in stride(from: number + 1, through: values.count, by: 1) {
        for first in number..<end {
          let total = least[first] + sums[end].spread(from: sums[first])
          if total < next[end] { (next[end], start[end]) = (total, first) }
        }
      }
      least = next
      starts.append(start)
    }
    var end = values.count
    return starts.reversed().map { start in
      end = start[end]
      return values[end]
    }.reversed()
  }

  /// Number, sum and sum of squares of the values up to a place, each less the mean of all, which keeps rounding
  /// small.
  private struct Sums {
    var count = 0.0
    var sum = 0.0
    var squares = 0.0

    mutating func add(_ value: Double) {
      count += 1
      sum += value
      squares += value * value
    }

    /// Squared distances to their mean of the values between `start` and here.
    func spread(from start: Sums) -> Double {
      let (count, sum) = (count - start.count, sum - start.sum)
      return count > 0 ? max(0, squares - start.squares - sum * sum / count) : 0
    }
  }
}
