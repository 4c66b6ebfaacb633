import Testing

@testable import RegionRendering

@Suite("A picture for a printer without colours")
struct BlackAndWhiteTests {
  private func text(_ elements: [SVGElement]) -> String {
    var text = ""
    for element in BlackAndWhite.elements(elements) { element.write(into: &text) }
    return text
  }

  @Test("A colour of a region becomes a pattern, which is there once however often it is used")
  func pattern() {
    let area = SVGElement("rect", ["fill": Palette.region(1).hex, "stroke": Palette.region(1).hex])
    let svg = text([SVGElement("g", [:], [area, area])])
    #expect(svg.contains("<rect fill=\"url(#druk-2)\" stroke=\"none\"/>"))
    #expect(svg.matches(of: /<pattern/).count == 1)
    #expect(svg.hasPrefix("<defs>"))
  }

  @Test("Another colour becomes the grey of the same lightness, a grey stays, other words stay")
  func grey() throws {
    for colour in [Palette.core, Palette.shell, Palette.fringe, Ink.answer] {
      let svg = text([SVGElement("rect", ["fill": colour.hex])])
      let hex = try #require(svg.firstMatch(of: /#[0-9A-F]{6}/)?.output)
      let grey = try #require(Colour(hex: String(hex)))
      #expect(grey.red == grey.green && grey.green == grey.blue)
      #expect(abs(grey.lightness - colour.lightness) < 0.5)
    }
    for word in [Ink.land.hex, "none", "url(#x)"] {
      #expect(text([SVGElement("rect", ["fill": word])]) == "<rect fill=\"\(word)\"/>")
    }
  }

  @Test("The two directions of a flow map stay apart")
  func flows() {
    let svg = text([
      SVGElement("a", ["fill": FlowDrawing.leaving.hex]), SVGElement("b", ["fill": FlowDrawing.arriving.hex]),
    ])
    let greys = svg.matches(of: /#[0-9A-F]{6}/).compactMap { Colour(hex: String($0.output)) }
    #expect(greys.count == 2 && abs(greys[0].lightness - greys[1].lightness) > 25)
  }

  @Test("Text that is no colour is none")
  func hex() {
    #expect(Colour(hex: "#12AB9F") == Colour(0x12AB9F))
    for text in ["", "#", "#12", "none", "#GGGGGG", "1234567"] { #expect(Colour(hex: text) == nil) }
  }
}
