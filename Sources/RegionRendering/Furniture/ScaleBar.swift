/// A bar that shows how long some kilometres are on the page.
struct ScaleBar: Sendable {
  /// Length of the whole bar in kilometres: 1, 2 or 5 times a power of ten.
  let kilometres: Double
  /// The room that the bar takes with its figures; placed at the origin.
  let size: (width: Double, height: Double)
  private let length: Double
  private let textSize: Double

  /// A bar for `scale` points a metre, at most `maxWidth` points long.
  init(scale: Double, maxWidth: Double, textScale: Double) {
    let most = max(maxWidth / max(scale, 1e-9) / 1000, 0.001)
    var nice = 0.001
    while true {
      guard let next = [2, 2.5, 2].map({ nice * $0 }).first(where: { Self.isNice($0) && $0 > nice }),
        next <= most
      else { break }
      nice = next
    }
    kilometres = nice
    length = nice * 1000 * scale
    textSize = 7 * textScale
    let label = TextMetrics.width(of: Self.figure(nice) + " km", size: textSize)
    size = (length + label / 2 + textSize + 4, textSize * 2.1)
  }

  /// The bar with its top left corner at `x`, `y`: two halves, dark and light, with figures above.
  func elements(x: Double, y: Double) -> [SVGElement] {
    let left = x + textSize / 2
    let top = y + textSize * 1.25
    let half = length / 2
    let style = TextStyle(size: textSize, alignment: .middle)
    let base = y + textSize * 0.9
    return [
      .rectangle(
        PageRect(x: left, y: top, width: half, height: textSize * 0.45), fill: Ink.strongLine,
        edge: Ink.strongLine),
      .rectangle(
        PageRect(x: left + half, y: top, width: half, height: textSize * 0.45), fill: Ink.paper,
        edge: Ink.strongLine),
      .text("0", x: left, y: base, style),
      .text(Self.figure(kilometres / 2), x: left + half, y: base, style),
      .text(Self.figure(kilometres) + " km", x: left + length, y: base, style),
    ]
  }

  private static func isNice(_ value: Double) -> Bool {
    var value = value
    while value >= 9.999 { value /= 10 }
    while value < 0.9999 { value *= 10 }
    return [1, 2, 5].contains { abs($0 - value) < 0.001 }
  }

  /// At most three decimals, with a comma: `2,5`.
  private static func figure(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    guard rest > 0 else { return DutchNumber.count(whole) }
    var digits = String(String(1000 + rest).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return DutchNumber.count(whole) + "," + digits
  }
}
