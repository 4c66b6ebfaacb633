/// How figures lie from low to high (verdeling): least, quartiles and most.
///
/// A quantile p of n sorted values lies at place p·(n − 1), between two values in proportion: definition 7 of
/// Hyndman & Fan 1996, doi:10.2307/2684934.
public struct Distribution: Sendable, Hashable {
  /// The values from low to high.
  public let sorted: [Double]

  /// The distribution of `values`; values that are not finite are left out. O(n log n).
  public init(_ values: some Sequence<Double>) { sorted = values.filter(\.isFinite).sorted() }

  /// Number of values.
  public var count: Int { sorted.count }
  /// The lowest value; `nil` without values.
  public var least: Double? { sorted.first }
  /// The highest value; `nil` without values.
  public var most: Double? { sorted.last }
  /// The middle value; `nil` without values.
  public var median: Double? { quantile(0.5) }
  /// The value below which a quarter lies; `nil` without values.
  public var lowerQuartile: Double? { quantile(0.25) }
  /// The value above which a quarter lies; `nil` without values.
  public var upperQuartile: Double? { quantile(0.75) }
  /// The mean; `nil` without values.
  public var mean: Double? { sorted.isEmpty ? nil : sorted.reduce(0, +) / Double(count) }

  /// The value below which a share `part` (0…1) of the values lies; `nil` without values. O(1).
  public func quantile(_ part: Double) -> Double? {
    guard let last = sorted.indices.last else { return nil }
    let place = min(max(part, 0), 1) * Double(last)
    let low = Int(place)
    guard low < last else { return sorted[last] }
    return sorted[low] + (place - Double(low)) * (sorted[low + 1] - sorted[low])
  }

  /// The place of `value` from the highest down: 1 plus the number of higher values. O(n).
  public func rank(of value: Double) -> Int { 1 + sorted.count { $0 > value } }
}
