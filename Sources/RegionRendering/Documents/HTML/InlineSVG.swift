/// A picture of this package made fit to stand inside an HTML page, beside others.
///
/// The XML prolog, comments and processing instructions are gone. Every id gets a prefix, and so does everything
/// that refers to one: `href`, `xlink:href`, `url(#…)` in any attribute, `aria-labelledby`, `aria-describedby`.
/// References to anything outside the picture are left out, and so are attributes that would run a script, so
/// that the page needs no network. O(length).
struct InlineSVG {
  /// The `svg` element.
  let text: String
  /// The picture's own title, already safe as HTML; empty when it has none.
  let title: String
  /// Width through height of what it shows; 1 when it does not say.
  let shape: Double

  /// Takes `svg` in; `nil` when there is no `svg` element in it.
  init?(_ svg: String, prefix: String) {
    guard let start = svg.firstRange(of: "<svg")?.lowerBound else { return nil }
    var rewriter = Rewriter(rest: svg[start...], prefix: prefix)
    text = rewriter.run()
    title = Self.title(of: svg[start...])
    shape = rewriter.shape
  }

  private static func title(of svg: Substring) -> String {
    guard let open = svg.firstRange(of: "<title"), let close = svg.firstRange(of: "</title>"),
      open.upperBound < close.lowerBound, let end = svg[open.upperBound...].firstIndex(of: ">"),
      end < close.lowerBound
    else { return "" }
    return String(svg[svg.index(after: end)..<close.lowerBound])
  }
}

/// Walks through the tags of a picture.
private struct Rewriter {
  var rest: Substring
  let prefix: String
  private(set) var shape = 1.0
  private var output = ""

  init(rest: Substring, prefix: String) {
    self.rest = rest
    self.prefix = prefix
  }

  mutating func run() -> String {
    while let open = rest.firstIndex(of: "<") {
      output += rest[..<open]
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        skip(past: "-->")
      } else if rest.hasPrefix("<?") {
        skip(past: "?>")
      } else if rest.hasPrefix("<!") {
        skip(past: ">")
      } else {
        tag()
      }
    }
    var text = output + rest
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private mutating func skip(past end: String) {
    rest = rest.firstRange(of: end).map { rest[$0.upperBound...] } ?? ""
  }

  /// One tag from its `<` to its `>`.
  private mutating func tag() {
    let name = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" || $0 == "<" }
    let isClosing = rest.hasPrefix("</")
    if isClosing || name.count < 2 {
      guard let end = rest.firstIndex(of: ">") else { return finish() }
      output += rest[...end]
      rest = rest[rest.index(after: end)...]
      return
    }
    output += name
    rest = rest.dropFirst(name.count)
    while let next = rest.first, next != ">" {
      if next.isWhitespace || next == "/" {
        if next == "/" { output.append(next) }
        rest = rest.dropFirst()
      } else if !attribute(isRoot: name == "<svg") {
        return finish()
      }
    }
    output += rest.prefix(1)
    rest = rest.dropFirst()
  }

  /// One attribute; `false` when it is broken off.
  private mutating func attribute(isRoot: Bool) -> Bool {
    guard let sign = rest.firstIndex(of: "=") else { return false }
    let name = String(rest[..<sign])
    let open = rest.index(after: sign)
    guard open < rest.endIndex, rest[open] == "\"" || rest[open] == "'" else { return false }
    let start = rest.index(after: open)
    guard let end = rest[start...].firstIndex(of: rest[open]) else { return false }
    let value = rest[start..<end]
    let quote = rest[open]
    rest = rest[rest.index(after: end)...]
    if isRoot, name == "viewBox" { takeShape(value) }
    if let changed = changed(value, of: name) { output += " \(name)=\(quote)\(changed)\(quote)" }
    return true
  }

  /// The value for inside the page, `nil` to leave the attribute out.
  private func changed(_ value: Substring, of name: String) -> String? {
    switch name {
    case "id": return prefix + value
    case "href", "xlink:href": return value.hasPrefix("#") ? "#" + prefix + value.dropFirst() : nil
    case "aria-labelledby", "aria-describedby":
      return value.split(separator: " ").map { prefix + $0 }.joined(separator: " ")
    case _ where name.hasPrefix("on"): return nil
    default: break
    }
    guard value.contains("url(") else { return String(value) }
    var text = ""
    var rest = value
    while let range = rest.firstRange(of: "url(#") {
      text += rest[..<range.upperBound] + prefix
      rest = rest[range.upperBound...]
    }
    return text + rest
  }

  private mutating func takeShape(_ value: Substring) {
    let sides = value.split(separator: " ").compactMap { Double($0) }
    if sides.count == 4, sides[2] > 0, sides[3] > 0 { shape = sides[2] / sides[3] }
  }

  /// A picture that is broken off ends here.
  private mutating func finish() { rest = "" }
}
