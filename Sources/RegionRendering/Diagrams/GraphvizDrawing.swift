/// The inside of an SVG text from Graphviz, made fit to stand in a page.
///
/// What changes: comments go; the names that Graphviz gives to lines and grounds, which browsers would show,
/// go; what a box says when one points at it becomes its `<title>`, in place of a link that leads nowhere; boxes
/// of class `vet` get bold letters; the drawing as a whole gets an id of the page. What is not written as
/// Graphviz writes it stays as it is.
struct GraphvizDrawing {
  /// Width in points, 0 for a text that is no SVG.
  let width: Double
  /// Height in points.
  let height: Double
  /// All within the root element.
  let content: String

  /// Reads `svg`; `ground` is put under everything that Graphviz drew.
  init(_ svg: String, id: String, ground: String = "") {
    guard let start = svg.firstRange(of: "<svg"), let end = svg.lastStart(of: "</svg>"),
      start.upperBound < end,
      let close = svg[start.upperBound...].firstIndex(of: ">"), close < end
    else {
      (width, height, content) = (0, 0, "")
      return
    }
    let box = String(svg[start.upperBound..<close]).attribute("viewBox") ?? ""
    let numbers = box.split(separator: " ").compactMap { Double($0) }
    width = numbers.count == 4 ? max(0, numbers[2]) : 0
    height = numbers.count == 4 ? max(0, numbers[3]) : 0
    content = Self.cleaned(svg[svg.index(after: close)..<end], id: id, ground: ground)
  }

  private static func cleaned(_ text: Substring, id: String, ground: String) -> String {
    var lines: [String] = []
    var place: Int?  // Where the title of the open box or line would stand.
    var isBold = false
    var wrappers = 0
    var isComment = false
    for raw in text.split(separator: "\n") {
      var line = String(raw).replacing("&#45;", with: "-")
      if isComment || line.hasPrefix("<!--") {
        isComment = !line.hasSuffix("-->")
        continue
      }
      let kinds = line.hasPrefix("<g id=") ? line.attribute("class")?.split(separator: " ") ?? [] : []
      if let kind = kinds.first, ["graph", "cluster", "node", "edge"].contains(kind) {
        if kind == "graph", let old = line.attribute("id") {
          line = line.replacing("id=\"\(old)\"", with: "id=\"\(id)\"")
        }
        lines.append(line)
        if kind == "graph", !ground.isEmpty { lines.append(ground) }
        place = lines.count
        isBold = kinds.contains("vet")
        continue
      }
      if place != nil, line.hasPrefix("<title>"), line.hasSuffix("</title>") { continue }
      if line.hasPrefix("<g id=\"a_"), line.contains("<a ") {
        wrappers += 1
        if let text = line.attribute("xlink:title"), let place {
          lines.insert("<title>\(text)</title>", at: place)
        }
        continue
      }
      if line == "</a>", wrappers > 0 { continue }
      if line == "</g>", wrappers > 0 {
        wrappers -= 1
        continue
      }
      if line == "</g>" { isBold = false }
      if isBold, line.hasPrefix("<text ") { line = "<text font-weight=\"bold\" " + line.dropFirst(6) }
      lines.append(line.replacing("\"transparent\"", with: "\"none\""))
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The value of an attribute in the text of a start tag, still escaped.
  fileprivate func attribute(_ name: String) -> String? {
    guard let start = firstRange(of: " " + name + "=\"") else { return nil }
    let rest = self[start.upperBound...]
    return rest.firstIndex(of: "\"").map { String(rest[..<$0]) }
  }

  fileprivate func firstRange(of text: String) -> Range<Index>? { ranges(of: text).first }
  fileprivate func lastStart(of text: String) -> Index? { ranges(of: text).last?.lowerBound }

  /// The text on one line for the content of an element or a quoted attribute of XML 1.0.
  var xmlEscaped: String { SVGEscape.text(oneLine) }
}
