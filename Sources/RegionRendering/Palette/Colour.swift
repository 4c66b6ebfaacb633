/// A colour in sRGB, without transparency (old office programs and printers handle that badly).
public struct Colour: Sendable, Hashable {
  /// Red 0…255.
  public let red: UInt8
  /// Green 0…255.
  public let green: UInt8
  /// Blue 0…255.
  public let blue: UInt8

  /// Makes a colour of `0xRRGGBB`; higher bits are ignored.
  public init(_ rgb: UInt32) {
    red = UInt8(rgb >> 16 & 0xFF)
    green = UInt8(rgb >> 8 & 0xFF)
    blue = UInt8(rgb & 0xFF)
  }

  /// As `#RRGGBB`.
  public var hex: String {
    let digits = Array("0123456789ABCDEF")
    return [red, green, blue].reduce(into: "#") { text, part in
      text.append(digits[Int(part >> 4)])
      text.append(digits[Int(part & 15)])
    }
  }

  /// Lightness L* (0 black … 100 white) of CIE 1976: what is left of the colour on a black-and-white printer.
  public var lightness: Double {
    let y = luminance
    return y > 0.008856 ? 116 * cubeRoot(y) - 16 : 903.3 * y
  }

  /// Contrast 1…21 with another colour as WCAG 2.1 defines it; text needs 4.5.
  public func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return max(one, two) / min(one, two)
  }

  /// Relative luminance 0…1. The curve of sRGB (power 2.4 above a short line) is taken as x²·⁴ = x² · x^0.4,
  /// with the fifth root found by Newton steps, so that no mathematics library is needed.
  var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      if value <= 0.04045 { return value / 12.92 }
      let base = (value + 0.055) / 1.055
      let root = Colour.root(of: base, degree: 5)
      return base * base * root * root
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private func cubeRoot(_ value: Double) -> Double { Colour.root(of: value, degree: 3) }

  /// The root of a number in 0…1 by Newton's method.
  private static func root(of value: Double, degree: Int) -> Double {
    guard value > 0 else { return 0 }
    var guess = 1.0
    for _ in 0..<60 {
      var power = 1.0
      for _ in 1..<degree { power *= guess }
      guess -= (guess - value / power) / Double(degree)
    }
    return guess
  }
}
