/// A source of random numbers that gives the same numbers for the same seed on every machine and in every version
/// of the language: SplitMix64 with its own ways to draw, because those of the standard library may change.
///
/// Source: Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the numbers of `seed`.
  public init(seed: UInt64) { state = seed }

  /// Starts the numbers of run `run` under `seed`: runs are independent of each other and of the order in which
  /// they are made.
  public init(seed: UInt64, run: Int) {
    var mixer = SeededGenerator(seed: seed)
    state = mixer.next() ^ UInt64(truncatingIfNeeded: run) &* 0xD1B5_4A32_D192_ED03
    state = next()
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of 0 ..< 1, each of 2⁵³ values as likely.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number of `0 ..< bound`, each as likely (Lemire 2019, doi:10.1145/3230636); 0 when `bound` ≤ 1.
  public mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold { product = next().multipliedFullWidth(by: range) }
    }
    return Int(product.high)
  }

  /// Puts `items` in random order (Fisher & Yates). O(n).
  public mutating func shuffle<Item>(_ items: inout [Item]) {
    for index in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(index, below(index + 1)) }
  }
}
