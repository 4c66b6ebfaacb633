import RegionModel

extension RegionGraph {
  /// Splits the words a user typed into names of municipalities, so that `Den Haag Oss`, `Oss, Den Haag` and
  /// `Oss en Den Haag` all mean two: at commas, and for the rest the longest run of words that is a known name
  /// comes first. Words that start no known name stay one name by themselves, to be reported as unknown.
  func municipalityNames(in words: [String]) -> [String] {
    let index = municipalityNames
    let parts = words.joined(separator: " ").split(separator: ",").map { part in
      part.split(separator: " ").map(String.init)
    }
    return parts.flatMap { names(in: $0, index) }
  }

  private func names(in words: [String], _ index: NameIndex) -> [String] {
    var names: [String] = []
    var start = 0
    while start < words.count {
      let end = (start + 1...words.count).last { end in
        if case .unknown = index.match(words[start..<end].joined(separator: " ")) { return false }
        return true
      }
      if let end {
        names.append(words[start..<end].joined(separator: " "))
        start = end
      } else if words[start] == "en" || words[start] == "&" || words[start] == "+" {
        start += 1
      } else {
        // An unknown name may have several words: what follows is kept with it.
        let rest = words[start...].prefix { $0 != "en" }
        names.append(rest.joined(separator: " "))
        start += rest.count
      }
    }
    return names
  }
}
