/// What a PNG says about itself, read chunk by chunk.
struct ReadPNG {
  /// The chunks in order, with their content.
  private(set) var chunks: [(name: String, content: [UInt8])] = []
  /// Whether every checksum is right.
  private(set) var isSound = true

  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    var place = 8
    while place + 12 <= bytes.count {
      let length = Self.number(bytes[place..<place + 4])
      guard place + 12 + length <= bytes.count else { return nil }
      let body = Array(bytes[place + 4..<place + 8 + length])
      let sum = Self.number(bytes[place + 8 + length..<place + 12 + length])
      isSound = isSound && Self.slowChecksum(body) == UInt32(sum)
      chunks.append((String(decoding: body[..<4], as: UTF8.self), Array(body[4...])))
      place += 12 + length
    }
  }

  /// Width and height in pixels.
  var size: [Int] {
    chunks.first.map { [Self.number($0.content[0..<4]), Self.number($0.content[4..<8])] } ?? []
  }

  /// Pixels a metre, across and down.
  var density: [Int] {
    guard let chunk = chunks.first(where: { $0.name == "pHYs" }), chunk.content.last == 1 else { return [] }
    return [Self.number(chunk.content[0..<4]), Self.number(chunk.content[4..<8])]
  }

  static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  /// CRC-32 by long division of the message as one polynomial, bit after bit.
  static func slowChecksum(_ bytes: [UInt8]) -> UInt32 {
    var bits: [Bool] = bytes.flatMap { byte in (0..<8).map { byte >> UInt8($0) & 1 == 1 } }
    bits += [Bool](repeating: false, count: 32)
    for index in 0..<32 { bits[index].toggle() }
    let divisor = (0..<32).map { (0x04C1_1DB7 as UInt32) >> UInt32(31 - $0) & 1 == 1 }
    for start in 0..<(bits.count - 32) where bits[start] {
      for (offset, bit) in divisor.enumerated() where bit { bits[start + 1 + offset].toggle() }
    }
    return bits.suffix(32).enumerated().reduce(0) { $0 | ($1.element ? 0 : 1) << UInt32($1.offset) }
  }
}
