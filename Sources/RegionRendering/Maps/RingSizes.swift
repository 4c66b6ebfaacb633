/// The part of a legend that says how large rings are: two or three circles inside each other, with their sizes.
struct RingSizes: Sendable {
  /// What is drawn.
  let elements: [SVGElement]
  /// The room that it takes, from the top left corner.
  let size: (width: Double, height: Double)

  /// At most three round sizes between those of `totals`, each a circle with the radius `scale` times its root, in `rect`.
  init(totals: [Double], scale: Double, unit: String, in rect: PageRect, textSize: Double) {
    let samples = Array(FlowWidth(values: totals, widest: 1).samples.prefix(3))
    let radius = (samples.first ?? 0).squareRoot() * scale
    let heading = TextStyle(size: textSize, bold: true)
    let words = TextStyle(size: textSize * 0.92, colour: Ink.quietText)
    let wrapped = TextMetrics.wrap(
      "Hoe groter de ring, hoe meer \(unit)", width: rect.width, size: textSize, bold: true, maxLines: 3)
    var elements = wrapped.enumerated().map { line, text in
      SVGElement.text(text, x: rect.x, y: rect.y + textSize * (0.95 + 1.2 * Double(line)), heading)
    }
    let top = rect.y + textSize * (1.2 * Double(wrapped.count) + 0.6)
    let bottom = top + 2 * radius
    let x = rect.x + radius
    var last = -Double.infinity
    for value in samples {
      let small = value.squareRoot() * scale
      let circle = RingShape.circle(around: PagePoint(x: x, y: bottom - small), radius: small)
      // Text no nearer to the one above than its height.
      let y = max(bottom - 2 * small, last + textSize * 1.1, top + textSize * 0.3)
      last = y
      let right = x + radius + textSize * 0.8
      elements.append(
        SVGElement(
          "path",
          [
            "d": PathData(rings: [circle]).text, "fill": "none",
            "stroke": CommutingRingsDrawing.edge.hex, "stroke-width": ".7",
          ]))
      elements.append(
        SVGElement(
          "path",
          [
            "d": PathData(lines: [
              [PagePoint(x: x, y: bottom - 2 * small), PagePoint(x: right - 1, y: y)]
            ]).text, "fill": "none", "stroke": Ink.quietLine.hex, "stroke-width": ".4",
          ]))
      elements.append(
        .text(
          "\(DutchNumber.count(Int(value))) \(unit)", x: right + 1, y: y + textSize * 0.32, words))
    }
    self.elements = elements
    size = (rect.width, max(bottom, last + textSize) - rect.y)
  }
}
