/// Lines of bits, to ask quickly which lines hold all of some positions.
struct BitTable: Sendable {
  private let stride: Int
  private var words: [UInt64]

  /// Lines with the positions given, each below `width`. O(positions + lines · width/64).
  init(_ lines: [[Int]], width: Int) {
    stride = max(1, (width + 63) / 64)
    words = [UInt64](repeating: 0, count: stride * lines.count)
    for (line, positions) in lines.enumerated() {
      for position in positions { words[line * stride + (position >> 6)] |= 1 << UInt64(position & 63) }
    }
  }

  /// Whether `line` holds `position`. O(1).
  func contains(_ position: Int, in line: Int) -> Bool {
    words[line * stride + (position >> 6)] & (1 << UInt64(position & 63)) != 0
  }
}
