import Testing

@testable import RegionRendering

@Suite("A list of regions fits its room")
struct RegionListTests {
  private func rows(_ count: Int, name: (Int) -> String) -> [RegionList.Row] {
    (0..<count).map {
      .init(mark: String($0 + 1), colour: Palette.region($0), name: name($0), figures: ["12", "1.234.567"])
    }
  }

  @Test("Every number of rows from 1 to 90 fits with whole names in letters of 6 points or more")
  func numbers() {
    let room = PageRect(x: 0, y: 0, width: 380, height: 440)
    for count in 1...90 {
      let list = RegionList(
        rows: rows(count) { "Regio met naam \($0)" }, name: "Regio", figures: ["gemeenten", "inwoners"],
        in: room,
        sizes: 4.5...9.5)
      #expect(!list.isCut)
      #expect(room.inset(by: -0.1).contains(list.used), "\(count)")
      #expect(list.size >= 6)
    }
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
