/// Writes into a PNG how large its pixels are, so that office programs put it on a page at its true size.
enum PNGDensity {
  /// `png` with so many pixels a metre (chunk `pHYs`) right after its header.
  ///
  /// Source: W3C, Portable Network Graphics (third edition), 2025, sections 5.3 and 11.3.4.3. O(bytes).
  static func marked(_ png: [UInt8], pixelsPerMetre: UInt32) -> [UInt8] {
    let header = 33  // signature of 8 bytes; IHDR: length, name, 13 bytes, checksum
    guard png.count > header else { return png }
    let number = bigEndian(pixelsPerMetre)
    let body = Array("pHYs".utf8) + number + number + [1]
    return png[..<header] + bigEndian(9) + body + bigEndian(checksum(body)) + png[header...]
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(value >> UInt32($0) & 0xFF) }
  }

  /// CRC-32 of ISO 3309, bit by bit: only few bytes are ever counted. O(bytes).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
