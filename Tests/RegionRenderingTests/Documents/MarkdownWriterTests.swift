import RegionModel
import RegionRendering
import Testing

@Suite("Markdown keeps text as text")
struct MarkdownWriterTests {
  @Test("Every row of a hostile table has the same number of unescaped pipes")
  func pipes() {
    for text in HostileLines.single {
      let table = ReportTable(
        id: "t", columns: [ReportColumn(key: "a", label: text), ReportColumn(key: "b", label: "B")],
        rows: [ReportRow(values: [.text(text), .text(text)], basis: .derived, note: text)])
      let written = Report(
        id: "r", title: "R", sections: [ReportSection(id: "s", blocks: [.table(table)])], dataYear: "2018"
      ).text(in: .markdown)
      let rows = written.split(separator: "\n").filter { $0.hasPrefix("|") }
      #expect(rows.count == 3)
      for row in rows { #expect(unescapedPipes(row) == 3) }
    }
  }

  @Test("HTML, headings and lists in the data are shown, not carried out")
  func structure() {
    let blocks: [ReportBlock] = [
      .paragraph("<script>x</script>"), .paragraph("# kop"), .paragraph("- punt"), .paragraph("1. punt"),
      .paragraph("1.234 banen"), .paragraph("[link](http://x)"),
    ]
    let text = Report(
      id: "r", title: "R", sections: [ReportSection(id: "s", blocks: blocks)], dataYear: "2018"
    ).text(in: .markdown)
    for line in [
      "&lt;script&gt;x&lt;/script&gt;", "\\# kop", "\\- punt", "1\\. punt", "1.234 banen",
      "\\[link\\](http://x)",
    ] {
      #expect(text.contains("\n\(line)\n"))
    }
  }

  private func unescapedPipes(_ line: Substring) -> Int {
    var count = 0
    var escaped = false
    for character in line {
      if character == "|", !escaped { count += 1 }
      escaped = character == "\\" && !escaped
    }
    return count
  }
}
