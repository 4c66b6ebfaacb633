import RegionData
import RegionModel
import Testing

@Suite("Very many problems", .serialized, .timeLimit(.minutes(10)))
struct ManyProblemsTests {
  private static let count = 100_000

  /// What a load says; were each problem made in full, even those that are not shown, this would take hours.
  private func problems(_ file: String, _ row: (Int) -> String) throws -> [Diagnostic] {
    let toy = ToyDataset()
    let rows = (0..<Self.count).map { row($0) + "\n" }.joined()
    return try toy.with(toy[file] + rows, for: file).diagnostics()
  }

  private func expectTwentyAndRest(_ problems: [Diagnostic], _ code: String, _ file: String) {
    #expect(problems.count == 21)
    #expect(problems.allSatisfy { $0.code == code && $0.location?.file == file })
    #expect(problems.prefix(20).allSatisfy { $0.location?.line != nil && $0.excerpt != nil })
    #expect(
      problems.last?.text
        == "\(file): fout: Nog 99980 keer dezelfde soort melding in dit bestand. [\(code)]")
  }

  @Test("100,000 unknown municipalities: twenty are shown, the rest is counted")
  func unknown() throws {
    let problems = try problems("flows/pendel.csv") { "GM0001,Onbekendstad\($0),1" }
    expectTwentyAndRest(problems, "gemeente-onbekend", "flows/pendel.csv")
  }

  @Test("100,000 double pairs: twenty are shown, the rest is counted")
  func double() throws {
    let problems = try problems("network-members.csv") { _ in "BOND,GM0001,Adam,," }
    expectTwentyAndRest(problems, "dubbel", "network-members.csv")
  }

  @Test("100,000 wrong numbers: twenty are shown, the rest is counted")
  func numbers() throws {
    let problems = try problems("flows/pendel.csv") { "GM0001,GM0001,x\($0)" }
    expectTwentyAndRest(problems, "geen-getal", "flows/pendel.csv")
  }

  @Test("100,000 lines with too few fields: twenty are shown, the rest is counted")
  func fields() throws {
    let problems = try problems("programme-members.csv") { "deal-zuid,\($0)" }
    expectTwentyAndRest(problems, "aantal-velden", "programme-members.csv")
  }

  @Test("100,000 unknown owners: twenty are shown, the rest is counted")
  func owners() throws {
    let problems = try problems("network-members.csv") { "BOND\($0),GM0001,Adam,," }
    expectTwentyAndRest(problems, "netwerk-onbekend", "network-members.csv")
  }

  @Test("100,000 names that do not fit: twenty are shown, the rest is counted")
  func names() throws {
    let problems = try problems("divisions/zorgregio.csv") { "Z\($0),Regio \($0),GM0001,Bdam,," }
    expectTwentyAndRest(problems, "naam-past-niet", "divisions/zorgregio.csv")
  }
}
