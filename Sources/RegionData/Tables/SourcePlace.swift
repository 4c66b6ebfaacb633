/// Line and column of a byte, and the line around it, shortened to what fits a terminal.
struct SourcePlace: Sendable, Equatable {
  /// Characters shown on each side of the caret.
  static let reach = 48

  let line: Int
  let column: Int
  let excerpt: String
  let caret: Int

  /// Finds the place of `offset` in `bytes`; a wrong byte shows as `�`. O(offset).
  init(bytes: [UInt8], offset: Int) {
    let offset = min(max(0, offset), bytes.count)
    line = bytes[..<offset].count { $0 == 0x0A } + 1
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    let window = 4 * Self.reach
    let before = Self.shown(bytes[max(start, offset - window)..<offset])
    let after = Self.shown(bytes[offset..<min(end, offset + window)])
    column = String(decoding: bytes[start..<offset], as: UTF8.self).count + 1
    let cutLeft = column - 1 > Self.reach
    let cutRight = after.count > Self.reach || end > offset + window
    let left = (cutLeft ? "…" : "") + before.suffix(Self.reach)
    excerpt = left + after.prefix(Self.reach) + (cutRight ? "…" : "")
    caret = left.count
  }

  /// Text of some bytes with everything that would move a caret replaced by a space.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return String(
      text.map { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } ? $0 : " " }
    )
    .trimmingRight()
  }
}

extension String {
  fileprivate func trimmingRight() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
