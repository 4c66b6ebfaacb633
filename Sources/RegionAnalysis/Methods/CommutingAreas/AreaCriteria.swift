/// What a commuting area must reach to be valid: a size, and a self-containment that may be lower the larger it is.
///
/// Size is the number of employed residents. Self-containment is the lower of its two sides: the share of the
/// employed residents who work inside, and the share of the jobs done by residents.
struct AreaCriteria: Sendable, Hashable {
  /// How the required self-containment falls between the smallest size and the target size.
  enum Exchange: String, Sendable, Hashable, CaseIterable {
    /// Along a hyperbola, as in the EURO/Istat procedure and the older British areas.
    case hyperbolic = "hyperbolisch"
    /// Along a straight line.
    case linear = "lineair"
  }

  /// Employed residents that an area must have at least.
  let smallestSize: Double
  /// Employed residents from which the lower self-containment is enough.
  let targetSize: Double
  /// Self-containment 0…1 that is enough from the target size.
  let smallestContainment: Double
  /// Self-containment 0…1 that an area of the smallest size must have.
  let targetContainment: Double
  /// How one is exchanged for the other.
  var exchange = Exchange.hyperbolic

  /// How far an area meets the criteria: 1 or more is valid; the lowest is taken apart first. An area without
  /// any flow across its border has 1, whatever its size: nothing can be done about it.
  func validity(inside: Double, residents: Double, jobs: Double) -> Double {
    let containment = min(inside / residents, inside / jobs)
    if containment == 1 { return 1 }
    switch exchange {
    case .hyperbolic: return hyperbolic(containment, residents)
    case .linear: return linear(containment, residents)
    }
  }

  /// The products are taken in the order of the reference, so that the last bit is the same. The lack of size is
  /// not capped at 1: below the smallest size it keeps growing.
  private func hyperbolic(_ containment: Double, _ residents: Double) -> Double {
    let reached = min(containment / targetContainment, 1)
    let lack = max((targetSize - residents) / (targetSize - smallestSize), 0)
    let allowance = 1 - (1 - smallestContainment / targetContainment) * lack
    return reached * allowance * (targetContainment / smallestContainment)
  }

  /// Self-containment divided by what is required at this size. Below the smallest size an area is never valid:
  /// its share of that size, times its share of the target self-containment.
  private func linear(_ containment: Double, _ residents: Double) -> Double {
    if residents < smallestSize {
      return residents / smallestSize * min(containment / targetContainment, 1)
    }
    let lack = max((targetSize - residents) / (targetSize - smallestSize), 0)
    return containment / (smallestContainment + (targetContainment - smallestContainment) * lack)
  }
}
