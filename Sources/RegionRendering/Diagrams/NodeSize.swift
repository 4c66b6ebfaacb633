/// Width and height of a box in points, from its text.
struct NodeSize: Sendable, Hashable {
  var width: Double
  var height: Double

  /// Room left and right of the text together, in points.
  static let sides = 9.0
  /// Room above and below the text together, in points.
  static let ends = 4.0

  /// The size that `lines` need, but at least `width`.
  static func fitting(_ lines: [String], fontSize: Double, isBold: Bool = false, width: Double = 0)
    -> NodeSize
  {
    let widest = lines.map { textWidth($0, fontSize: fontSize, isBold: isBold) }.max() ?? 0
    return NodeSize(
      width: max(width, widest + sides), height: Double(max(1, lines.count)) * fontSize * 1.2 + ends)
  }

  /// `text` on at most `lines` lines that fit in a box of `width` points; `…` where something was left out.
  static func lines(
    _ text: String, width: Double, fontSize: Double, isBold: Bool = false, atMost lines: Int = 3
  )
    -> [String]
  {
    let room = width - sides
    func fits(_ text: String) -> Bool { textWidth(text, fontSize: fontSize, isBold: isBold) <= room }
    var done: [String] = []
    var line = ""
    for piece in text.oneLine.breakable {
      let longer = line + (piece.hasSpace && !line.isEmpty ? " " : "") + piece.text
      if fits(longer) {
        line = longer
        continue
      }
      if !line.isEmpty { done.append(line) }
      line = piece.text
      guard !fits(line) else { continue }
      line = ""
      var used = 0.0
      for letter in piece.text {
        let width = textWidth(String(letter), fontSize: fontSize, isBold: isBold)
        if used + width > room, !line.isEmpty {
          done.append(line)
          (line, used) = ("", 0)
        }
        line.append(letter)
        used += width
      }
    }
    if !line.isEmpty { done.append(line) }
    guard done.count > lines, lines > 0 else { return done }
    var last = done[lines - 1]
    while !last.isEmpty, !fits(last + "…") { last.removeLast() }
    return done.prefix(lines - 1) + [last + "…"]
  }

  /// A width in which no word of `text` is broken: `width`, or more, up to `most`.
  static func unbroken(
    _ text: String, width: Double, most: Double, fontSize: Double, isBold: Bool = false
  ) -> Double {
    let longest = text.breakable.map { textWidth($0.text, fontSize: fontSize, isBold: isBold) }.max() ?? 0
    return min(most, max(width, longest + sides))
  }

  /// Width of `text` in points, with 2 % to spare for other fonts of the family.
  static func textWidth(_ text: String, fontSize: Double, isBold: Bool = false) -> Double {
    TextMetrics.width(of: text, size: fontSize, bold: isBold) * 1.02
  }
}
