import Atlas
import RegionData
import RegionModel
import Testing

@Suite("Why a request has no answer")
struct AtlasErrorTests {
  private static let one = Diagnostic("een", "Eerste.")
  private static let two = Diagnostic("twee", "Tweede.")
  private static let errors: [(error: AtlasError, code: Int32, problems: [Diagnostic])] = [
    (.request([one, two]), 64, [one, two]), (.data(.invalid([one, two])), 65, [one, two]),
    (.data(.missing(one)), 66, [one]), (.drawing(two), 70, [two]),
    (.output(one, isCreation: true), 73, [one]),
    (.output(two, isCreation: false), 74, [two]),
  ]

  @Test("Every error has its exit code and its problems", arguments: errors)
  private func codes(error: AtlasError, code: Int32, problems: [Diagnostic]) {
    #expect(error.exitCode == code)
    #expect(error.diagnostics == problems)
  }
}
