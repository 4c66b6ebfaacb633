extension String {
  /// The text on lines of at most `width` columns, broken at spaces and behind hyphens between letters; a word
  /// that is longer than a line is cut over lines, nothing is left out. Control characters are gone (see ``oneLine``).
  ///
  /// A unit never stands alone at the start of a line: `37,9 %` stays together. An empty text is no line.
  /// O(length).
  func wrapped(to width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    for (word, space) in oneLine.breakable {
      let length = word.columns
      if used > 0, used + (space ? 1 : 0) + length <= width {
        line += (space ? " " : "") + word
        used += (space ? 1 : 0) + length
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

  /// The pieces that stay together on a line, and whether a space stands before them. A unit is one piece with
  /// the figure before it.
  var breakable: [(text: String, hasSpace: Bool)] {
    var pieces: [(text: String, hasSpace: Bool)] = []
    for word in split(separator: " ") {
      if ["%", "km²", "km", "–"].contains(word), let last = pieces.popLast() {
        pieces.append((last.text + " " + word, last.hasSpace))
        continue
      }
      var start = word.startIndex
      var isFirst = true
      for index in word.indices where word[index] == "-" {
        let next = word.index(after: index)
        guard next < word.endIndex, word[next].isLetter, index > start,
          word[word.index(before: index)].isLetter, word[start..<index].count > 2
        else { continue }
        pieces.append((String(word[start..<next]), isFirst))
        (start, isFirst) = (next, false)
      }
      pieces.append((String(word[start...]), isFirst))
    }
    return pieces
  }

  /// Columns of the longest piece that is not broken.
  var longestWord: Int { breakable.map(\.text.columns).max() ?? 0 }
}
