import Testing

@testable import GraphLayout

@Suite("SVGRules")
struct SVGRulesTests {
  @Test(
    "These links are safe",
    arguments: [
      "http://a", "HTTPS://a", "mailto:a@b.nl", "", "#a", "/a:b", "?a=b:c", "kaart.svg", "a/b:c", "a%20b",
    ])
  func safe(link: String) { #expect(SVGRules.isSafe(link: link)) }

  @Test(
    "These links are not",
    arguments: [
      "javascript:x", " javascript:x", "java\tscript:x", "java&#115;cript:x", "javascript&colon;x", "data:,x",
      "file:///x",
      "é:x",
    ])
  func unsafe(link: String) { #expect(!SVGRules.isSafe(link: link)) }

  @Test("A style may set the colour of a gradient and nothing else")
  func style() throws {
    try SVGRules.check(attribute: "style", value: "stop-color:red;stop-opacity:1.;", seen: [])
    #expect(throws: GraphLayoutError.self) {
      try SVGRules.check(attribute: "style", value: "fill:red", seen: [])
    }
    #expect(throws: GraphLayoutError.self) {
      try SVGRules.check(attribute: "style", value: "stop-color:red;fill:url(x)", seen: [])
    }
  }
}
