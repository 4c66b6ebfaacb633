import RegionModel

/// A question in Dutch with its words, and the names that were found in them.
struct AskedQuestion: Sendable {
  /// A run of words that is a name.
  struct Name: Sendable, Hashable {
    /// Positions of its words.
    let range: Range<Int>
    /// As it was typed.
    let text: String
    /// What it can mean.
    let readings: [Reading]
  }

  /// As it was typed.
  let text: String
  /// Its words.
  let words: [AskedWord]
  /// The names in it, from left to right.
  let names: [Name]

  /// Reads `text`: from left to right the longest run of words that is a name of `book` is that name. O(words ·
  /// length of the longest name).
  init(_ text: String, book: NameBook) {
    let words = AskedWord.words(of: text)
    var names: [Name] = []
    var start = 0
    while start < words.count {
      var found: Name?
      var folded = ""
      // In "logische regio Zwolle" the name is Zwolle.
      let isWord = start > 0 && words[start].folded == "regio" && words[start - 1].isOne(of: Self.adjectives)
      for end in start..<(isWord ? start : words.count) {
        folded += words[end].folded
        guard folded.count <= book.longest else { break }
        let readings = book.readings(of: folded)
        let range = start..<(end + 1)
        guard !readings.isEmpty, Self.isName(range, readings, in: words) else { continue }
        let typed = words[range].map(\.text).joined(separator: " ")
        found = Name(range: range, text: typed, readings: Self.fitting(readings, before: start, in: words))
      }
      if let found { names.append(found) }
      start = found?.range.upperBound ?? start + 1
    }
    self.text = text
    self.words = words
    self.names = names
  }

  private static let adjectives = ["logisch*", "passende", "natuurlijke", "beste", "eigen"]

  /// Whether a run of words is meant as a name: an everyday word is, when it has a capital inside the sentence or
  /// stands behind a word that names follow.
  private static func isName(_ range: Range<Int>, _ readings: [Reading], in words: [AskedWord]) -> Bool {
    let first = words[range.lowerBound]
    guard range.count == 1, Vocabulary.isEveryday(first.folded) else { return true }
    if readings.contains(where: { $0.kind == .division }), !Vocabulary.isNameToo(first.folded) { return true }
    let before = range.lowerBound > 0 ? words[range.lowerBound - 1].folded : ""
    if before == "gemeente" { return true }
    guard Vocabulary.isNameToo(first.folded) else { return false }
    // Where everything is in capitals, a capital says nothing.
    let isCapital = first.isCapital && words.contains { $0.text.contains(where: \.isLowercase) }
    return range.lowerBound > 0 && (isCapital || Vocabulary.beforeNames.contains(before))
  }

  /// The readings that fit the word before the name, all when none does.
  private static func fitting(_ readings: [Reading], before start: Int, in words: [AskedWord]) -> [Reading] {
    guard start > 0 else { return readings }
    let wanted: Set<NameKind>
    switch words[start - 1].folded {
    case "gemeente", "gemeenten": wanted = [.municipality]
    case "provincie": wanted = [.province]
    case "regeling", "samenwerking", "gr": wanted = [.arrangement]
    case "programma", "deal": wanted = [.programme]
    case "methode", "clustermethode": wanted = [.method]
    default: return readings
    }
    let fitting = readings.filter { wanted.contains($0.kind) }
    return fitting.isEmpty ? readings : fitting
  }

  /// Whether one of `stems` stands in the question outside its names.
  func has(_ stems: [String]) -> Bool { !places(of: stems).isEmpty }

  /// Positions of the words outside names that are one of `stems`.
  func places(of stems: [String]) -> [Int] {
    words.indices.filter { index in
      words[index].isOne(of: stems) && !names.contains { $0.range.contains(index) }
    }
  }

  /// The names that can mean a thing of `kind`.
  func names(_ kind: NameKind) -> [Name] {
    names.filter { name in name.readings.contains { $0.kind == kind } }
  }

  /// Positions of the things of `kind` that the names mean; of a name that could be several, all.
  func readings(_ kind: NameKind) -> [Reading] {
    names.flatMap { name in name.readings.filter { $0.kind == kind } }
  }

  /// The words of municipalities as a user types them, to be looked up once more by a question.
  var municipalityTexts: [String] { names(.municipality).map(\.text) }

  /// The numbers of the divisions that are named.
  var divisions: [Int] {
    readings(.division).compactMap { if case .division(let number) = $0 { number } else { nil } }
  }
}
