extension String {
  /// The text on lines of at most `width` columns, broken at spaces; a word that is longer than a line is cut
  /// over lines, nothing is left out. Control characters are gone (see ``oneLine``).
  ///
  /// A unit never stands alone at the start of a line: `37,9 %` stays together. An empty text is no line.
  /// O(length).
  func wrapped(to width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in oneLine.words {
      let length = word.columns
      if used > 0, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = ("", 0)
      guard length > width else {
        (line, used) = (word, length)
        continue
      }
      for character in word {
        if used > 0, used + character.columns > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += character.columns
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  /// The pieces between spaces, with a unit behind the figure it belongs to.
  var words: [String] {
    var words: [String] = []
    for piece in split(separator: " ") {
      if ["%", "km²", "km", "–"].contains(piece), let last = words.popLast() {
        words.append(last + " " + piece)
      } else {
        words.append(String(piece))
      }
    }
    return words
  }

  /// Columns of the longest piece that cannot be broken.
  var longestWord: Int { words.map(\.columns).max() ?? 0 }
}
