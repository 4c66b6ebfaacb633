import RegionAnalysis
import RegionRendering

/// How figures of the scorecard are written.
extension RegionFigure {
  /// A value in the form of the figure.
  static func shown(_ value: Double?) -> ReportValue {
    guard let value else { return .none }
    switch form {
    case .share: return .share(value)
    case .count: return .count(Int(value.rounded()))
    case .number(let decimals, let unit): return .number(value, decimals: decimals, unit: unit)
    }
  }

  /// The difference between two values with its sign, in percentage points for shares.
  static func shownDifference(_ difference: Double?) -> ReportValue {
    guard let difference else { return .none }
    let (text, isZero) =
      switch form {
      case .share: signed(difference * 100, 1, "procentpunt")
      case .count: signed(difference, 0, nil)
      case .number(let decimals, let unit): signed(difference, max(1, decimals), unit)
      }
    return .text(isZero ? "gelijk" : text)
  }

  private static func signed(_ value: Double, _ decimals: Int, _ unit: String?) -> (String, isZero: Bool) {
    let text = DutchNumber.number(value, decimals: decimals, unit: unit)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return (value > 0 ? "+" + text : text, isZero)
  }

  /// The same as a figure with its sign in a column for percentage points, without the words.
  static func plainDifference(_ difference: Double?) -> ReportValue {
    guard let difference else { return .none }
    let (text, isZero) =
      switch form {
      case .share: signed(difference * 100, 1, nil)
      case .count: signed(difference, 0, nil)
      case .number(let decimals, _): signed(difference, max(1, decimals), nil)
      }
    return .text(isZero ? "0" : text)
  }

  /// Which way is better, in one Dutch word.
  static var directionWord: String {
    switch direction {
    case .higher: "hoog"
    case .lower: "laag"
    case .neutral: "geen oordeel"
    }
  }
}

extension FigureValue {
  /// Numerator and denominator as people read them, for example `280 van 300`.
  var quotient: ReportValue {
    guard let numerator, let denominator else { return .none }
    return .text("\(Self.plain(numerator)) van \(Self.plain(denominator))")
  }

  private static func plain(_ value: Double) -> String {
    DutchNumber.number(value, decimals: value == value.rounded() ? 0 : 1)
  }

  /// Up to `limit` names, the rest counted.
  func shortNames(limit: Int) -> [String] {
    names.count <= limit + 1 ? names : names.prefix(limit) + ["nog \(names.count - limit)"]
  }
}
