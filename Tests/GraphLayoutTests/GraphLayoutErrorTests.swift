import GraphLayout
import Testing

@Suite("GraphLayoutError")
struct GraphLayoutErrorTests {
  @Test(
    "Every error is one Dutch sentence",
    arguments: [
      (GraphLayoutError.invalidDOT(message: "a.", line: 3), "De DOT-tekst klopt niet, regel 3: a."),
      (.invalidDOT(message: "a.", line: nil), "De DOT-tekst klopt niet: a."),
      (.forbidden(message: "A."), "A."), (.tooLarge(message: "A."), "A."),
      (.layoutFailed(message: "a."), "Het diagram kon niet worden opgemaakt: a."),
      (.renderFailed(message: "a."), "Het diagram kon niet worden getekend: a."),
    ])
  func description(error: GraphLayoutError, sentence: String) { #expect(error.description == sentence) }
}
