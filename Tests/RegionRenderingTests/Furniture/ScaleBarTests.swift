import Testing

@testable import RegionRendering

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
