import Foundation

/// A folder of its own for one test, removed afterwards.
enum TemporaryFolder {
  /// Runs `body` with the path of a new folder.
  static func with<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("regio-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }

  /// Writes `bytes` to `file` below `folder`, with the folders between them.
  static func write(_ bytes: [UInt8], to file: String, in folder: String) throws {
    let place = URL(fileURLWithPath: folder).appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }
}
