import RegionRendering
import Testing

@Suite("Colours from low to high")
struct SequentialRampTests {
  @Test("They get darker step by step, apart in greyscale and from paper", arguments: SequentialRamp.classes)
  func greyscale(count: Int) {
    let colours = SequentialRamp.colours(count)
    #expect(colours.count == count)
    let lightness = [Colour(0xFFFFFF).lightness] + colours.map(\.lightness)
    for (light, dark) in zip(lightness, lightness.dropFirst()) {
      #expect(light - dark > 7.5, "\(lightness)")
    }
  }

  @Test("A count without colours is brought within those that have")
  func limits() {
    #expect(SequentialRamp.colours(0).count == 1)
    #expect(SequentialRamp.colours(99).count == 7)
  }
}
