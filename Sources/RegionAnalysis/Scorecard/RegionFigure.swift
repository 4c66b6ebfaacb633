/// One figure of the scorecard of a region: what it measures, and how to read it. A new figure is one file in
/// `Figures` and one line in ``RegionFigures``.
public protocol RegionFigure: Sendable {
  /// Name for machines and on the command line, kebab-case, for example `werkt-binnen`.
  static var id: String { get }
  /// Label in plain Dutch.
  static var label: String { get }
  /// What it is about.
  static var theme: FigureTheme { get }
  /// How its value is shown.
  static var form: FigureForm { get }
  /// Which values are better, for ranks and for what-if: the file of a figure says why.
  static var direction: FigureDirection { get }
  /// What it says, with numerator and denominator where it is a quotient: one Dutch sentence.
  static var explanation: String { get }
  /// Measures `region`; `nil` when the data lack what it needs or the region is too small for it.
  static func measure(_ region: ScoredRegion) -> FigureValue?
}

/// What a figure is about: a part of the scorecard.
public enum FigureTheme: String, Sendable, CaseIterable, Hashable {
  /// Where residents work.
  case daily = "dagelijks-systeem"
  /// With whom municipalities already work together.
  case cooperation = "samenwerking"
  /// Place and borders.
  case geography = "ligging"
  /// Councils, seats and residents behind the region.
  case democracy = "regiodemocratie"

  /// The heading in Dutch.
  public var title: String {
    switch self {
    case .daily: "Dagelijks systeem"
    case .cooperation: "Bestaande samenwerking"
    case .geography: "Ligging en grenzen"
    case .democracy: "Regiodemocratie"
    }
  }
}

/// How the value of a figure is shown.
public enum FigureForm: Sendable, Hashable {
  /// A share 0…1, shown as a percentage.
  case share
  /// A whole number of things.
  case count
  /// A number with so many decimals and a unit.
  case number(decimals: Int, unit: String?)
}

/// Which values of a figure are better.
public enum FigureDirection: Sendable, Hashable {
  /// More is better.
  case higher
  /// Less is better.
  case lower
  /// No judgement: ranks count from the largest.
  case neutral
}

/// A measured figure.
public struct FigureValue: Sendable, Hashable {
  /// The value: a share is 0…1.
  public let value: Double
  /// What is divided, where the value is a quotient.
  public let numerator: Double?
  /// By what it is divided, where the value is a quotient.
  public let denominator: Double?
  /// What the figure is about by name, for example the provinces that are counted.
  public let names: [String]

  /// A number that is no quotient.
  public init(_ value: Double, names: [String] = []) {
    self.value = value
    numerator = nil
    denominator = nil
    self.names = names
  }

  /// A number of things.
  public init(count: Int, names: [String] = []) { self.init(Double(count), names: names) }

  /// A quotient; `nil` when the denominator is not above 0.
  public init?(_ numerator: Double, over denominator: Double, names: [String] = []) {
    guard denominator > 0 else { return nil }
    value = numerator / denominator
    self.numerator = numerator
    self.denominator = denominator
    self.names = names
  }
}
