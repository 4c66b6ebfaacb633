import Testing

@testable import RegionRendering

@Suite("A legend fits its panel")
struct LegendPanelTests {
  @Test("Much text gets smaller letters, and only then is cut")
  func sizes() {
    let panel = PageRect(x: 0, y: 0, width: 220, height: 300)
    func legend(_ words: Int) -> LegendPanel {
      let text = String(repeating: "gemeente ", count: words)
      let block = LegendPanel.Block(symbol: .area(Palette.core), heading: "Kern", paragraphs: [text])
      return LegendPanel(blocks: [block, block], in: panel, columns: 1, sizes: 5...9)
    }
    #expect(legend(5).size == 9 && !legend(5).isCut)
    #expect(legend(200).size < 9 && !legend(200).isCut)
    #expect(legend(2000).isCut)
  }
}
