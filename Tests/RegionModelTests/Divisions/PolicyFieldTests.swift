import RegionModel
import Testing

@Suite("Policy fields")
struct PolicyFieldTests {
  @Test("There are nine, the eight tasks and statistics")
  func words() {
    #expect(
      PolicyField.allCases.map(\.rawValue) == [
        "wonen", "arbeid", "zorg", "veiligheid", "energie", "water", "onderwijs", "bestuur", "statistiek",
      ])
  }
}
