import Foundation

/// Prints how long the things take that a user waits for, and how much memory and text they need, beside what was
/// promised. Run it as a release build: `swift run -c release regio-bench`; files with flows given as arguments are
/// timed too. How long others take for the same map is in `RegionRendering.docc/MapComparison.md`.
@main
struct RegioBench {
  static func main() {
    let program = folderOfProgram + "regio"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print("Eerst bouwen: swift build -c release")
      exit(66)
    }
    let folder = FileManager.default.temporaryDirectory.path + "/regio-bench-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    print("| opdracht | mediaan ms | minimum ms | MB | KB SVG | beloofd |")
    print("|---|---|---|---|---|---|")
    for promise in Promise.all {
      print(promise.measured(program: program, folder: folder, runs: 9))
    }
    print("")
    InProcess.printTable(files: Array(CommandLine.arguments.dropFirst()))
  }

  private static var folderOfProgram: String {
    let path =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    return path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
