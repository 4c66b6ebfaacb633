/// What a figure on a map is called and how it is written.
public struct MapFigure: Sendable, Hashable {
  /// How its values are written.
  public enum Format: Sendable, Hashable {
    /// A share of 0…1 as a percentage with so many decimals.
    case share(decimals: Int)
    /// A whole number of things.
    case count
    /// A number with so many decimals.
    case number(decimals: Int)
  }

  /// Name in Dutch as it stands in a sentence, for example `congruentie`.
  public let name: String
  /// What it says, one Dutch phrase for the legend.
  public let meaning: String
  /// How its values are written.
  public let format: Format

  /// Describes a figure.
  public init(name: String, meaning: String, format: Format) {
    self.name = name
    self.meaning = meaning
    self.format = format
  }

  /// A value as a reader sees it.
  public func text(_ value: Double) -> String {
    switch format {
    case .share(let decimals): DutchNumber.share(value, decimals: decimals)
    case .count: DutchNumber.number(value, decimals: 0)
    case .number(let decimals): DutchNumber.number(value, decimals: decimals)
    }
  }

  /// Decimals of the finest border between classes.
  var borderDecimals: Int {
    switch format {
    case .share(let decimals): decimals + 2
    case .count: 0
    case .number(let decimals): decimals
    }
  }

  /// What class `index` of `breaks` holds, in words.
  public func range(_ index: Int, of breaks: ClassBreaks) -> String {
    let low = breaks.lower[index]
    let high = index + 1 < breaks.lower.count ? breaks.lower[index + 1] : nil
    if breaks.lower.count == 1 {
      return low == breaks.highest ? text(low) : "\(text(low)) tot en met \(text(breaks.highest))"
    }
    if case .count = format {
      let last = high.map { $0 - 1 } ?? breaks.highest
      return low >= last ? text(low) : "\(text(low)) tot en met \(text(last))"
    }
    guard let high else { return "\(text(low)) of meer" }
    return index == 0 ? "minder dan \(text(high))" : "\(text(low)) tot \(text(high))"
  }
}
