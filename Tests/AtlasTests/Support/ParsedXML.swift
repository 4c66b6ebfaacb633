import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A picture read back by an XML parser: what a viewer, a screen reader and a style sheet see of it.
final class ParsedXML: NSObject, XMLParserDelegate {
  /// Every element, in order, with its attributes.
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// The text within elements of each name, in order.
  private(set) var texts: [String: [String]] = [:]
  private var open: [(name: String, text: String)] = []

  /// Reads `text`; fails the test when it is not well-formed.
  init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    let isRead = parser.parse()
    try #require(isRead, "not well-formed at line \(parser.lineNumber)", sourceLocation: sourceLocation)
  }

  /// All ids, in order.
  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    elements.append((name, attributes))
    open.append((name, ""))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !open.isEmpty { open[open.count - 1].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if let last = open.popLast() { texts[last.name, default: []].append(last.text) }
  }
}

/// Expects what every picture promises: a title and a description that the root names, a role, Dutch, no id twice.
func expectGoodPicture(_ svg: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let picture = try ParsedXML(svg, sourceLocation: sourceLocation)
  let root = try #require(picture.elements.first, sourceLocation: sourceLocation)
  #expect(root.name == "svg", sourceLocation: sourceLocation)
  #expect(root.attributes["role"] == "img", sourceLocation: sourceLocation)
  #expect(
    (root.attributes["lang"] ?? root.attributes["xml:lang"]) == "nl", sourceLocation: sourceLocation)
  for name in ["title", "desc"] {
    let texts = picture.texts[name] ?? []
    #expect(!(texts.first ?? "").isEmpty, "no \(name)", sourceLocation: sourceLocation)
  }
  let ids = picture.ids
  #expect(Set(ids).count == ids.count, "an id stands twice", sourceLocation: sourceLocation)
  let named = (root.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
  #expect(!named.isEmpty, sourceLocation: sourceLocation)
  #expect(named.allSatisfy(ids.contains), sourceLocation: sourceLocation)
  #expect(picture.texts["text"]?.isEmpty == false, "nothing to read", sourceLocation: sourceLocation)
}
