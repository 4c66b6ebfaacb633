/// The light shades for the number of arrangements that municipalities share, under hatching.
///
/// Source of the colours: ColorBrewer 2.0 *Blues* of nine classes, the second to fourth, light enough for lines and
/// names upon them; Harrower & Brewer 2003, doi:10.1179/000870403235002042.
struct OverlapShades: Sendable {
  /// What each class holds, in words, from few to many.
  let ranges: [String]
  /// Their colours.
  let colours: [Colour]
  private let breaks: ClassBreaks

  private static let steps = [Colour(0xDEEBF7), Colour(0xC6DBEF), Colour(0x9ECAE1)]

  /// Puts the numbers that are shared into at most three classes (Jenks).
  init(shared: [Int]) {
    let figure = MapFigure(name: "regelingen", meaning: "", format: .count)
    breaks = ClassBreaks(shared.map(Double.init), of: figure, classes: Self.steps.count, method: .natural)
    ranges = breaks.lower.indices.map { [breaks] place in
      let range = figure.range(place, of: breaks)
      let ends = range.split(separator: " ").compactMap { Int($0) }
      // Of two numbers that follow each other there is nothing in between.
      return ends.count == 2 && ends[1] == ends[0] + 1 ? "\(ends[0]) of \(ends[1])" : range
    }
    colours = Array(Self.steps.suffix(breaks.lower.count))
  }

  /// The colour for a number that is shared.
  func colour(of shared: Int) -> Colour { colours[breaks.index(of: Double(shared))] }
}
