/// A value in a report, still unwritten: each format writes it in its own way.
public enum ReportValue: Sendable, Hashable {
  /// Words.
  case text(String)
  /// A whole number of things.
  case count(Int)
  /// A measured or computed number, shown to people with so many decimals and its unit.
  case number(Double, decimals: Int, unit: String?)
  /// A share as 0…1, shown to people as a percentage with one decimal.
  case share(Double)
  /// Several words, shown to people as `A, B en C`.
  case list([String])
  /// No value.
  case none

  /// Whether it is a figure.
  public var isNumeric: Bool {
    switch self {
    case .count, .number, .share: true
    case .text, .list, .none: false
    }
  }

  /// Whether there is anything to show.
  public var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .count, .number, .share: false
    }
  }

  /// What people read, in Dutch; a dash where there is nothing.
  public var dutch: String {
    switch self {
    case .text(let text): text.isEmpty ? DutchNumber.nothing : text
    case .count(let count): DutchNumber.count(count)
    case .number(let number, let decimals, let unit):
      DutchNumber.number(number, decimals: decimals, unit: unit)
    case .share(let share): DutchNumber.share(share)
    case .list(let items): items.isEmpty ? DutchNumber.nothing : DutchNumber.list(items)
    case .none: DutchNumber.nothing
    }
  }

  /// The unit of a number, where it has one.
  var unit: String? {
    if case .number(_, _, let unit) = self { unit } else { nil }
  }

  /// The figure for machines: a decimal point, at most six decimals (more only when `decimals` asks for them),
  /// no zeros at the end; `nil` for words, for nothing, and for a number that is not finite.
  var machineNumber: String? {
    switch self {
    case .count(let count): String(count)
    case .number(let number, let decimals, _): DecimalDigits(number, decimals: max(6, decimals))?.machine
    case .share(let share): DecimalDigits(share, decimals: 6)?.machine
    case .text, .list, .none: nil
    }
  }
}
