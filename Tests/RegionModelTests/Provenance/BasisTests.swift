import RegionModel
import Testing

@Suite("How a row is known")
struct BasisTests {
  @Test("There are nine words, in this order")
  func words() {
    #expect(
      Basis.allCases.map(\.rawValue) == [
        "registered", "sourced", "rule", "computed", "carried", "derived", "inferred", "modelled",
        "unverified",
      ])
  }

  @Test("What is derived, inferred, modelled or unverified is marked, and nothing else")
  func marks() {
    #expect(Basis.allCases.filter(\.isMarked) == [.derived, .inferred, .modelled, .unverified])
  }

  @Test("Each has its own word in plain Dutch")
  func dutch() {
    #expect(
      Basis.allCases.map(\.dutch) == [
        "geregistreerd", "uit bron", "volgens vaste regel", "berekend", "meegenomen door herindeling",
        "afgeleid",
        "aangenomen", "gemodelleerd", "niet nagekeken",
      ])
  }
}
