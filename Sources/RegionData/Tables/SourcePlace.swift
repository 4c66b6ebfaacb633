import RegionModel

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
    let window = 8 * Self.reach
    let near = bytes[offset..<min(bytes.count, offset + window)]
    let end = near.firstIndex(of: 0x0A)
    let before = String(decoding: bytes[start..<offset], as: UTF8.self)
    let after = String(decoding: near[..<(end ?? near.endIndex)], as: UTF8.self).onOneLine.trimmingRight()
    column = before.count + 1
    let cutLeft = column - 1 > Self.reach
    let cutRight = after.count > Self.reach || (end == nil && near.endIndex < bytes.count)
    let left = (cutLeft ? "…" : "") + String(before.suffix(Self.reach)).onOneLine
    excerpt = left + after.prefix(Self.reach) + (cutRight ? "…" : "")
    caret = left.count
  }
}

extension String {
  fileprivate func trimmingRight() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
