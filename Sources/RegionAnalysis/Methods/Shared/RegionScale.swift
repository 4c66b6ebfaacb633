/// Named scales for the Netherlands, as a number of regions: for methods that can give any number.
///
/// 35 is the number of the labour market regions (arbeidsmarktregio's), next to 40 COROP areas and 42 former Wgr areas;
/// 12 that of the provinces. 70 is twice the regional scale: with more regions single municipalities soon take over
/// (see the page of Intramax). In a network with few units a scale gives fewer regions, so that a region has at least
/// 4, 8 or 16 units on average.
enum RegionScale: String, CaseIterable, Sendable {
  case urban = "stedelijk"
  case regional = "regionaal"
  case national = "landsdelig"

  /// Number of regions in a network of `units` units: at least 2 when there are so many.
  func regions(of units: Int) -> Int {
    let (most, unitsEach) =
      switch self {
      case .urban: (70, 4)
      case .regional: (35, 8)
      case .national: (12, 16)
      }
    return max(min(2, units), min(most, units / unitsEach))
  }

  /// The parameter that chooses a scale.
  static func parameter(standard: RegionScale?) -> MethodParameter {
    MethodParameter(
      name: "schaal",
      meaning: """
        Schaal voor Nederland: stedelijk (70 regio's), regionaal (35) of landsdelig (12); in een klein netwerk \
        minder.
        """,
      domain: .choice(allCases.map(\.rawValue)), standard: standard?.rawValue)
  }
}
