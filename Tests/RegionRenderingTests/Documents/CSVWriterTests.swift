import RegionModel
import RegionRendering
import Testing

/// Reads CSV one character at a time, as RFC 4180 describes it: slow, obvious, and only for these tests.
func parsedCSV(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = String.UnicodeScalarView()
  var quoted = false
  var rest = Array(text.unicodeScalars)[...]
  while let character = rest.popFirst() {
    if quoted {
      if character != "\"" {
        cell.append(character)
      } else if rest.first == "\"" {
        cell.append("\"")
        rest.removeFirst()
      } else {
        quoted = false
      }
    } else if character == "\"" {
      quoted = true
    } else if character == "," {
      row.append(String(cell))
      cell = .init()
    } else if character == "\n" {
      rows.append(row + [String(cell)])
      row = []
      cell = .init()
    } else {
      cell.append(character)
    }
  }
  return rows
}

@Suite("CSV holds exactly the main table")
struct CSVWriterTests {
  private func csv(_ table: ReportTable) -> [[String]] {
    parsedCSV(
      Report(
        id: "r", title: "R", sections: [ReportSection(id: "s", blocks: [.table(table)])], dataYear: "2018"
      )
      .text(in: .csv))
  }

  @Test("Hostile text comes back, control characters left out and formulas made harmless")
  func hostile() {
    for text in HostileLines.single {
      let table = ReportTable(
        id: "t", columns: [ReportColumn(key: "k", label: "K"), ReportColumn(key: "l", label: "L")],
        rows: [ReportRow(values: [.text(text), .text("einde")])])
      let scalars = text.unicodeScalars.filter {
        ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) || ["\n", "\r", "\t"].contains($0)
      }
      var expected = String(String.UnicodeScalarView(scalars))
      if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
        expected = "'" + expected
      }
      let rows = csv(table)
      #expect(rows.count == 2)
      #expect(rows.last?.first?.unicodeScalars.elementsEqual(expected.unicodeScalars) == true)
      #expect(rows.last?.last == "einde")
    }
  }

  @Test("Every row of a hostile table has as many cells as the header")
  func rectangular() {
    var lines = HostileLines(seed: 4)
    for _ in 0..<300 {
      let report = lines.report()
      let rows = parsedCSV(report.text(in: .csv))
      let table = report.tables.first { $0.id == "t1" } ?? report.tables.first
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(rows.count == (table?.rows.count ?? report.facts.count) + 1)
    }
  }

  @Test("Origin is the last column, only where a row says how it is known")
  func origin() {
    let columns = [ReportColumn(key: "naam", label: "Naam")]
    let rows = [ReportRow(values: [.text("A")], basis: .inferred), ReportRow(values: [.text("B")])]
    #expect(
      csv(ReportTable(id: "t", columns: columns, rows: rows)) == [
        ["naam", "herkomst"], ["A", "aangenomen"], ["B", ""],
      ])
    #expect(csv(ReportTable(id: "t", columns: columns, rows: [rows[1]])) == [["naam"], ["B"]])
    #expect(csv(ReportTable(id: "t", columns: columns, rows: [])) == [["naam"]])
  }

  @Test("A negative figure stays a figure, words that look like a formula become words")
  func formulas() {
    let table = ReportTable(
      id: "t", columns: [ReportColumn(key: "a", label: "A"), ReportColumn(key: "b", label: "B")],
      rows: [ReportRow(values: [.number(-3.5, decimals: 1, unit: nil), .text("-3,5")])])
    #expect(csv(table).last == ["-3.5", "'-3,5"])
  }

  @Test("A report without tables gives its facts")
  func facts() {
    let fact = ReportFact(key: "opp", label: "Oppervlakte", value: .number(1.5, decimals: 1, unit: "km²"))
    let report = Report(
      id: "r", title: "R", sections: [ReportSection(id: "s", blocks: [.facts([fact])])], dataYear: "2018")
    #expect(report.text(in: .csv) == "sleutel,omschrijving,waarde,eenheid\nopp,Oppervlakte,1.5,km²\n")
  }
}
