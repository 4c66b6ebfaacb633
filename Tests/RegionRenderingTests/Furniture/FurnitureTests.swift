import RegionModel
import Testing

@testable import RegionRendering

@Suite("A list of regions fits its room")
struct RegionListTests {
  private func rows(_ count: Int, name: (Int) -> String) -> [RegionList.Row] {
    (0..<count).map {
      .init(mark: String($0 + 1), colour: Palette.region($0), name: name($0), figures: ["12", "1.234.567"])
    }
  }

  @Test("Every number of rows from 1 to 90 fits with whole names, few rows in larger letters")
  func numbers() {
    let room = PageRect(x: 0, y: 0, width: 380, height: 440)
    var last = Double.infinity
    for count in 1...90 {
      let list = RegionList(
        rows: rows(count) { "Regio met naam \($0)" }, name: "Regio", figures: ["gemeenten", "inwoners"],
        in: room,
        sizes: 4.5...9.5)
      #expect(!list.isCut)
      #expect(room.inset(by: -0.1).contains(list.used), "\(count)")
      #expect(list.size <= last)
      last = list.size
    }
    #expect(last >= 6)
  }

  @Test("Names that are far too long are cut and say so")
  func cut() {
    let list = RegionList(
      rows: rows(80) { "\($0) " + String(repeating: "lange naam ", count: 20) }, name: "Regio",
      figures: ["a", "b"],
      in: PageRect(x: 0, y: 0, width: 300, height: 400), sizes: 5...9)
    #expect(list.isCut)
    let texts = list.elements.compactMap { element -> String? in
      if case .text(let text) = element.content.first { text } else { nil }
    }
    #expect(texts.filter { $0.hasSuffix("…") }.count == 80)
  }

  @Test("Rows that fit nowhere are counted")
  func overflow() {
    let list = RegionList(
      rows: rows(400) { "Regio \($0)" }, name: "Regio", figures: ["a", "b"],
      in: PageRect(x: 0, y: 0, width: 200, height: 100), sizes: 5...9)
    let last = list.elements.last?.content.first
    guard case .text(let text) = last else {
      Issue.record("no text")
      return
    }
    #expect(text.hasPrefix("… en nog "))
  }
}

@Suite("A scale bar has a round length and the right size")
struct ScaleBarTests {
  @Test("The length is 1, 2 or 5 times a power of ten and no longer than asked")
  func lengths() {
    for step in 1...60 {
      let scale = 0.0002 * Double(step)
      let bar = ScaleBar(scale: scale, maxWidth: 130, textScale: 1)
      var digit = bar.kilometres
      while digit >= 9.99 { digit /= 10 }
      while digit < 0.99 { digit *= 10 }
      #expect([1.0, 2, 5].contains { abs($0 - digit) < 1e-6 })
      #expect(bar.kilometres * 1000 * scale <= 130)
      #expect(bar.kilometres * 1000 * scale >= 130 / 2.6)
    }
  }

  @Test("On a scale of 50 kilometres the figures are 0, 25 and 50 km")
  func figures() {
    let texts = ScaleBar(scale: 0.0015, maxWidth: 130, textScale: 1).elements(x: 0, y: 0).compactMap {
      element -> String? in
      if case .text(let text) = element.content.first { text } else { nil }
    }
    #expect(texts == ["0", "25", "50 km"])
  }
}

@Suite("Heading and foot leave room for the picture")
struct SheetTests {
  @Test(
    "On every page the picture has at least half of the height, whatever the words", arguments: PageSize.all)
  func room(page: PageSize) {
    let long = String(repeating: "Een lange zin over regio's. ", count: 80)
    for text in [
      MapText(title: "Kort"), MapText(title: long, subtitle: long, foot: [long, long, long]),
      MapText(title: ""),
    ] {
      let sheet = Sheet(page: page, text: text)
      #expect(sheet.content.height >= page.height * 0.4)
      #expect(PageRect(x: 0, y: 0, width: page.width, height: page.height).contains(sheet.content))
    }
  }

  @Test("A foot that is too long says how many lines are left out")
  func foot() {
    let long = String(repeating: "Een kanttekening. ", count: 900)
    let sheet = Sheet(page: .a4Landscape, text: MapText(title: "Titel", foot: [long]))
    let texts = sheet.elements.compactMap { element -> String? in
      if case .text(let text) = element.content.first { text } else { nil }
    }
    #expect(texts.last?.hasPrefix("… en nog ") == true)
  }
}

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
