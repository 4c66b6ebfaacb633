import RegionModel
import Testing

@Suite("A programme")
struct ProgrammeTests {
  @Test("Its members ascend; the rest stays as it was given")
  func parts() {
    let programme = Programme(
      id: "regio-deal-a", name: "Regio Deal A", kind: "regio-deal", group: "Regio Deals",
      arrangement: "roo:1",
      validFrom: "2018", validTo: "2020-06", members: [4, 0].map { Membership($0) }, source: "Kamerbrief",
      basis: .derived, note: "let op")
    #expect(programme.members.map(\.municipality) == [0, 4])
    #expect(programme.id == "regio-deal-a")
    #expect(programme.name == "Regio Deal A")
    #expect(programme.kind == "regio-deal")
    #expect(programme.group == "Regio Deals")
    #expect(programme.arrangement == "roo:1")
    #expect(programme.validFrom == "2018")
    #expect(programme.validTo == "2020-06")
    #expect(programme.source == "Kamerbrief")
    #expect(programme.basis == .derived)
    #expect(programme.note == "let op")
  }

  @Test("It counts as sourced unless told otherwise")
  func defaults() {
    #expect(Programme(id: "a", name: "A", kind: "proeftuin", members: [], source: "x").basis == .sourced)
  }
}
