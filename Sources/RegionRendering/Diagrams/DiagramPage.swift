/// The finished page around a drawing that Graphviz made: heading above it, meaning of the signs and foot below
/// it, title and description for those who cannot see it.
///
/// Pure text work: the drawing is an `<svg>` text, with or without an XML declaration before it. Lengths are
/// points, so at 100 % the page has its true size on paper. Text given here is escaped, whatever it holds.
public struct DiagramPage: Sendable, Hashable {
  /// The drawing as Graphviz wrote it.
  public var drawing: String
  /// Heading, also the `<title>`.
  public var title: String
  /// What the picture says, for the `<desc>`.
  public var description: String
  /// Signs that are explained below the drawing.
  public var legend: [DiagramSign]
  /// Lines below the drawing: notes, sources, year of the data; each is broken to the width of the page.
  public var foot: [String]
  /// Beginning of the ids of the page itself, so that several pictures can stand in one document.
  public var idPrefix: String
  /// SVG elements under the drawing, in its own coordinates; see ``Diagram/ground``.
  public var ground = ""

  private static let margin = 12.0
  private static let headingSize = 14.0
  private static let footSize = 7.5
  /// A narrow drawing gets a page of this width, so that the words around it can be read.
  private static let leastWidth = 420.0

  /// Makes a page.
  public init(
    drawing: String, title: String, description: String, legend: [DiagramSign] = [], foot: [String] = [],
    idPrefix: String = "diagram"
  ) {
    self.drawing = drawing
    self.title = title
    self.description = description
    self.legend = legend
    self.foot = foot
    self.idPrefix = idPrefix
  }

  /// The page of a diagram: its own title, description, signs and notes, then `foot` (sources, year of the data).
  public init(drawing: String, of diagram: some Diagram, foot: [String] = []) {
    self.init(
      drawing: drawing, title: diagram.title, description: diagram.description, legend: diagram.legend,
      foot: diagram.notes + foot, idPrefix: type(of: diagram).id)
    ground = diagram.ground
  }

  /// The finished SVG, ending in a line feed. The same page gives the same text. O(length).
  public var svg: String {
    var names = Identifiers()
    let prefix = names.unique(idPrefix)
    let inner = GraphvizDrawing(drawing, id: prefix + "-tekening", ground: ground)
    let width = max(inner.width, Self.leastWidth) + 2 * Self.margin
    var body: [String] = []
    var y = Self.margin
    func write(_ text: String, x: Double, size: Double, ink: String, isBold: Bool = false) {
      body.append(
        "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"\(Self.number(size))\" fill=\"\(ink)\""
          + (isBold ? " font-weight=\"bold\"" : "") + ">\(text.xmlEscaped)</text>")
    }
    func paragraph(_ text: String, size: Double, ink: String, isBold: Bool = false) {
      let room = width - 2 * Self.margin + NodeSize.sides
      for line in NodeSize.lines(text, width: room, fontSize: size, isBold: isBold, atMost: .max) {
        y += size
        write(line, x: Self.margin, size: size, ink: ink, isBold: isBold)
        y += size * 0.3
      }
    }
    paragraph(title, size: Self.headingSize, ink: DiagramColour.black, isBold: true)
    y += 8
    let x = (width - inner.width) / 2
    body.append("<g transform=\"translate(\(Self.number(x)) \(Self.number(y)))\">\n\(inner.content)\n</g>")
    y += inner.height + 10
    for sign in legend {
      body.append(Self.swatch(sign, x: Self.margin, y: y))
      y += Self.footSize
      write(sign.text, x: Self.margin + 24, size: Self.footSize, ink: DiagramColour.ink)
      y += 6
    }
    for line in foot { paragraph(line, size: Self.footSize, ink: DiagramColour.quiet) }
    let height = y + Self.margin
    let size = "width=\"\(Self.number(width))pt\" height=\"\(Self.number(height))pt\""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) viewBox="0 0 \(Self.number(width)) \(Self.number(height))" \
      role="img" lang="nl" aria-labelledby="\(prefix)-titel \(prefix)-beschrijving" \
      font-family="\(DiagramFont.family)">
      <title id="\(prefix)-titel">\(title.xmlEscaped)</title>
      <desc id="\(prefix)-beschrijving">\(description.xmlEscaped)</desc>
      <rect width="100%" height="100%" fill="#FFFFFF"/>
      \(body.joined(separator: "\n"))
      </svg>

      """
  }

  private static func swatch(_ sign: DiagramSign, x: Double, y: Double) -> String {
    "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"18\" height=\"9\" fill=\"\(sign.fill)\" stroke=\"\(sign.line)\""
      + " stroke-width=\"\(number(sign.lineWidth))\"" + (sign.isDashed ? " stroke-dasharray=\"3 2\"" : "")
      + "/>"
  }

  private static func number(_ value: Double) -> String {
    DecimalDigits(value, decimals: 1)?.machine ?? "0"
  }
}
