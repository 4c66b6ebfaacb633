import RegionAnalysis
import RegionModel

extension RegionGraph {
  /// Splits the words a user typed into names of divisions and cluster methods, as few as possible: what is a name
  /// as a whole stays one. What is no name at all is left as one name at the end, to be reported as unknown.
  /// O(words²) look-ups.
  func mapNames(in words: [String]) -> [String] {
    // A comma may stand between names and within one.
    let words = words.joined(separator: " ").replacing(",", with: ", ").split { $0.isWhitespace }
      .map(String.init)
    // The fewest names that the first so many words can be, with the place where the last one begins.
    var best: [(names: Int, start: Int)?] = [(0, 0)]
    for end in words.indices.map({ $0 + 1 }) {
      var found: (names: Int, start: Int)?
      for start in max(0, end - 8)..<end {
        guard let before = best[start], before.names + 1 < found?.names ?? .max,
          isMapName(Self.name(words[start..<end]))
        else { continue }
        found = (before.names + 1, start)
      }
      best.append(found)
    }
    let known = best.lastIndex { $0 != nil } ?? 0
    var names = known < words.count ? [Self.name(words[known...])] : []
    var end = known
    while end > 0, let part = best[end] {
      names.insert(Self.name(words[part.start..<end]), at: 0)
      end = part.start
    }
    return names
  }

  private static func name(_ words: ArraySlice<String>) -> String {
    let name = words.joined(separator: " ")
    return name.hasSuffix(",") ? String(name.dropLast()) : name
  }

  /// Whether `text` is the name of one division, or of a method with or without a scale.
  func isMapName(_ text: String) -> Bool {
    if let id = text.split(separator: ":").first, !text.contains(where: \.isWhitespace),
      ClusterMethods.named(String(id)) != nil
    {
      return true
    }
    if case .found = divisionNames.matchWords(text) { return true }
    return false
  }
}
