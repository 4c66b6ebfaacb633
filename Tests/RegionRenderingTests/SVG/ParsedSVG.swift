import Foundation
import RegionRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG document read back by an independent parser.
struct ParsedSVG {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  /// In the order of their start tags; an element's text is that directly within it.
  private(set) var elements: [Element] = []
  /// What is wrong with the XML, if anything.
  private(set) var problem: String?

  init(_ text: String) {
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    if !parser.parse() { problem = "\(String(describing: parser.parserError)) line \(parser.lineNumber)" }
    elements = reader.elements
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func element(id: String) -> Element? { elements.first { $0.attributes["id"] == id } }

  /// All ids in order.
  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  /// The room of every line of text on the page.
  var textBoxes: [(text: String, box: PageRect)] {
    all("text").compactMap { element -> (text: String, box: PageRect)? in
      guard let x = Double(element.attributes["x"] ?? ""), let y = Double(element.attributes["y"] ?? ""),
        let size = Double(element.attributes["font-size"] ?? "")
      else { return nil }
      let bold = element.attributes["font-weight"] == "bold"
      let width = TextMetrics.width(of: element.text, size: size, bold: bold)
      let shift: Double = ["middle": 0.5, "end": 1][element.attributes["text-anchor"] ?? ""] ?? 0
      let box = PageRect(
        x: x - width * shift, y: y - size * TextMetrics.capHeight, width: width,
        height: size * (TextMetrics.capHeight + TextMetrics.descent))
      return (element.text, box)
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if let last = open.last { elements[last].text += string }
    }
  }
}
