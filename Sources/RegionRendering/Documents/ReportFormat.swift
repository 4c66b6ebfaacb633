/// How a report is written; the raw value is what users type.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Plain text for a terminal.
  case tekst
  /// For programs.
  case json
  /// One table for a spreadsheet.
  case csv
  /// For a wiki or a memo.
  case markdown
  /// A web page that stands on its own, to read, send or print.
  case html

  /// The writer: the registry of all formats.
  public var writer: any ReportWriter {
    switch self {
    case .tekst: TextWriter()
    case .json: JSONWriter()
    case .csv: CSVWriter()
    case .markdown: MarkdownWriter()
    case .html: HTMLWriter()
    }
  }

  /// What a file in this format is usually called behind the dot.
  public var fileExtension: String {
    switch self {
    case .tekst: "txt"
    case .json: "json"
    case .csv: "csv"
    case .markdown: "md"
    case .html: "html"
    }
  }
}

/// Writes reports in one format.
///
/// Every writer holds to the same contract: the same report gives the same bytes; the text ends in exactly one
/// line feed; no text in the report, however hostile, can change the structure of what is written; no figure
/// is lost; a number that is not finite becomes an absent value.
public protocol ReportWriter: Sendable {
  /// The format that it writes.
  var format: ReportFormat { get }
  /// The report as text.
  /// - Parameter width: characters on a line, for formats that break lines.
  func text(of report: Report, width: Int) -> String
}

extension Report {
  /// The report written in a format; `width` is the width of a line in characters, for `tekst` only.
  public func text(in format: ReportFormat, width: Int = 100) -> String {
    format.writer.text(of: self, width: width)
  }
}
