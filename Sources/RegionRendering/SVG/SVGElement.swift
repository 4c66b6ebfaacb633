/// A piece of an SVG document: an element with attributes in the order given, and its content.
struct SVGElement: Sendable {
  /// What an element can hold.
  enum Content: Sendable {
    case element(SVGElement)
    case text(String)
  }

  /// Element name, for example `path`.
  let name: String
  /// Names and values, unescaped; written in this order.
  var attributes: [(name: String, value: String)]
  /// Elements and text in order.
  var content: [Content]

  /// Makes an element that holds elements.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [SVGElement] = []) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    content = children.map { .element($0) }
  }

  /// Makes an element that holds text.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    content = [.text(text)]
  }

  /// The same element with one more attribute, unless `value` is `nil`.
  func with(_ attribute: String, _ value: String?) -> SVGElement {
    guard let value else { return self }
    var element = self
    element.attributes.append((attribute, value))
    return element
  }

  /// The same drawing without what is told of it: no ids, classes, data or titles, for a copy of what stands elsewhere.
  var anonymous: SVGElement {
    var copy = self
    copy.attributes.removeAll { name, _ in name == "id" || name == "class" || name.hasPrefix("data-") }
    copy.content = content.compactMap { piece in
      guard case .element(let element) = piece else { return piece }
      return element.name == "title" ? nil : .element(element.anonymous)
    }
    return copy
  }

  /// Appends the element as XML text, one line for each element that holds other elements. O(length).
  func write(into output: inout String) {
    output += "<"
    output += name
    for (name, value) in attributes {
      output += " "
      output += name
      output += "=\""
      output += SVGEscape.text(value)
      output += "\""
    }
    guard !content.isEmpty else {
      output += "/>"
      return
    }
    output += ">"
    for piece in content {
      switch piece {
      case .text(let text): output += SVGEscape.text(text)
      case .element(let element):
        if name != "text" && name != "path" { output += "\n" }
        element.write(into: &output)
      }
    }
    if case .element = content.last, name != "text" && name != "path" { output += "\n" }
    output += "</"
    output += name
    output += ">"
  }
}
