import RegionModel
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "Insert, delete, replace and swap each cost one",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0), ("abc", "abcd", 1), ("abc", "ab", 1),
      ("abc", "axc", 1), ("abc", "acb", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
      ("amsterdam", "amstredam", 1),
      ("utrecht", "utrect", 1), ("é", "e", 1),
    ])
  func examples(left: String, right: String, distance: Int) {
    #expect(editDistance(left, right, limit: 10) == distance)
    #expect(editDistance(right, left, limit: 10) == distance)
  }

  @Test("Above the limit there is no answer, at the limit there is")
  func limit() {
    #expect(editDistance("kitten", "sitting", limit: 3) == 3)
    #expect(editDistance("kitten", "sitting", limit: 2) == nil)
    #expect(editDistance("", "abc", limit: 2) == nil)
    #expect(editDistance("abc", "abc", limit: 0) == 0)
    #expect(editDistance("abc", "abd", limit: 0) == nil)
    #expect(editDistance("abc", "abc", limit: -1) == nil)
  }

  @Test("It gives what the plain recursive definition gives, for every limit", arguments: 0..<120)
  func twin(seed: Int) {
    var random = FixedSeed(UInt64(seed))
    let letters = Array("abcé")
    func word() -> [Character] { (0..<random.below(7)).map { _ in letters[random.below(letters.count)] } }
    let (left, right) = (word(), word())
    let expected = slowDistance(left[...], right[...])
    for limit in 0...8 {
      #expect(
        editDistance(String(left), String(right), limit: limit) == (expected <= limit ? expected : nil),
        "\(String(left)) \(String(right)) \(limit)")
    }
  }

  /// Optimal string alignment as it is defined, from the ends backward.
  private func slowDistance(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
    guard let lastA = a.last, let lastB = b.last else { return max(a.count, b.count) }
    var best = min(
      slowDistance(a.dropLast(), b) + 1, slowDistance(a, b.dropLast()) + 1,
      slowDistance(a.dropLast(), b.dropLast()) + (lastA == lastB ? 0 : 1))
    if a.count > 1, b.count > 1, a.dropLast().last == lastB, b.dropLast().last == lastA {
      best = min(best, slowDistance(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }
}
