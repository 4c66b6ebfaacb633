import RegionModel

extension String {
  /// The text on one line, safe as the content of an HTML element or as a quoted attribute: the five special
  /// signs are entities; control characters and marks that turn the direction of text are gone. O(length).
  var html: String { SVGEscape.text(oneLine) }

  /// The text as a part of an id.
  var htmlName: String {
    let kept = unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: "-"
      }
    }
    return String(kept.prefix(80))
  }
}

/// A mark or note behind a value, as a link to its explanation.
enum HTMLMarks {
  /// The marks of a value that is known like `basis` and carries `note`.
  static func text(_ basis: Basis?, _ note: String?, _ marks: inout ReportMarks) -> String {
    let taken = marks.take(basis: basis, note: note)
    let sign = taken.basis.map {
      "<a href=\"#\($0.htmlAnchor)\" title=\"\($0.dutch.html)\">\($0.mark.html)</a>"
    }
    let number = taken.note.map { "<a href=\"#noot-\($0)\">[\($0)]</a>" }
    let both = [sign, number].compactMap { $0 }
    return both.isEmpty ? "" : "<sup>&#160;\(both.joined(separator: "&#160;"))</sup>"
  }

  /// The section that explains all marks and notes; empty when there are none.
  static func legend(_ marks: ReportMarks) -> String {
    guard !marks.bases.isEmpty || !marks.notes.isEmpty else { return "" }
    var lines = [
      "<section class=\"klein\">", "<h2 id=\"toelichting\">Toelichting bij tekens en cijfers</h2>",
    ]
    if !marks.bases.isEmpty {
      lines.append("<ul class=\"tekens\">")
      for basis in marks.bases {
        lines.append(
          "<li id=\"\(basis.htmlAnchor)\"><b>\(basis.mark.html)</b> \(basis.dutch.html): \(basis.explanation.html).</li>"
        )
      }
      lines.append("</ul>")
    }
    if !marks.notes.isEmpty {
      lines.append("<ol class=\"noten\">")
      for (index, note) in marks.notes.enumerated() {
        lines.append("<li id=\"noot-\(index + 1)\">\(note.html)</li>")
      }
      lines.append("</ol>")
    }
    return (lines + ["</section>"]).joined(separator: "\n")
  }
}

extension Basis {
  /// The id of its explanation.
  fileprivate var htmlAnchor: String { "teken-" + dutch.htmlName }
}
