/// Writes a web page that stands on its own (see ``HTMLPage``), without pictures.
struct HTMLWriter: ReportWriter {
  let format = ReportFormat.html

  func text(of report: Report, width: Int) -> String { HTMLPage(report: report).text }
}
