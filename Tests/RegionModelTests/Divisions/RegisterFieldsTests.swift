import RegionModel
import Testing

@Suite("Policy areas of the register")
struct RegisterFieldsTests {
  @Test(
    "Each word of the register goes with the task that it serves",
    arguments: [
      ("wonen", PolicyField.wonen), ("natuur en milieu", .wonen), ("ruimte en infrastructuur", .wonen),
      ("werk", .arbeid), ("economie", .arbeid), ("sociale zekerheid", .arbeid), ("zorg en gezondheid", .zorg),
      ("openbare orde en veiligheid", .veiligheid), ("recht", .veiligheid),
      ("onderwijs en wetenschap", .onderwijs), ("organisatie en bedrijfsvoering", .bestuur),
      ("Overheidsfinanciën", .bestuur),
    ])
  func taskOfAWord(word: String, field: PolicyField) {
    #expect(PolicyField(registerField: word) == field)
  }

  @Test(
    "A word that fits no task has none",
    arguments: ["verkeer", "cultuur en recreatie", "migratie en integratie", "internationaal", "kaas", ""])
  func wordWithoutTask(word: String) {
    #expect(PolicyField(registerField: word) == nil)
  }

  @Test("An arrangement has each task once, in the order of the register")
  func arrangement() {
    let arrangement = JointArrangement(
      id: "roo:1", name: "A", legalForm: "Openbaar lichaam",
      fields: ["werk", "verkeer", "zorg en gezondheid", "economie"], members: [])
    #expect(arrangement.policyFields == [.arbeid, .zorg])
  }
}
