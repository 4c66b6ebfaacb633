import Testing

@testable import RegionRendering

/// The colours of maps as readers with one kind of cone missing see them: the matrices of Machado, Oliveira & Fernandes
/// 2009 (doi:10.1109/TVCG.2009.113) for full severity, on linear RGB; differences are those of CIE 1976 L*a*b*.
@Suite("Colours stay apart for colour-blind readers")
struct ColourBlindnessTests {
  private static let sights: [String: [[Double]]] = [
    "normal": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "protanopia": [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
      [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
    ],
  ]

  /// From this difference on two colours are told apart at a glance; below it one has to look closely.
  private static let atAGlance = 10.0

  private func linear(_ colour: Colour) -> [Double] {
    [colour.red, colour.green, colour.blue].map { level in
      let part = Double(level) / 255
      // A power of 2.4 is the fifth root of the twelfth power.
      return part <= 0.04045 ? part / 12.92 : root((part + 0.055) / 1.055, 5, of: 12)
    }
  }

  /// The `degree`-th root of `base` to the power `of`.
  private func root(_ base: Double, _ degree: Int, of times: Int = 1) -> Double {
    let target = (0..<times).reduce(1.0) { result, _ in result * base }
    var (low, high) = (0.0, max(1, target))
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if (0..<degree).reduce(1.0, { result, _ in result * middle }) < target {
        low = middle
      } else {
        high = middle
      }
    }
    return (low + high) / 2
  }

  private func lab(_ colour: Colour, _ sight: [[Double]]) -> [Double] {
    let seen = linear(colour)
    let rgb = sight.map { row in min(1, max(0, zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 })) }
    let xyz = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ].map { row in zip(row, rgb).reduce(0) { $0 + $1.0 * $1.1 } }
    let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white in
      let part = value / white
      return part > 0.008856 ? root(part, 3) : 7.787 * part + 16.0 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private func least(_ colours: [Colour], _ sight: [[Double]]) -> Double {
    let places = colours.map { lab($0, sight) }
    var least = Double.infinity
    for one in places.indices {
      for other in places.indices.dropFirst(one + 1) {
        let square = zip(places[one], places[other]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        least = min(least, square.squareRoot())
      }
    }
    return least
  }

  @Test("The conversion is that of published values: white, black and pure red")
  func published() {
    let normal = Self.sights["normal"] ?? []
    for (colour, expected) in [
      (Colour(0xFFFFFF), [100.0, 0, 0]), (Colour(0x000000), [0, 0, 0]),
      (Colour(0xFF0000), [53.24, 80.09, 67.20]),
    ] {
      for (value, wanted) in zip(lab(colour, normal), expected) { #expect(abs(value - wanted) < 0.05) }
    }
  }

  @Test("The colours that maps give to neighbours, the bands of a logical region and the classes of a figure")
  func apart() {
    for (name, sight) in Self.sights {
      #expect(least(Array(Palette.regions.prefix(4)), sight) > Self.atAGlance, "\(name)")
      #expect(
        least([Palette.core, Palette.shell, Palette.fringe, Ink.land], sight) > Self.atAGlance, "\(name)")
      #expect(least([FlowDrawing.leaving, FlowDrawing.arriving], sight) > Self.atAGlance, "\(name)")
      for count in 2...5 {
        #expect(least(SequentialRamp.colours(count), sight) > Self.atAGlance, "\(name) \(count)")
      }
    }
  }
}
