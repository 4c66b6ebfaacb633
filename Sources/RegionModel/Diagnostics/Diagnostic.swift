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

  /// Makes a diagnostic.
  public init(
    _ code: String, _ message: String, severity: Severity = .error, location: Location? = nil,
    excerpt: String? = nil, caret: Int? = nil, hint: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.excerpt = excerpt
    self.caret = caret
    self.hint = hint
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
    var lines = ["\(place)\(severity.rawValue): \(message) [\(code)]"]
    if let excerpt {
      lines.append("  \(excerpt)")
      if let caret { lines.append("  " + String(repeating: " ", count: caret) + "^") }
    }
    if let hint { lines.append("  tip: \(hint)") }
    return lines.joined(separator: "\n")
  }
}
