/// Finds the title of an SVG document, which a PDF shows in the bar above its window.
enum SVGTitle {
  /// The text of the first `title` of `svg`, empty when there is none. O(length up to it).
  static func text(of svg: String) -> String {
    guard let open = svg.firstRange(of: "<title"), let start = svg[open.upperBound...].firstIndex(of: ">"),
      let end = svg[start...].firstRange(of: "</title>")
    else { return "" }
    var text = String(svg[svg.index(after: start)..<end.lowerBound])
    for (entity, sign) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("amp", "&")] {
      text = text.split(separator: "&\(entity);", omittingEmptySubsequences: false).joined(separator: sign)
    }
    return text
  }
}
