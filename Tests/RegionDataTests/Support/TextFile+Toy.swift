import RegionModel

@testable import RegionData

extension TextFile {
  /// A file named `t.csv` with this text.
  init(_ text: String) { self.init(name: "t.csv", bytes: Array(text.utf8)) }
}

/// What scanning a text gives: the fields of each row, and the texts of the problems.
struct Scanned {
  let table: Table
  let rows: [[String]]
  let problems: [String]

  init(_ text: String) throws {
    var problems = Problems()
    table = try TableScanner.scan(TextFile(text), problems: &problems)
    let table = table
    rows = (0..<table.rowCount).map { row in table.header.indices.map { table.text(row, $0) } }
    self.problems = problems.all.map(\.text)
  }

  /// The text of the problem that makes the table unreadable, if there is one.
  static func refusal(_ text: String) -> String? {
    var problems = Problems()
    do throws(LoadProblem) {
      _ = try TableScanner.scan(TextFile(text), problems: &problems)
      return nil
    } catch {
      return error.diagnostic.text
    }
  }
}
