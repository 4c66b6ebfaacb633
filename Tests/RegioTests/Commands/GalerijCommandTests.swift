import Foundation
import Testing

@Suite("The command galerij")
struct GalerijCommandTests {
  @Test("The maps of the gallery are, byte for byte, those that are kept in output/galerij")
  func kept() throws {
    try withTemporaryFolder { path throws in
      let run = try Program(["galerij", "--uitvoer", path, "--regions", Program.checkout + "/regions"])
      #expect(run.code == 0)
      #expect(run.messages == "")
      let names = files(below: path)
      #expect(run.output.split(separator: "\n").map(String.init).sorted() == names.map { "\(path)/\($0)" })
      let kept = Program.checkout + "/output/galerij"
      #expect(names == files(below: kept))
      for name in names where !name.contains("diagram") {
        let (new, old) = try (
          String(contentsOfFile: "\(path)/\(name)", encoding: .utf8),
          String(contentsOfFile: "\(kept)/\(name)", encoding: .utf8)
        )
        #expect(new == old, "\(name) differs: regio galerij makes it anew")
      }
    }
  }
}
