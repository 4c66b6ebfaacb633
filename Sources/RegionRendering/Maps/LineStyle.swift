/// How a line on a map looks: a stroke upon a wider light one, so that it shows on dark and light areas alike.
struct LineStyle: Sendable {
  let colour: Colour
  /// Width in points.
  let width: Double
  /// Width in points of the light line underneath; 0 for none.
  let casing: Double
  /// Lengths of dash and gap in points, or an unbroken line.
  let dash: String?

  /// Around the municipality that is asked about.
  static let subject = LineStyle(colour: Ink.strongLine, width: 1.6, casing: 2.6, dash: nil)
  /// Around the region that answers the question.
  static let answer = LineStyle(colour: Ink.answer, width: 4.6, casing: 6.4, dash: nil)
  /// Between provinces.
  static let province = LineStyle(colour: Ink.strongLine, width: 1, casing: 2.2, dash: "5 2.5")
  /// Coast and border of the country.
  static let country = LineStyle(colour: Ink.quietLine, width: 0.8, casing: 0, dash: nil)
  /// Between provinces on a map in shades: thin, on a light line, so that it shows on light and dark alike.
  static let thinProvince = LineStyle(colour: Ink.strongLine, width: 0.7, casing: 1.7, dash: nil)

  /// The line with path data `data`.
  func elements(_ data: String, id: String? = nil) -> [SVGElement] {
    guard !data.isEmpty else { return [] }
    func path(_ colour: Colour, _ width: Double) -> SVGElement {
      SVGElement(
        "path",
        [
          "d": data, "fill": "none", "stroke": colour.hex, "stroke-width": SVGNumber.text(width),
          "stroke-linejoin": "round",
        ])
    }
    let below = casing > 0 ? [path(Ink.paper, casing)] : []
    return below + [path(colour, width).with("stroke-dasharray", dash).with("id", id)]
  }
}
