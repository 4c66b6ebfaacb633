import Foundation
import RegionRendering
import Testing

@Suite("JSON can always be read back")
struct JSONWriterTests {
  private func parsed(_ report: Report) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(report.text(in: .json).utf8))
    return try #require(object as? [String: Any])
  }

  @Test("Hostile reports come back with the same text")
  func hostile() throws {
    var lines = HostileLines(seed: 3)
    for _ in 0..<300 {
      let report = lines.report()
      let object = try parsed(report)
      #expect((object["titel"] as? String)?.unicodeScalars.elementsEqual(report.title.unicodeScalars) == true)
      let sections = try #require(object["onderdelen"] as? [[String: Any]])
      #expect(sections.count == report.sections.count)
      let content = try #require(sections.first?["inhoud"] as? [[String: Any]])
      #expect(content.count == report.sections.first?.blocks.count)
      let tables = content.filter { $0["soort"] as? String == "tabel" }
      for (table, written) in zip(report.tables, tables) {
        let rows = try #require(written["rijen"] as? [[String: Any]])
        #expect(rows.count == table.rows.count)
        for row in rows { #expect((row["waarden"] as? [String: Any])?.count == table.columns.count) }
      }
    }
  }

  @Test("Numbers are numbers, shares fractions, and what is not finite is null")
  func numbers() throws {
    let facts: [(ReportValue, String)] = [
      (.count(17_181_084), "17181084"), (.share(1.0 / 3), "0.333333"), (.share(.nan), "null"),
      (.number(-.infinity, decimals: 1, unit: "km²"), "null"),
      (.number(117.80, decimals: 1, unit: nil), "117.8"),
      (.number(1e21, decimals: 0, unit: nil), "1000000000000000000000"), (.share(-0.0), "0"), (.none, "null"),
    ]
    for (value, text) in facts {
      let report = Report(
        id: "r", title: "R",
        sections: [
          ReportSection(id: "s", blocks: [.facts([ReportFact(key: "k", label: "K", value: value)])])
        ],
        dataYear: "2018")
      #expect(report.text(in: .json).contains("\"waarde\": \(text)"))
    }
  }

  @Test("Repeated column keys do not overwrite each other")
  func repeatedKeys() throws {
    let columns = ["naam", "naam", "naam_2"].map { ReportColumn(key: $0, label: $0) }
    let table = ReportTable(
      id: "t", columns: columns, rows: [ReportRow(values: [.text("a"), .text("b"), .text("c")])])
    let text = Report(
      id: "r", title: "R", sections: [ReportSection(id: "s", blocks: [.table(table)])], dataYear: "2018"
    ).text(in: .csv)
    #expect(text == "naam,naam_2,naam_2_2\na,b,c\n")
  }
}
