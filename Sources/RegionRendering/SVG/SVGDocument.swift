/// A whole SVG document: the root with what screen readers and office programs need.
struct SVGDocument: Sendable {
  /// Ids of the root and of the layers, which no code may take.
  static let reservedIdentifiers: Set<String> = [
    "kaart", "titel", "omschrijving", "gemeenten", "regiogrenzen", "schaal", "namen", "landsgrens",
    "provinciegrenzen", "antwoord", "onderwerp", "verschillen", "stromen", "kernen", "regelingen",
  ]
  /// Font family of all text: Liberation Sans, with families of the same letter widths behind it.
  static let fontFamily = "Liberation Sans, Arial, Helvetica, sans-serif"

  /// Size of the page.
  let page: PageSize
  /// What the picture shows, in one line.
  let title: String
  /// What the picture says, for who cannot see it.
  let description: String
  /// What is drawn, from back to front.
  let body: [SVGElement]

  /// The document as text that ends with a line end. O(length).
  var text: String {
    let width = SVGNumber.text(page.width)
    let height = SVGNumber.text(page.height)
    let root = SVGElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "id": "kaart", "viewBox": "0 0 \(width) \(height)",
        "width": SVGNumber.text(page.millimetres.width) + "mm",
        "height": SVGNumber.text(page.millimetres.height) + "mm",
        "role": "img", "lang": "nl", "aria-labelledby": "titel omschrijving",
        "font-family": Self.fontFamily, "fill": Ink.text.hex,
      ],
      [
        SVGElement("title", ["id": "titel"], text: title),
        SVGElement("desc", ["id": "omschrijving"], text: description),
        SVGElement("rect", ["width": width, "height": height, "fill": Ink.paper.hex]),
      ] + (page.isBlackAndWhite ? BlackAndWhite.elements(body) : body))
    var output = ""
    root.write(into: &output)
    output += "\n"
    return output
  }
}
