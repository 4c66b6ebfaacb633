/// One problem in the data or in a request, with its place and what to do about it.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The data cannot be used.
    case error = "fout"
    /// The data can be used, but a reader should know.
    case warning = "let op"
  }

  /// A place in a file.
  public struct Location: Sendable, Hashable {
    /// File as the user would name it.
    public let file: String
    /// Line from 1; `nil` for the file as a whole.
    public let line: Int?
    /// Column in characters from 1; `nil` for the line as a whole.
    public let column: Int?

    /// Makes a place.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// Longest sentence, in characters: a longer one, which must quote a long value, is cut in its middle.
  public static let longestSentence = 400
  /// Most characters of a hint, which may list choices.
  public static let longestHint = 1000

  /// What kind of problem, kebab-case, for programs and tests.
  public let code: String
  /// How bad it is.
  public let severity: Severity
  /// One Dutch sentence with the wrong value.
  public let message: String
  /// Where it is.
  public let location: Location?
  /// The line of the file, shortened where it is long.
  public let excerpt: String?
  /// Position of the caret below the excerpt, in characters from 0.
  public let caret: Int?
  /// What to do about it, in Dutch.
  public let hint: String?

  /// Makes a diagnostic. Texts are put on one line, and a sentence longer than ``longestSentence`` is cut.
  public init(
    _ code: String, _ message: String, severity: Severity = .error, location: Location? = nil,
    excerpt: String? = nil, caret: Int? = nil, hint: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message.onOneLine.cut(to: Self.longestSentence)
    self.location = location
    self.excerpt = excerpt?.onOneLine
    self.caret = caret
    self.hint = hint?.onOneLine.cut(to: Self.longestHint)
  }

  /// The diagnostic as a user reads it, without a final newline:
  /// `file:line:column: fout: message [code]`, the line with a caret, the hint.
  public var text: String {
    var place = ""
    if let location {
      place = location.file
      if let line = location.line { place += ":\(line)" }
      if let column = location.column { place += ":\(column)" }
      place += ": "
    }
    var lines = ["\(place.onOneLine)\(severity.rawValue): \(message) [\(code)]"]
    if let excerpt {
      lines.append("  \(excerpt)")
      if let caret {
        lines.append("  " + String(repeating: " ", count: columns(before: caret, in: excerpt)) + "^")
      }
    }
    if let hint { lines.append("  tip: \(hint)") }
    return lines.joined(separator: "\n")
  }

  /// Columns of a terminal that the first `caret` characters of `line` take.
  private func columns(before caret: Int, in line: String) -> Int {
    let before = line.prefix(max(0, caret))
    return before.reduce(max(0, caret) - before.count) { $0 + ($1.isWide ? 2 : 1) }
  }
}

extension String {
  /// The text with a space for every character that would start a line, move the cursor or turn the
  /// direction of writing.
  package var onOneLine: String {
    func moves(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    guard unicodeScalars.contains(where: moves) else { return self }
    return String(map { $0.unicodeScalars.contains(where: moves) ? " " : $0 })
  }

  /// The text in at most `limit` characters: begin and end, with ` … ` between them.
  fileprivate func cut(to limit: Int) -> String {
    guard count > limit else { return self }
    let end = (limit - 3) * 2 / 5
    return prefix(limit - 3 - end) + " … " + suffix(end)
  }
}

extension Character {
  /// Whether a terminal gives it two columns: emoji and East Asian wide characters.
  fileprivate var isWide: Bool {
    guard let first = unicodeScalars.first else { return false }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60: return true
    default: return first.properties.isEmojiPresentation
    }
  }
}
