/// An alias (`*name`) in YAML, which repeats the value at an anchor (`&name`).
///
/// A manifest needs none, and a few lines of them can stand for more values than fit in memory, so the reader
/// refuses them before it parses.
struct YAMLAlias: Equatable {
  /// Position of the `*`.
  let offset: Int
  /// The name of the anchor.
  let name: String

  /// The first alias of an anchor that stands before it; `nil` when there is none. Looks only at places where
  /// a value can start, so a `*` within a sentence is none. O(bytes).
  static func first(in bytes: [UInt8]) -> YAMLAlias? {
    var anchors = Set<String>()
    var canStart = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "!") where canStart:
        while index < bytes.count, bytes[index] > 0x20 { index += 1 }
      case UInt8(ascii: "&") where canStart, UInt8(ascii: "*") where canStart:
        let start = index
        while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        if byte == UInt8(ascii: "&") {
          anchors.insert(name)
        } else if anchors.contains(name), !name.isEmpty {
          return YAMLAlias(offset: start - 1, name: name)
        }
      default: canStart = byte >= 0x80 || "\n\r-:?,[{".utf8.contains(byte)
      }
    }
    return nil
  }

  /// Whether libyaml takes `byte` for a part of the name of an anchor.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
