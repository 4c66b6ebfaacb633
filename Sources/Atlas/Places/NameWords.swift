import RegionModel

extension RegionGraph {
  /// Splits the words a user typed into names of municipalities, so that `Den Haag Oss`, `Oss, Den Haag` and
  /// `Oss en Den Haag` all mean two: the longest run of words that is a known name comes first, also over a
  /// comma or `en` (`Nuenen, Gerwen en Nederwetten`). Words that start no known name stay one name up to the
  /// next comma or `en`, to be reported as unknown. O(words · length of the longest name).
  func municipalityNames(in words: [String]) -> [String] {
    let known = Set(municipalityNames.entries.flatMap { $0.names + $0.shortNames }.map(\.foldedName))
    let longest = known.map(\.count).max() ?? 0
    let words = words.joined(separator: " ").split { $0.isWhitespace }.flatMap(\.wordsAtCommas)
    var names: [String] = []
    var start = 0
    while start < words.count {
      if let end = Self.end(ofNameIn: words, from: start, known, longest) {
        names.append(words[start..<end].joined(separator: " ").withCommasJoined)
        start = end
      } else if words[start].isJoiner {
        start += 1
      } else {
        // An unknown name may have several words: what follows is kept with it.
        let rest = words[start...].prefix { !$0.isJoiner }
        names.append(rest.joined(separator: " "))
        start += rest.count
      }
    }
    return names
  }

  /// Where the longest known name that begins at word `start` ends; `nil` when none does.
  private static func end(
    ofNameIn words: [String], from start: Int, _ known: Set<String>, _ longest: Int
  ) -> Int? {
    guard !words[start].foldedName.isEmpty else { return nil }
    var folded = ""
    var end: Int?
    for (index, word) in words[start...].enumerated() {
      folded += word.foldedName
      guard folded.count <= longest else { break }
      if known.contains(folded), !word.foldedName.isEmpty { end = start + index + 1 }
    }
    return end
  }
}

extension Substring {
  /// The word with every comma in it as a word of its own.
  fileprivate var wordsAtCommas: [String] {
    var words: [String] = []
    for (index, part) in split(separator: ",", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { words.append(",") }
      if !part.isEmpty { words.append(String(part)) }
    }
    return words
  }
}

extension String {
  /// Whether the word stands between names.
  fileprivate var isJoiner: Bool { [",", "en", "&", "+", "-", "–", "/"].contains(self) }

  /// The text with commas against the word before them.
  fileprivate var withCommasJoined: String { replacing(" ,", with: ",") }
}
