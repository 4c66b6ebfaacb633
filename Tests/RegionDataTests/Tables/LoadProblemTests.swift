import RegionModel
import Testing

@testable import RegionData

@Suite("Why a file cannot be used")
struct LoadProblemTests {
  @Test("Missing or wrong, the diagnostic is the one given")
  func diagnostic() {
    let diagnostic = Diagnostic("a-b", "Mis.")
    #expect(LoadProblem.missing(diagnostic).diagnostic == diagnostic)
    #expect(LoadProblem.invalid(diagnostic).diagnostic == diagnostic)
  }
}
