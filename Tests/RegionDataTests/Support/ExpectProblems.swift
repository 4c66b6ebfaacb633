import RegionModel
import Testing

/// Expects that loading `toy` says exactly `texts`.
func expectProblems(
  _ toy: ToyDataset, _ texts: [String], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let found = try toy.texts()
  #expect(found == texts, sourceLocation: sourceLocation)
}

/// A row that is wrong, added to a table of the toy, and what is said about it.
struct WrongRow: Sendable, CustomTestStringConvertible {
  let row: String
  /// Column of the caret, from 1.
  let column: Int
  /// `sentence [code]`, and after a line break the hint.
  let saying: String

  init(_ row: String, _ column: Int, _ saying: String) {
    self.row = row
    self.column = column
    self.saying = saying
  }

  var testDescription: String { row }

  /// Expects that the row, as the last of `file`, is the only problem and is told so.
  func expectProblem(
    in file: String, _ toy: ToyDataset = ToyDataset(), sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let line = toy[file].split(separator: "\n", omittingEmptySubsequences: false).count
    let parts = saying.split(separator: "\n", maxSplits: 1)
    var text = "\(file):\(line):\(column): fout: \(parts[0])\n  \(row)\n  "
    text += String(repeating: " ", count: column - 1) + "^"
    if parts.count == 2 { text += "\n  tip: \(parts[1])" }
    try expectProblems(toy.adding(row, to: file), [text], sourceLocation: sourceLocation)
  }
}
