/// Which regions touch, as a square of bits: joining two regions joins two rows.
struct TouchingRegions: Sendable {
  private let words: Int
  private var bits: ContiguousArray<UInt64>

  /// Starts with the neighbours of each unit. O(n²/64).
  init(_ neighbours: [[Int]]) {
    words = (neighbours.count + 63) / 64
    bits = ContiguousArray(repeating: 0, count: words * neighbours.count)
    for (unit, others) in neighbours.enumerated() {
      for other in others where other != unit {
        set(unit, other)
        set(other, unit)
      }
    }
  }

  /// Whether two regions touch.
  @inline(__always)
  func holds(_ one: Int, _ other: Int) -> Bool {
    bits[one * words + other >> 6] >> UInt64(other & 63) & 1 == 1
  }

  /// What touches `gone` touches `kept` from now on. O(n).
  mutating func join(_ gone: Int, to kept: Int) {
    for word in 0..<words {
      var fresh = bits[gone * words + word]
      bits[kept * words + word] |= fresh
      while fresh != 0 {
        set(word << 6 + fresh.trailingZeroBitCount, kept)
        fresh &= fresh - 1
      }
    }
  }

  private mutating func set(_ one: Int, _ other: Int) {
    bits[one * words + other >> 6] |= 1 << UInt64(other & 63)
  }
}
