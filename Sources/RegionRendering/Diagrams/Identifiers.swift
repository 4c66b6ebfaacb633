/// Gives names that are valid and unique as XML ids.
struct Identifiers: Sendable, Hashable {
  private var taken = Set<String>()

  /// `text` with everything but ASCII letters, digits, `-`, `_` and `.` replaced, a letter at its start, and a
  /// number at its end when it was given before. O(length).
  mutating func unique(_ text: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
      let isFine =
        scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains(scalar))
      name.unicodeScalars.append(isFine ? scalar : "_")
    }
    if name.unicodeScalars.first?.properties.isAlphabetic != true { name = "x" + name }
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }
}
