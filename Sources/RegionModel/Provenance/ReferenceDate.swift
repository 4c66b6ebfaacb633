/// A day in the calendar (peildatum), for example 1 January 2018.
public struct ReferenceDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Year, for example 2018.
  public let year: Int
  /// Month 1…12.
  public let month: Int
  /// Day 1…31.
  public let day: Int

  /// Reads `2018-01-01`; `nil` when the text is no existing day in that form.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month)
    else { return nil }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    guard (1...days).contains(day) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// A day that is not known, for a table that a user brings along.
  public static let unknown = ReferenceDate(year: 0, month: 1, day: 1)

  private init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

  /// In Dutch, for example `1 januari 2018`.
  public var dutch: String {
    guard self != .unknown else { return "datum onbekend" }
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// As `2018-01-01`.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Whether `left` is the earlier day.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
