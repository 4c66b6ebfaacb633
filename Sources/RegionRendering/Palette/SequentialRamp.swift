/// Colours for classes of a figure, from light (low) to dark (high).
///
/// One ramp from yellow-green to dark blue, of which a map takes as many steps as it has classes, as far apart in
/// lightness as they can be: they keep their order for colour-blind eyes and in greyscale. The two lightest steps of
/// the scheme are left out, so that the lowest class is not taken for an area without a figure.
///
/// Source: ColorBrewer 2.0 *YlGnBu* of nine classes, Harrower & Brewer 2003, doi:10.1179/000870403235002042.
public enum SequentialRamp {
  /// How many classes there are colours for.
  public static let classes = 1...7

  private static let steps: [Colour] = [
    Colour(0xC7E9B4), Colour(0x7FCDBB), Colour(0x41B6C4), Colour(0x1D91C0), Colour(0x225EA8),
    Colour(0x253494), Colour(0x081D58),
  ]

  /// The places in the ramp for so many classes, chosen by lightness.
  private static let places: [[Int]] = [
    [2], [1, 4], [0, 2, 4], [0, 2, 4, 6], [0, 2, 3, 4, 6], [0, 1, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6],
  ]

  /// The colours of `count` classes from low to high; a count outside ``classes`` is brought within it.
  public static func colours(_ count: Int) -> [Colour] {
    let count = min(max(count, classes.lowerBound), classes.upperBound)
    return places[count - 1].map { steps[$0] }
  }
}
