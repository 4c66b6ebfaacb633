import RegionModel
import Testing

@testable import RegionData

@Suite("Keys that stand in a table once")
struct UniqueRowsTests {
  @Test("Every repetition points at the first row, and only that one counts")
  func repetitions() throws {
    var problems = Problems()
    let table = try TableScanner.scan(TextFile("a\nx\ny\nx\nx\n"), problems: &problems)
    var reader = try #require(RowReader(table, required: ["a"], problems: &problems))
    var rows = UniqueRows<String>()
    var new: [Bool] = []
    while reader.next() {
      new.append(rows.isNew(reader.text("a"), named: "Rij \(reader.text("a"))", reader, "a", &problems))
    }
    #expect(new == [true, true, false, false])
    #expect(problems.all.map(\.message) == ["Rij x staat al in regel 2.", "Rij x staat al in regel 2."])
    #expect(problems.all.map { $0.location?.line } == [4, 5])
  }
}
