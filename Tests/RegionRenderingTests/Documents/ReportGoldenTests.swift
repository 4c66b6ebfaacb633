import RegionRendering
import Testing

@Suite("A rich report is written in every format as recorded")
struct ReportGoldenTests {
  @Test("Each format gives the recorded text", arguments: ReportFormat.allCases)
  func recorded(format: ReportFormat) throws {
    try expectRecordedText(ExampleReport.report.text(in: format), "gemeente.\(format.fileExtension)")
  }

  @Test("A narrow terminal gives the recorded text")
  func narrow() throws {
    try expectRecordedText(ExampleReport.report.text(in: .tekst, width: 60), "gemeente-smal.txt")
  }
}
