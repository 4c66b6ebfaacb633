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

  @Test("A number upon a pattern gets an edge of paper, once, and dark letters; other text stays as it is")
  func mark() {
    let number = SVGElement.text("7", x: 1, y: 2, TextStyle(size: 8, colour: Ink.paper))
    let svg = text([
      SVGElement("g", [:], [number.with("class", BlackAndWhite.markClass)]), number,
    ])
    let texts = svg.matches(of: /<text[^>]*>7</).map { String($0.output) }
    #expect(texts.count == 3)
    #expect(texts[0].contains("aria-hidden") && texts[0].contains("fill=\"\(Ink.paper.hex)\""))
    #expect(!texts[1].contains("fill") && !texts[1].contains("stroke"))
    #expect(texts[2].contains("fill=\"\(Ink.paper.hex)\""))
  }

  @Test("Text that is no colour is none")
  func hex() {
    #expect(Colour(hex: "#12AB9F") == Colour(0x12AB9F))
    for text in ["", "#", "#12", "none", "#GGGGGG", "1234567"] { #expect(Colour(hex: text) == nil) }
  }

  @Test("White lines between patterns become grey, those between greys stay white")
  func seams() {
    let patterned = SVGElement("rect", ["fill": Palette.region(0).hex])
    let plain = SVGElement("rect", ["fill": Palette.core.hex])
    func group(_ inner: SVGElement) -> SVGElement {
      SVGElement("g", ["stroke": Ink.paper.hex], [inner])
    }
    #expect(text([group(patterned)]).contains("<g stroke=\"\(Ink.hairline.hex)\">"))
    #expect(text([group(plain)]).contains("<g stroke=\"\(Ink.paper.hex)\">"))
  }
}
