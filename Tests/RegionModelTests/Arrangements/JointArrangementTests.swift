import RegionModel
import Testing

@Suite("A joint arrangement")
struct JointArrangementTests {
  private func arrangement(short: String? = nil, body: String? = nil) -> JointArrangement {
    JointArrangement(
      id: "roo:1", name: "Gemeenschappelijke regeling Afvalinzameling", shortName: short, body: body,
      legalForm: "Openbaar lichaam", members: [])
  }

  @Test("Its label is the body with its short abbreviation, else the short name, else the name")
  func label() {
    #expect(arrangement().label == "Gemeenschappelijke regeling Afvalinzameling")
    #expect(arrangement(short: "GRA").label == "GRA")
    #expect(arrangement(body: "Afvalschap").label == "Afvalschap")
    #expect(arrangement(short: "GRA", body: "Afvalschap").label == "Afvalschap (GRA)")
  }

  @Test("A short name that is long, or that stands in the body's name already, is not repeated")
  func labelWithoutRepetition() {
    #expect(arrangement(short: "twaalf tekens", body: "Afvalschap").label == "Afvalschap")
    #expect(arrangement(short: "twaalfteken1", body: "Afvalschap").label == "Afvalschap (twaalfteken1)")
    #expect(
      arrangement(short: "BSOB", body: "Belastingsamenwerking BsOB").label == "Belastingsamenwerking BsOB")
  }

  @Test("Members ascend; other participants and organs stay as they were given")
  func parts() throws {
    let others = [
      Participant(kind: .province, code: "PV30", name: "Noord-Brabant"),
      Participant(kind: .other, code: nil, name: "Stichting"),
    ]
    let arrangement = JointArrangement(
      id: "roo:1", name: "R", legalForm: "Openbaar lichaam", fields: ["zorg", "afval"],
      validFrom: try Toy.date("2015-01-01"), validTo: try Toy.date("2019-01-01"),
      members: [5, 2].map { Membership($0) }, others: others, organs: [2: ["raad", "college"]], note: "let op"
    )
    #expect(arrangement.members.map(\.municipality) == [2, 5])
    #expect(arrangement.others == others)
    #expect(arrangement.organs == [2: ["raad", "college"]])
    #expect(arrangement.fields == ["zorg", "afval"])
    #expect(arrangement.validFrom?.description == "2015-01-01")
    #expect(arrangement.validTo?.description == "2019-01-01")
    #expect(arrangement.legalForm == "Openbaar lichaam")
    #expect(arrangement.note == "let op")
  }
}
