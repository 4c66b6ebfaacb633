import RegionModel

/// A table as read from a CSV file: the fields as places in the file, so that nothing is copied until it is
/// asked for and every field knows where it stands.
struct Table: Sendable {
  /// A field: its bytes in the file, and whether doubled quotes in it stand for one.
  struct Field: Sendable {
    let start: Int
    let end: Int
    let hasDoubledQuotes: Bool
    var range: Range<Int> { start..<end }
  }

  let file: TextFile
  /// `,` or `;`, as the header shows.
  let separator: UInt8
  let header: [String]
  private let fields: [Field]
  private let width: Int
  /// Number of rows below the header.
  var rowCount: Int { width == 0 ? 0 : fields.count / width }

  init(file: TextFile, separator: UInt8, header: [String], fields: [Field]) {
    self.file = file
    self.separator = separator
    self.header = header
    self.fields = fields
    width = header.count
  }

  /// The field in `row` (from 0) and `column` (from 0).
  func field(_ row: Int, _ column: Int) -> Field { fields[row * width + column] }

  /// The text of a field, quotes undone, white space around it cut.
  func text(_ row: Int, _ column: Int) -> String {
    let field = field(row, column)
    let text = file.text(file.bytes.trimmed(field.range))
    return field.hasDoubledQuotes ? text.withSingleQuotes() : text
  }

  /// Reports a problem with a field; the texts are only made when the problem is shown.
  func report(
    _ code: String, _ message: @autoclosure () -> String, severity: Diagnostic.Severity = .error, row: Int,
    column: Int, hint: @autoclosure () -> String? = nil, _ problems: inout Problems
  ) {
    problems.add(code, severity: severity, in: file.name) {
      let place = file.bytes.trimmed(field(row, column).range).lowerBound
      return file.diagnostic(code, message(), severity: severity, at: place, hint: hint())
    }
  }
}

extension [UInt8] {
  /// `range` without spaces and tabs at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// The bytes of `range` as one number, if there are 1…8; equal numbers mean equal bytes.
  func packed(_ range: Range<Int>) -> UInt64? {
    guard (1...8).contains(range.count) else { return nil }
    var key: UInt64 = 0
    for index in range { key = key << 8 | UInt64(self[index]) }
    return key
  }
}

extension String {
  /// The text with one quote for every two.
  fileprivate func withSingleQuotes() -> String {
    var result = String.UnicodeScalarView()
    var lastWasQuote = false
    for scalar in unicodeScalars {
      if scalar == "\"", lastWasQuote {
        lastWasQuote = false
        continue
      }
      lastWasQuote = scalar == "\""
      result.append(scalar)
    }
    return String(result)
  }
}
