/// How wide flows are drawn: the root of their size, so that large ones do not cover the small ones.
struct FlowWidth: Sendable {
  private let largest: Double
  private let smallest: Double
  private let widest: Double

  /// The largest of `values` gets `widest` points.
  init(values: [Double], widest: Double) {
    largest = max(values.max() ?? 0, 1)
    smallest = max(values.min() ?? 0, 1)
    self.widest = widest
  }

  /// Width in points of a flow of this size, at least a thin line.
  func callAsFunction(_ value: Double) -> Double { max(0.7, widest * (max(0, value) / largest).squareRoot()) }

  /// At most three round sizes for the legend, the largest first: 1, 2 or 5 times a power of ten, each about a
  /// fifth of the one before, none far below the smallest flow.
  var samples: [Double] {
    var unit = 1.0
    while unit * 10 <= largest { unit *= 10 }
    let first = [5, 2, 1].map { $0 * unit }.first { $0 <= largest } ?? 1
    return [first, Self.round(first / 5), Self.round(first / 25)].filter { $0 >= 1 && $0 >= smallest / 2 }
  }

  private static func round(_ value: Double) -> Double {
    var unit = 1.0
    while unit * 10 <= value { unit *= 10 }
    return ([5, 2, 1].map { $0 * unit }.first { $0 <= value }) ?? 0
  }
}
