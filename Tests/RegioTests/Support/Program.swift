import Foundation
import Testing

/// The program as a user meets it: run by itself, with its output and exit code.
struct Program {
  /// Exit code, or the signal that ended the program as a negative number.
  let code: Int32
  /// What stands on standard output.
  let output: String
  /// What stands on standard error.
  let messages: String

  /// Runs `regio` with `arguments` in `folder`; `regions` becomes `REGIO_REGIONS`.
  init(_ arguments: [String], in folder: String? = nil, regions: String? = nil) throws {
    try self.init(Self.path, arguments, in: folder, regions: regions)
  }

  /// Runs a line of the shell, in which `regio` is the program.
  init(shell line: String, in folder: String? = nil, regions: String? = nil) throws {
    try self.init(
      "/bin/sh", ["-c", "regio() { \"\(Self.path)\" \"$@\"; }\n\(line)"], in: folder, regions: regions)
  }

  private init(_ path: String, _ arguments: [String], in folder: String?, regions: String?) throws {
    let results = try withTemporaryFolder { place -> (Int32, [String]) in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.currentDirectoryURL = URL(fileURLWithPath: folder ?? place)
      var environment = ProcessInfo.processInfo.environment
      environment["REGIO_REGIONS"] = regions
      process.environment = environment
      // Files, not pipes: a pipe that nobody empties would stop the program.
      let files = try ["out", "err"].map { name -> (path: String, handle: FileHandle) in
        let path = "\(place)/\(name)"
        try Data().write(to: URL(fileURLWithPath: path))
        return (path, try FileHandle(forWritingTo: URL(fileURLWithPath: path)))
      }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = files[0].handle
      process.standardError = files[1].handle
      try process.run()
      process.waitUntilExit()
      for file in files { try file.handle.close() }
      let code =
        process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
      return (code, try files.map { try String(contentsOfFile: $0.path, encoding: .utf8) })
    }
    code = results.0
    (output, messages) = (results.1[0], results.1[1])
  }

  /// Where the program stands: beside the tests.
  static var path: String {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    let beside = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("regio").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return Bundle.main.bundleURL.deletingLastPathComponent().appendingPathComponent("regio").path
  }

  /// The root of this checkout.
  static var checkout: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
  }
}

/// Gives `body` a folder with the toy country as the data of 2018, and a folder beside it for output.
func withToy<Result>(
  _ change: (inout ToyFolder) -> Void = { _ in },
  _ body: (_ regions: String, _ place: String) throws -> Result
) throws -> Result {
  try withTemporaryFolder { path in
    var toy = ToyFolder()
    change(&toy)
    let regions = path + "/regions"
    let place = path + "/werk"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try toy.write(to: regions)
    return try body(regions, place)
  }
}
