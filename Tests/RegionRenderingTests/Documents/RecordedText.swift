import Foundation
import Testing

/// A text recorded beside the tests. It is written only when `REGIO_RECORD=1` is set, and never in CI.
func expectRecordedText(_ text: String, _ name: String, from file: String = #filePath)
  throws
{
  let tests = URL(fileURLWithPath: file).deletingLastPathComponent()
  let place = tests.appendingPathComponent("Golden").appendingPathComponent(name)
  let environment = ProcessInfo.processInfo.environment
  if environment["REGIO_RECORD"] == "1", environment["CI"] == nil {
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: place, atomically: true, encoding: .utf8)
  }
  let recorded = try String(contentsOf: place, encoding: .utf8)
  #expect(text == recorded, "\(name) differs from what was recorded; look at it, then REGIO_RECORD=1")
}
