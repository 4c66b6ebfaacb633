/// Takes the day and time of making out of a PDF, so that equal pictures are equal files.
enum PDFDate {
  /// `pdf` with spaces for its `/CreationDate` and `/ModDate`: no other byte moves, so every address in the file
  /// stays right. O(bytes).
  static func removed(_ pdf: [UInt8]) -> [UInt8] {
    var pdf = pdf
    for key in ["/CreationDate (", "/ModDate ("].map({ Array($0.utf8) }) {
      var place = 0
      while let start = find(key, in: pdf, from: place) {
        guard let end = pdf[start...].firstIndex(of: UInt8(ascii: ")")), end - start < 64 else {
          place = start + 1
          continue
        }
        for index in start...end { pdf[index] = UInt8(ascii: " ") }
        place = end
      }
    }
    return pdf
  }

  private static func find(_ word: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
    guard bytes.count >= word.count + from else { return nil }
    return (from...(bytes.count - word.count)).first { start in
      bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word)
    }
  }
}
