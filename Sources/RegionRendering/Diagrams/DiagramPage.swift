/// A diagram on a page: heading above it, meaning of the signs and foot below it, the drawing laid out for the room
/// between them, title and description for those who cannot see it.
///
/// The page chooses the largest letters at which everything is drawn; where even the smallest that can be read are
/// too large, the diagram leaves out what matters least and the foot counts it. Graphviz is no business of this
/// package: ``rooms`` says what to try, the diagram gives a plan for it, and ``svg(_:plan:)`` takes what Graphviz
/// made of that plan.
public struct DiagramPage: Sendable {
  /// The page.
  public let page: PageSize
  private let diagram: any Diagram
  private let foot: [String]

  /// The smallest letters on a page, in points; what does not fit with them is folded.
  public static let leastLetters = 6.5
  /// The smallest letters that diagrams draw, before the drawing is scaled.
  private static let letters = 7.5

  /// Makes the page of `diagram`, with `foot` (sources, day of the data) below its notes.
  public init(_ diagram: any Diagram, page: PageSize, foot: [String] = []) {
    self.diagram = diagram
    self.page = page
    self.foot = foot
  }

  /// The plan for this page: the one with the largest letters that leaves nothing out, else the last.
  /// - Complexity: that of the diagram's plan, for each of some ten sizes of letters.
  public func plan() -> DiagramPlan {
    // A note about what was left out takes room too.
    let usual = DiagramPlan(dot: "")
    let scales = Self.scales(page)
    for scale in scales.dropLast() {
      if let plan = diagram.plan(in: room(for: usual, scale: scale, isLast: false)) { return plan }
    }
    let least = scales.last ?? 1
    var plan = diagram.plan(in: room(for: usual, scale: least, isLast: true))
    for _ in 0..<2 {
      guard let found = plan, found.folded != nil else { break }
      plan = diagram.plan(in: room(for: found, scale: least, isLast: true))
    }
    return plan ?? DiagramPlan(dot: diagram.dot())
  }

  /// Sizes of the drawing to try, the largest first: larger on a larger page, and small enough to leave nothing out
  /// on paper, which is read from nearby. A slide is not, and leaves out more.
  private static func scales(_ page: PageSize) -> [Double] {
    let least = page.id == PageSize.widescreen.id ? 1 : leastLetters / letters
    let larger = [1.6, 1.45, 1.3, 1.2, 1.1, 1.0].map { $0 * page.textScale }
    let smaller = [1.1, 1.0, 0.93, 0.88].filter { $0 < page.textScale }
    return (larger + smaller).filter { $0 > least } + [least]
  }

  private func room(for plan: DiagramPlan, scale: Double, isLast: Bool) -> DiagramRoom {
    let rect = frame(plan).drawing
    return DiagramRoom(
      width: (rect.width - 4) / scale, height: (rect.height - 4) / scale, scale: scale, isLast: isLast,
      isBlackAndWhite: page.isBlackAndWhite)
  }

  /// The words of the page and the room that they leave.
  private func frame(_ plan: DiagramPlan) -> (sheet: Sheet, legend: PageRect, drawing: PageRect) {
    let notes = (plan.folded.map { [$0] } ?? []) + diagram.notes.dropFirst()
    let paragraphs = (notes.isEmpty ? [] : [notes.joined(separator: " ")]) + foot
    let sheet = Sheet(
      page: page,
      text: MapText(
        title: diagram.title.oneLine, subtitle: diagram.notes.first?.oneLine, foot: paragraphs.map(\.oneLine))
    )
    var legend = sheet.content
    legend.height = DiagramLegend(diagram.legend, width: legend.width, textScale: page.textScale).height
    legend.y = sheet.content.bottom - legend.height
    var drawing = sheet.content
    drawing.height -= legend.height + (legend.height > 0 ? 6 * page.textScale : 0)
    return (sheet, legend, drawing)
  }

  /// The finished SVG, ending in a line feed: `drawing` is the SVG text that Graphviz made of `plan`. The same text
  /// gives the same page. O(length).
  public func svg(_ drawing: String, plan: DiagramPlan) -> String {
    let (sheet, legend, rect) = frame(plan)
    var names = Identifiers()
    let prefix = names.unique(type(of: diagram).id)
    let inner = GraphvizDrawing(drawing, id: prefix + "-tekening", ground: plan.ground)
    let most = (Self.scales(page).first ?? 1)
    let scale =
      inner.width > 0 && inner.height > 0
      ? min(most, rect.width / inner.width, rect.height / inner.height) : 1
    let x = rect.x + (rect.width - inner.width * scale) / 2
    let y = rect.y + min(10 * page.textScale, (rect.height - inner.height * scale) / 2)
    let signs = page.isBlackAndWhite ? diagram.legend.map(\.inBlackAndWhite) : diagram.legend
    let words =
      DiagramLegend(signs, width: legend.width, textScale: page.textScale).elements(x: legend.x, y: legend.y)
      + sheet.elements
    var body = ""
    for element in page.isBlackAndWhite ? BlackAndWhite.elements(words) : words {
      element.write(into: &body)
      body += "\n"
    }
    let (width, height) = (SVGNumber.text(page.width), SVGNumber.text(page.height))
    let paper = page.millimetres
    return """
      <svg xmlns="http://www.w3.org/2000/svg" id="\(prefix)" viewBox="0 0 \(width) \(height)" \
      width="\(SVGNumber.text(paper.width))mm" height="\(SVGNumber.text(paper.height))mm" \
      role="img" lang="nl" aria-labelledby="\(prefix)-titel \(prefix)-beschrijving" \
      font-family="\(DiagramFont.family)" fill="\(Ink.text.hex)">
      <title id="\(prefix)-titel">\(diagram.title.xmlEscaped)</title>
      <desc id="\(prefix)-beschrijving">\(diagram.description.xmlEscaped)</desc>
      <rect width="\(width)" height="\(height)" fill="#FFFFFF"/>
      <g transform="translate(\(Self.number(x)) \(Self.number(y))) scale(\(Self.number(scale)))">
      \(inner.content)
      </g>
      \(body)</svg>

      """
  }

  private static func number(_ value: Double) -> String {
    DecimalDigits(value, decimals: 3)?.machine ?? "0"
  }
}
