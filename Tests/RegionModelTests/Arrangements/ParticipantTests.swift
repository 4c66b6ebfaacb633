import RegionModel
import Testing

@Suite("A participant that is not a municipality")
struct ParticipantTests {
  @Test("There are six kinds, each with its word and its plural")
  func kinds() {
    #expect(
      Participant.Kind.allCases.map(\.rawValue) == [
        "gemeente", "provincie", "waterschap", "gemeenschappelijke-regeling", "rijk", "overig",
      ])
    #expect(
      Participant.Kind.allCases.map(\.plural) == [
        "gemeenten", "provincies", "waterschappen", "gemeenschappelijke regelingen", "rijk",
        "overige deelnemers",
      ])
  }

  @Test("It keeps what it was made of, and counts as registered unless told otherwise")
  func parts() {
    let participant = Participant(
      kind: .waterBoard, code: "WBH38", name: "Aa en Maas", organs: ["ab", "db"], note: "let op")
    #expect(participant.kind == .waterBoard)
    #expect(participant.code == "WBH38")
    #expect(participant.name == "Aa en Maas")
    #expect(participant.organs == ["ab", "db"])
    #expect(participant.basis == .registered)
    #expect(participant.note == "let op")
  }
}
