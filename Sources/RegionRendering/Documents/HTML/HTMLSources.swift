import RegionModel

/// The sources of a page: tables with one origin together, and every doubt once, with a letter to refer to it.
enum HTMLSources {
  /// The section; empty without sources.
  static func text(_ sources: [TableSource]) -> String {
    guard !sources.isEmpty else { return "" }
    var groups: [(titles: [String], citation: String, doubts: [Int])] = []
    var doubts: [String] = []
    for source in sources {
      let numbers = source.doubts.map { doubt in
        if let known = doubts.firstIndex(of: doubt) { return known }
        doubts.append(doubt)
        return doubts.count - 1
      }
      if let same = groups.firstIndex(where: { $0.citation == source.citation && $0.doubts == numbers }) {
        groups[same].titles.append(source.title)
      } else {
        groups.append(([source.title], source.citation, numbers))
      }
    }
    let items = groups.map { group in
      let marks = group.doubts.map { "<a href=\"#twijfel-\($0 + 1)\">\(letters($0))</a>" }
      let tail = marks.isEmpty ? "" : " Let op: \(marks.joined(separator: ", "))."
      return "<li><b>\(DutchNumber.list(group.titles).html)</b>: \(group.citation.html).\(tail)</li>"
    }
    var lines =
      ["<section class=\"bronnen\">", "<h2 id=\"bronnen\">Bronnen</h2>", "<ul>"] + items + ["</ul>"]
    if !doubts.isEmpty {
      lines += ["<h3>Let op bij deze bronnen</h3>", "<dl class=\"twijfels\">"]
      for (index, doubt) in doubts.enumerated() {
        lines.append(
          "<div id=\"twijfel-\(index + 1)\"><dt>\(letters(index))</dt><dd>\(doubt.html)</dd></div>")
      }
      lines.append("</dl>")
    }
    return (lines + ["</section>"]).joined(separator: "\n")
  }

  /// `a`…`z`, `aa`, `ab`… for 0, 1, ….
  static func letters(_ index: Int) -> String {
    var text = ""
    var rest = index
    repeat {
      text = String(UnicodeScalar(UInt8(97 + rest % 26))) + text
      rest = rest / 26 - 1
    } while rest >= 0
    return text
  }
}
