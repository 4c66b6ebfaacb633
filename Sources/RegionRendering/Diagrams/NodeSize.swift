/// Width and height of a box in points, from its text.
struct NodeSize: Sendable, Hashable {
  var width: Double
  var height: Double

  /// Room left and right of the text together, in points.
  static let sides = 9.0
  /// Room above and below the text together, in points.
  static let ends = 4.5

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
      while !fits(line), line.count > 1 {
        var head = line
        while !fits(head), head.count > 1 { head.removeLast() }
        done.append(head)
        line = String(line.dropFirst(head.count))
      }
    }
    if !line.isEmpty { done.append(line) }
    guard done.count > lines, lines > 0 else { return done }
    var last = done[lines - 1]
    while !last.isEmpty, !fits(last + "…") { last.removeLast() }
    return done.prefix(lines - 1) + [last + "…"]
  }

  /// Width of `text` in points.
  ///
  /// The one place to exchange for `TextMetrics.width(of:size:bold:)`; generous averages until then.
  static func textWidth(_ text: String, fontSize: Double, isBold: Bool = false) -> Double {
    let ems = text.reduce(0.0) { sum, letter in
      switch letter {
      case "i", "j", "l", "I", "'", ".", ",", ":", ";", "|", "!", "t", "f", "r", " ", "-", "(", ")", "/":
        sum + 0.33
      case "m", "w", "M", "W", "%", "@", "…", "–": sum + 0.95
      case "A"..."Z": sum + 0.72
      default: sum + (letter.columns == 2 ? 1.4 : 0.57)
      }
    }
    return ems * fontSize * (isBold ? 1.08 : 1)
  }
}
