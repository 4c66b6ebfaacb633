/// Classes of a figure, with borders that a reader can repeat.
///
/// The borders come from a method and are then rounded: to the roundest number that moves at most one in a hundred
/// values to a neighbouring class, or for classes of equal width by at most a twentieth of that width. What is counted
/// in a class is counted after rounding.
public struct ClassBreaks: Sendable, Hashable {
  /// How borders are found.
  public enum Method: String, Sendable, CaseIterable {
    /// As many values in each class, as far as equal values allow.
    case quantile = "kwantiel"
    /// Classes with as little spread within them as possible: see `NaturalBreaks`.
    case natural = "jenks"
    /// Classes of equal width.
    case equal = "gelijk"

    /// What it does, in Dutch, for a legend.
    public var dutch: String {
      switch self {
      case .quantile: "klassen met elk ongeveer evenveel gemeenten"
      case .natural: "klassen met zo klein mogelijke verschillen erbinnen (Jenks)"
      case .equal: "klassen die even breed zijn"
      }
    }
  }

  /// How the borders were found, in Dutch, for a legend.
  public let explanation: String
  /// The lowest value of each class, ascending; empty without values.
  public let lower: [Double]
  /// The highest of all values.
  public let highest: Double
  /// Values in each class.
  public let counts: [Int]

  /// Puts `values` into at most `classes` classes: fewer when there are fewer different values. Values that are not
  /// finite are left out. Borders have at most `decimals` decimals. O(n log n), for natural breaks O(classes · n²).
  public init(_ values: [Double], classes: Int, method: Method, decimals: Int) {
    let sorted = values.filter(\.isFinite).sorted()
    explanation = "\(method.dutch), grenzen afgerond"
    highest = sorted.last ?? 0
    guard let lowest = sorted.first else {
      (lower, counts) = ([], [])
      return
    }
    let classes = min(max(1, classes), SequentialRamp.classes.upperBound)
    let raw: [Double]
    switch method {
    case .quantile: raw = Self.quantiles(sorted, classes)
    case .natural: raw = NaturalBreaks.lower(sorted, classes: classes)
    case .equal:
      let width = (highest - lowest) / Double(classes)
      raw = width > 0 ? (1..<classes).map { lowest + width * Double($0) } : []
    }
    var lower = [lowest]
    for border in raw {
      let border =
        method == .equal
        ? ReadableBorder.near(border, within: (highest - lowest) / Double(20 * classes), decimals: decimals)
        : ReadableBorder.near(border, sorted: sorted, decimals: decimals)
      if border > lower[lower.count - 1], border <= highest { lower.append(border) }
    }
    self.lower = lower
    counts = Self.counts(sorted, lower)
  }

  /// Puts `values` into classes with given `borders`, for a figure whose words depend on them; `explanation` says in
  /// Dutch where they come from. Classes without values at either end are left out. O(n log n).
  public init(_ values: [Double], borders: [Double], explanation: String) {
    let sorted = values.filter(\.isFinite).sorted()
    self.explanation = explanation
    highest = sorted.last ?? 0
    let most = highest
    lower =
      sorted.first.map { lowest in [lowest] + borders.sorted().filter { $0 > lowest && $0 <= most } } ?? []
    counts = Self.counts(sorted, lower)
  }

  private static func counts(_ sorted: [Double], _ lower: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: lower.count)
    for value in sorted { counts[index(of: value, in: lower)] += 1 }
    return counts
  }

  /// The classes for values of `figure`, with borders no finer than its values are written.
  public init(_ values: [Double], of figure: MapFigure, classes: Int, method: Method) {
    self.init(values, classes: classes, method: method, decimals: figure.borderDecimals)
  }

  /// Number of the class that holds `value`. O(classes).
  public func index(of value: Double) -> Int { Self.index(of: value, in: lower) }

  private static func index(of value: Double, in lower: [Double]) -> Int {
    max(0, (lower.firstIndex { $0 > value } ?? lower.count) - 1)
  }

  /// For every border the first of equal values that is nearest to where the border should be; of two as near the
  /// lower one.
  private static func quantiles(_ sorted: [Double], _ classes: Int) -> [Double] {
    let starts = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }
    return (1..<max(2, classes)).prefix(classes - 1).compactMap { number in
      let place = Double(number * sorted.count) / Double(classes)
      let nearest = starts.min {
        (abs(Double($0) - place), $0) < (abs(Double($1) - place), $1)
      }
      return nearest.map { sorted[$0] }
    }
  }
}
