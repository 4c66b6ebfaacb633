import RegionRendering
import Testing

@Suite("The colours can be told apart and read")
struct PaletteTests {
  @Test("Colours are written as hexadecimal and black and white have the ends of the scales")
  func scales() {
    #expect(Colour(0x77AADD).hex == "#77AADD")
    #expect(Colour(0x000000).lightness == 0)
    #expect(abs(Colour(0xFFFFFF).lightness - 100) < 0.01)
    #expect(abs(Colour(0xFFFFFF).contrast(with: Colour(0)) - 21) < 0.001)
    #expect(abs(Colour(0x777777).contrast(with: Colour(0xFFFFFF)) - 4.478) < 0.01)
  }

  @Test("Core, shell and fringe stay apart in greyscale, and apart from the land around them")
  func steps() {
    let steps = [Palette.core, Palette.shell, Palette.fringe, Colour(0xF0F0F0)].map(\.lightness)
    for (darker, lighter) in zip(steps, steps.dropFirst()) { #expect(lighter - darker >= 7) }
  }

  @Test("Black text can be read on every region colour, white text on the core")
  func contrast() {
    for colour in Palette.regions { #expect(colour.contrast(with: Colour(0x1A1A1A)) >= 4.5) }
    #expect(Palette.core.contrast(with: Colour(0xFFFFFF)) >= 4.5)
  }

  @Test("All region colours differ, and numbers beyond the last start again")
  func different() {
    #expect(Set(Palette.regions).count == Palette.regions.count)
    #expect(Palette.region(Palette.regions.count) == Palette.region(0))
    #expect(Palette.region(-1) == Palette.regions.last)
  }
}
