import Testing

@testable import GraphLayout

@Suite("AttributeRules")
struct AttributeRulesTests {
  @Test(
    "Ordinary attributes pass, and so does a fixed start",
    arguments: [
      ("label", "image"), ("start", "7"), ("rankdir", "LR"), ("fontname", "Inter"), ("imagescale", "true"),
    ])
  func allowed(name: String, value: String) throws { try AttributeRules.check(name: name, value: value) }

  @Test("A random start is refused with a hint")
  func randomStart() {
    #expect(
      throws: GraphLayoutError.forbidden(
        message: "start=Random7 geeft elke keer een ander plaatje: geef een getal op, bijvoorbeeld start=1.")
    ) { try AttributeRules.check(name: "start", value: "Random7") }
  }
}
