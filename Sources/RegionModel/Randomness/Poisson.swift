extension SeededGenerator {
  /// A number from the Poisson distribution with this mean: how much a count could have been if it was made again.
  ///
  /// Below a mean of 10 by adding up probabilities, above by transformed rejection with squeeze (PTRS), at a cost
  /// that does not grow with the mean. 0 for a mean that is not positive.
  /// Source: Hörmann 1993, doi:10.1016/0167-6687(93)90997-4.
  public mutating func poisson(mean: Double) -> Double {
    guard mean > 0, mean.isFinite else { return 0 }
    return mean < 10 ? small(mean) : large(mean)
  }

  private mutating func small(_ mean: Double) -> Double {
    var left = unit()
    var probability = Elementary.exp(-mean)
    var count = 0.0
    while left >= probability, count < 200 {
      left -= probability
      count += 1
      probability *= mean / count
    }
    return count
  }

  private mutating func large(_ mean: Double) -> Double {
    let root = mean.squareRoot()
    let b = 0.931 + 2.53 * root
    let a = -0.059 + 0.02483 * b
    let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
    let squeeze = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = unit() - 0.5
      let v = unit()
      let distance = 0.5 - u.magnitude
      let count = ((2 * a / distance + b) * u + mean + 0.43).rounded(.down)
      if distance >= 0.07, v <= squeeze { return count }
      if count < 0 || (distance < 0.013 && v > distance) { continue }
      let accepted =
        Elementary.log(v * inverseAlpha / (a / (distance * distance) + b))
        <= count * Elementary.log(mean) - mean - Elementary.logFactorial(count)
      if accepted { return count }
    }
  }
}
