import Testing

@testable import RegionRendering

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
