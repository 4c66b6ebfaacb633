import Foundation
import RegionRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A drawn page read back by an XML parser, with every text where it stands on the page, through all moves and
/// scales: slow and obvious, for tests.
final class ReadPage: NSObject, XMLParserDelegate {
  /// A text as it stands on the page.
  struct Text {
    var words = ""
    let x: Double
    let y: Double
    /// Height of its letters on the page, in points.
    let size: Double
    let isBold: Bool
    let anchor: String

    /// The room that its letters take, about.
    var box: PageRect {
      let width = TextMetrics.width(of: words, size: size, bold: isBold)
      let left = x - (["middle": 0.5, "end": 1][anchor] ?? 0) * width
      return PageRect(
        x: left, y: y - size * TextMetrics.capHeight, width: width,
        height: size * (TextMetrics.capHeight + TextMetrics.descent * 0.8))
    }
  }

  private(set) var isWellFormed = false
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var texts: [Text] = []
  /// Groups that stand for a box, with how many titles each has directly within it.
  private(set) var boxes: [(id: String, title: String)] = []
  private var stack: [(scale: Double, x: Double, y: Double)] = [(1, 0, 0)]
  private var open: [String] = []
  private var isBox: [Bool] = []
  private var isInTitle = false

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append((name, attributes))
    open.append(name)
    var place = stack[stack.count - 1]
    for step in (attributes["transform"] ?? "").matches(of: #/(translate|scale)\(([-0-9. ]+)\)/#) {
      let numbers = step.2.split(separator: " ").compactMap { Double($0) }
      if step.1 == "scale" {
        place.scale *= numbers[0]
      } else {
        place.x += numbers[0] * place.scale
        place.y += numbers[1] * place.scale
      }
    }
    stack.append(place)
    let isNode = name == "g" && (attributes["class"] ?? "").hasPrefix("node")
    isBox.append(isNode)
    if isNode { boxes.append((attributes["id"] ?? "", "")) }
    if name == "title", isBox.dropLast().last == true { isInTitle = true }
    if name == "text", let x = Double(attributes["x"] ?? ""), let y = Double(attributes["y"] ?? ""),
      let size = Double(attributes["font-size"] ?? "")
    {
      texts.append(
        Text(
          x: place.x + x * place.scale, y: place.y + y * place.scale, size: size * place.scale,
          isBold: attributes["font-weight"] == "bold", anchor: attributes["text-anchor"] ?? "start"))
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if open.last == "text", !texts.isEmpty { texts[texts.count - 1].words += string }
    if isInTitle, !boxes.isEmpty { boxes[boxes.count - 1].title += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
    stack.removeLast()
    isBox.removeLast()
    if name == "title" { isInTitle = false }
  }
}
