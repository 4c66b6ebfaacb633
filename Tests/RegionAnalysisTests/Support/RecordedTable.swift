import Foundation

/// A recorded table of plain fields, read from beside the tests.
struct RecordedTable {
  let rows: [[String: String]]

  init(_ name: String, file: String = #filePath) throws {
    let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Reference/\(name)"), encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let names = (lines.first ?? []).map(String.init)
    rows = lines.dropFirst().map { fields in
      Dictionary(uniqueKeysWithValues: zip(names, fields.map(String.init)))
    }
  }
}
