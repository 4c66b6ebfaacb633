import RegionModel
import RegionRendering
import Testing

@Suite("Every format holds to the contract of report writers")
struct ReportContractTests {
  @Test("Every format has the writer of that format", arguments: ReportFormat.allCases)
  func registered(format: ReportFormat) { #expect(format.writer.format == format) }

  @Test(
    "Hostile text gives the same text twice, ends in one line feed and holds no raw control characters",
    arguments: ReportFormat.allCases)
  func hostile(format: ReportFormat) {
    var lines = HostileLines(seed: 1)
    for _ in 0..<300 {
      let report = lines.report()
      let width = 40 + lines.number(below: 100)
      let text = report.text(in: format, width: width)
      #expect(text == report.text(in: format, width: width))
      #expect(text.unicodeScalars.last == "\n")
      #expect(!text.hasSuffix("\n\n") || format == .csv)
      let kept: Set<Unicode.Scalar> = format == .csv ? ["\n", "\t", "\r"] : ["\n"]
      let raw = text.unicodeScalars.filter { ($0.value < 0x20 || $0.value == 0x7F) && !kept.contains($0) }
      #expect(raw.isEmpty)
    }
  }

  @Test("A report with nothing in it is still a text", arguments: ReportFormat.allCases)
  func empty(format: ReportFormat) {
    let text = Report(id: "leeg", title: "Leeg", dataYear: "peildatum 1 januari 2018").text(in: format)
    #expect(text.hasSuffix("\n"))
  }

  @Test("Ten thousand rows keep every figure", arguments: ReportFormat.allCases)
  func long(format: ReportFormat) {
    let rows = (0..<10_000).map {
      ReportRow(values: [.text("Gemeente \($0)"), .count($0)], basis: .inferred)
    }
    let table = ReportTable(
      id: "lang",
      columns: [ReportColumn(key: "naam", label: "Naam"), ReportColumn(key: "aantal", label: "Aantal")],
      rows: rows)
    let report = Report(
      id: "lang", title: "Lang", sections: [ReportSection(id: "a", blocks: [.table(table)])], dataYear: "2018"
    )
    let text = report.text(in: format)
    let last = [.tekst, .markdown, .html].contains(format) ? "9.999" : "9999"
    #expect(text.contains("Gemeente 9999"))
    #expect(text.contains(last))
    if format != .json { #expect(text.split(separator: "\n").count >= 10_001) }
  }

  @Test(
    "A source that is listed twice is shown once", arguments: [ReportFormat.tekst, .json, .markdown, .html])
  func sourcesOnce(format: ReportFormat) {
    let text = ExampleReport.report.text(in: format)
    #expect(text.split(separator: "CBS, Kerncijfers", omittingEmptySubsequences: false).count == 2)
    #expect(text.contains("niet volledig"))
  }

  @Test("A table for machines only is not shown to people")
  func machinesOnly() {
    #expect(!ExampleReport.report.text(in: .tekst).contains("Tilburg"))
    #expect(!ExampleReport.report.text(in: .tekst).contains("Alle pendel"))
    #expect(!ExampleReport.report.text(in: .markdown).contains("Tilburg"))
    #expect(ExampleReport.report.text(in: .json).contains("Tilburg"))
  }
}
