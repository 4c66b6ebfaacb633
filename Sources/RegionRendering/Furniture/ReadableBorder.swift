/// A border between classes that can be said aloud.
enum ReadableBorder {
  /// The roundest number (a multiple of 5, 2 or 1 times the highest power of ten) that parts `sorted` where `border`
  /// does, but for at most one value in a hundred on either side; with at most `decimals` decimals. Of several as
  /// round the one nearest to `border`, then the lower. When there is none, `border` itself rounded to `decimals`.
  static func near(_ border: Double, sorted: [Double], decimals: Int) -> Double {
    let place = sorted.firstIndex { $0 >= border } ?? sorted.count
    guard place > 0, place < sorted.count else { return border }
    let slack = sorted.count / 100
    let low = sorted[max(0, place - 1 - slack)]
    let high = sorted[min(sorted.count - 1, place + slack)]
    for power in stride(from: 12, through: -max(0, decimals), by: -1) {
      for factor in [5.0, 2, 1] {
        if let found = multiple(of: factor, power: power, after: low, upTo: high, near: border) {
          return found
        }
      }
    }
    return rounded(border, power: -max(0, decimals))
  }

  /// The roundest number at most `distance` from `border`, with at most `decimals` decimals; when there is none,
  /// `border` itself rounded to `decimals`.
  static func near(_ border: Double, within distance: Double, decimals: Int) -> Double {
    for power in stride(from: 12, through: -max(0, decimals), by: -1) {
      for factor in [5.0, 2, 1] {
        let step = scaled(factor, power)
        let found = scaled((border / step).rounded() * factor, power)
        if abs(found - border) <= distance { return found }
      }
    }
    return rounded(border, power: -max(0, decimals))
  }

  private static func multiple(
    of factor: Double, power: Int, after low: Double, upTo high: Double, near border: Double
  ) -> Double? {
    func value(_ number: Double) -> Double { scaled(number * factor, power) }
    let step = value(1)
    let nearest = (border / step).rounded()
    var best: Double?
    for number in [
      nearest, nearest - 1, nearest + 1, (high / step).rounded(.down), (low / step).rounded(.up),
    ] {
      let found = value(number)
      guard found > low, found <= high else { continue }
      if let known = best, (abs(known - border), known) <= (abs(found - border), found) { continue }
      best = found
    }
    return best
  }

  private static func rounded(_ value: Double, power: Int) -> Double {
    scaled((value / scaled(1, power)).rounded(), power)
  }

  /// `number` times ten to the `power`; for a fraction by division, which gives the nearest number there is.
  private static func scaled(_ number: Double, _ power: Int) -> Double {
    var ten = 1.0
    for _ in 0..<power.magnitude { ten *= 10 }
    return power < 0 ? number / ten : number * ten
  }
}
