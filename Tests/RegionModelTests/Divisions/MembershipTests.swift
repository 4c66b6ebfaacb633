import RegionModel
import Testing

@Suite("Memberships")
struct MembershipTests {
  @Test("An ordinary member is there in full, as named in a source")
  func defaults() {
    let member = Membership(3)
    #expect(member.municipality == 3)
    #expect(member.share == 1)
    #expect(member.role == nil)
    #expect(member.basis == .sourced)
    #expect(member.note == nil)
  }

  @Test("A member keeps share, role, basis and note")
  func parts() {
    let member = Membership(3, share: 0.25, role: "trekker", basis: .inferred, note: "let op")
    #expect(member.share == 0.25)
    #expect(member.role == "trekker")
    #expect(member.basis == .inferred)
    #expect(member.note == "let op")
  }

  @Test("Memberships as a set are their municipalities")
  func set() {
    let members = [Membership(5), Membership(1), Membership(5, share: 0.1)]
    #expect(members.municipalities(capacity: 6) == MunicipalitySet([1, 5], capacity: 6))
    #expect([Membership]().municipalities(capacity: 6).isEmpty)
  }
}
