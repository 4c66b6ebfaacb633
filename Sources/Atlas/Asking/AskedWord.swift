import RegionModel

/// A word of a question.
struct AskedWord: Sendable, Hashable {
  /// As it was typed, without the marks around it.
  let text: String
  /// Without case, accents and apostrophes.
  let folded: String

  /// The words of `question`: parted at white space, hyphens, slashes and marks. Words without a letter or digit
  /// are left out. O(length).
  static func words(of question: String) -> [AskedWord] {
    question.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "‘" || $0 == "`") }
      .map { AskedWord(text: String($0), folded: String($0).foldedName) }.filter { !$0.folded.isEmpty }
  }

  /// Whether it begins with a capital.
  var isCapital: Bool { text.first { $0.isLetter }?.isUppercase ?? false }

  /// Whether it is one of `stems`: the word itself, or with `*` behind the stem any word that begins with it, with
  /// `*` before it any word that ends with it.
  func isOne(of stems: [String]) -> Bool { stems.contains { matches($0) } }

  private func matches(_ stem: String) -> Bool {
    if stem.hasSuffix("*") { return folded.hasPrefix(stem.dropLast()) }
    if stem.hasPrefix("*") { return folded.hasSuffix(stem.dropFirst()) }
    return folded == stem
  }
}
