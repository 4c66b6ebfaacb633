/// How much room text takes in Liberation Sans, Arial or Helvetica, known without a font.
///
/// Labels, legends and node boxes are laid out with these widths; the three families have the same ones. Signs
/// outside Latin get a generous width, so that text in another font still stays within its box.
public enum TextMetrics {
  /// Height of the letters above the base line, as a part of the size.
  public static let ascent = 0.905
  /// Depth of the letters below the base line, as a part of the size.
  public static let descent = 0.212
  /// Height of a capital above the base line, as a part of the size.
  public static let capHeight = 0.688

  /// Width in points of `text` in letters of `size` points, on one line. O(length).
  public static func width(of text: String, size: Double, bold: Bool = false) -> Double {
    let widths: LetterWidths = bold ? .bold : .regular
    return Double(widths.ascii(text) ?? text.reduce(0) { $0 + units(of: $1, widths) }) * size / 2048
  }

  /// Width of one letter in units; a picture of several signs counts as one.
  private static func units(of letter: Character, _ widths: LetterWidths) -> Int {
    let scalars = letter.unicodeScalars
    if let first = scalars.first, scalars.count == 1 { return widths.width(of: first) }
    if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) { return 2662 }
    return scalars.reduce(0) { $0 + widths.width(of: $1) }
  }

  /// Breaks `text` into lines of at most `width` points.
  ///
  /// It breaks at spaces, else after a hyphen or slash, else within a word that is wider than a line. With
  /// `maxLines` what is left over is cut off, and the last line then ends in `…`. O(length).
  public static func wrap(
    _ text: String, width: Double, size: Double, bold: Bool = false, maxLines: Int = .max
  ) -> [String] {
    var lines: [String] = []
    var (line, used) = ("", 0.0)
    for piece in pieces(of: trimmed(text)) {
      let word = self.width(of: trimmed(piece), size: size, bold: bold)
      if used + word > width {
        if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
        (line, used) = ("", 0)
      }
      var rest = piece
      while line.isEmpty, self.width(of: trimmed(rest), size: size, bold: bold) > width, rest.count > 1 {
        let head = fitting(rest, width: width, size: size, bold: bold)
        if !trimmed(head).isEmpty { lines.append(trimmed(head)) }
        rest = String(rest.dropFirst(head.count))
      }
      line += rest
      used += self.width(of: rest, size: size, bold: bold)
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    guard lines.count > maxLines, maxLines > 0 else { return lines }
    let rest = lines[(maxLines - 1)...].joined(separator: " ")
    return lines.prefix(maxLines - 1) + [shortened(rest, width: width, size: size, bold: bold)]
  }

  /// ``wrap(_:width:size:bold:maxLines:)`` with lines of about equal length: as few lines as fit, each as narrow as
  /// that allows, with the first break after a comma, semicolon or colon where that is possible. O(length²).
  static func balanced(_ text: String, width: Double, size: Double, bold: Bool = false, maxLines: Int = .max)
    -> [String]
  {
    let lines = wrap(text, width: width, size: size, bold: bold, maxLines: maxLines)
    guard lines.count > 1, lines.count < 5 else { return lines }
    var best = lines
    var atPause: [String]?
    var narrow = width
    while narrow > width * 0.4 {
      narrow -= width * 0.03
      let next = wrap(text, width: narrow, size: size, bold: bold)
      guard next.count == lines.count, narrow >= widestPiece(of: text, size: size, bold: bold) else { break }
      best = next
      if let last = next.first?.last, [",", ";", ":"].contains(last) { atPause = next }
    }
    return atPause ?? best
  }

  /// Width of the widest part of `text` that a line break cannot split. O(length).
  static func widestPiece(of text: String, size: Double, bold: Bool = false) -> Double {
    pieces(of: text).map { width(of: trimmed($0), size: size, bold: bold) }.max() ?? 0
  }

  /// `text` cut to `width` points, with `…` at its end when something was cut off. O(length).
  public static func shortened(_ text: String, width: Double, size: Double, bold: Bool = false) -> String {
    guard self.width(of: text, size: size, bold: bold) > width else { return text }
    let room = width - self.width(of: "…", size: size, bold: bold)
    return trimmed(fitting(text, width: room, size: size, bold: bold)) + "…"
  }

  /// The longest beginning of `text` that fits, at least one letter.
  private static func fitting(_ text: String, width: Double, size: Double, bold: Bool) -> String {
    var used = 0.0
    var head = ""
    for character in text {
      used += self.width(of: String(character), size: size, bold: bold)
      if used > width && !head.isEmpty { break }
      head.append(character)
    }
    return head
  }

  /// Words with the spaces after them, and parts of words up to and with a hyphen or slash.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    let letters = Array(text)
    for (index, letter) in letters.enumerated() {
      piece.append(letter)
      let isLast = index + 1 == letters.count
      let afterSpace =
        letter.isWhitespace && letter != "\u{A0}" && letter != "\u{202F}"
        && (isLast || !letters[index + 1].isWhitespace)
      let afterHyphen = (letter == "-" || letter == "/") && piece.count > 3 && !isLast
      if afterSpace || afterHyphen {
        pieces.append(piece)
        piece = ""
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    return String(text)
  }
}
