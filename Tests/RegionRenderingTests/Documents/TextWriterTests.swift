import RegionModel
import RegionRendering
import Testing

@Suite("Plain text stays aligned and loses no figure")
struct TextWriterTests {
  private func text(_ table: ReportTable, width: Int = 100) -> String {
    Report(
      id: "t", title: "T", sections: [ReportSection(id: "s", blocks: [.table(table)])], dataYear: "2018"
    ).text(in: .tekst, width: width)
  }

  @Test("Every figure stays whole at every width", arguments: [40, 60, 80, 100, 200])
  func figures(width: Int) {
    let columns = (0..<12).map { ReportColumn(key: "k\($0)", label: "Een lange kop nummer \($0)") }
    let values = (0..<12).map { ReportValue.number(1_234_567.0 + Double($0), decimals: 1, unit: "km²") }
    let written = text(
      ReportTable(id: "breed", columns: columns, rows: [ReportRow(values: values)]), width: width)
    for value in values { #expect(written.contains(value.dutch)) }
    for line in written.split(separator: "\n") { #expect(line.count <= width) }
  }

  @Test("Lines of hostile reports are no longer than the width")
  func widths() {
    var lines = HostileLines(seed: 2)
    for _ in 0..<300 {
      let width = 40 + lines.number(below: 120)
      let report = lines.report()
      // A figure of any length may be longer than a line, so take reports with figures of a usual length.
      let text = Report(
        id: "t", title: report.title,
        sections: report.sections.map { section in
          ReportSection(
            id: "s", title: section.title,
            blocks: section.blocks.filter { block in
              if case .paragraph = block { return true }
              if case .list = block { return true }
              return false
            })
        }, dataYear: report.dataYear
      ).text(in: .tekst, width: width)
      for line in text.split(separator: "\n") { #expect(line.count <= width) }
    }
  }

  @Test("Columns stay aligned with combining marks, emoji and East Asian characters")
  func alignment() {
    let names = ["Fryslân", "Frysla\u{302}n", "東京", "👩‍👩‍👧‍👦 buurt", "Rotterdam"]
    let table = ReportTable(
      id: "t", columns: [ReportColumn(key: "naam", label: "Naam"), ReportColumn(key: "n", label: "Aantal")],
      rows: names.map { ReportRow(values: [.text($0), .count(5)]) })
    let rows = text(table).split(separator: "\n").filter { $0.hasSuffix("5") }
    #expect(rows.count == names.count)
    let wide = ["東", "京", "👩‍👩‍👧‍👦"]
    let lengths = Set(rows.map { row in row.reduce(0) { $0 + (wide.contains(String($1)) ? 2 : 1) } })
    #expect(lengths.count == 1)
  }

  @Test("Text cannot move the cursor, reverse the reading or start a line of its own")
  func terminal() {
    let text = Report(
      id: "t", title: "A\u{1B}[2JB\nC",
      sections: [
        ReportSection(
          id: "s", blocks: [.facts([ReportFact(key: "a", label: "L\u{202E}x", value: .text("1\r\n2"))])])
      ], dataYear: "2018"
    ).text(in: .tekst)
    #expect(text.hasPrefix("A[2JB C\n=======\n"))
    #expect(text.contains("Lx  1 2\n"))
  }

  @Test("A mark is explained once, whatever the number of rows")
  func legend() {
    let rows = (0..<5).map { ReportRow(values: [.text("G\($0)")], basis: .derived, note: "zelfde") }
    let written = text(ReportTable(id: "t", columns: [ReportColumn(key: "n", label: "Naam")], rows: rows))
    #expect(written.split(separator: "G4 * [1]").count == 2)
    #expect(written.split(separator: "*   afgeleid").count == 2)
    #expect(written.split(separator: "[1] zelfde").count == 2)
  }

  @Test("A table of figures only shows its marks in a column of their own")
  func figuresOnly() {
    let table = ReportTable(
      id: "t", columns: [ReportColumn(key: "n", label: "Aantal")],
      rows: [ReportRow(values: [.count(7)], basis: .modelled), ReportRow(values: [.count(10)])])
    #expect(text(table).contains("     7  ~\n    10\n"))
  }

  @Test("An empty table says so in its own words or in general ones")
  func emptyTable() {
    #expect(text(ReportTable(id: "t", columns: [], rows: [])).contains("Geen gegevens."))
    #expect(text(ReportTable(id: "t", columns: [], rows: [], emptyText: "Niets.")).contains("Niets."))
  }
}
