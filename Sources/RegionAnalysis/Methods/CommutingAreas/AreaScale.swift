/// Criteria by name.
enum AreaScale: String, Sendable, Hashable, CaseIterable {
  /// Small Dutch areas around cities.
  case urban = "stedelijk"
  /// Dutch areas of the size of regions.
  case regional = "regionaal"
  /// Large Dutch areas.
  case national = "landsdelig"
  /// Istat, Italian labour market areas of 2011.
  case istat
  /// Office for National Statistics, British travel-to-work areas of 2001 and 2011.
  case british = "uk"
  /// The example in the documentation of the R package LabourMarketAreas.
  case vignette = "vignet"

  /// The criteria.
  var criteria: AreaCriteria {
    switch self {
    case .urban: .init(20_000, 0.4, 60_000, 0.55)
    case .regional: .init(60_000, 0.5, 120_000, 0.65)
    case .national: .init(60_000, 0.65, 120_000, 0.7)
    case .istat: .init(1_000, 0.6, 10_000, 0.75)
    case .british: .init(3_500, 0.6667, 25_000, 0.75)
    case .vignette: .init(1_000, 0.6667, 10_000, 0.75)
    }
  }
}

extension AreaCriteria {
  fileprivate init(_ smallest: Double, _ containment: Double, _ target: Double, _ targetContainment: Double) {
    smallestSize = smallest
    smallestContainment = containment
    targetSize = target
    self.targetContainment = targetContainment
  }

  /// The parameters that `lma` and `ttwa` share, with the scale that they have when it is not chosen.
  static func parameters(scale: AreaScale) -> [MethodParameter] {
    let share = MethodParameter.Domain.number(0.01...1)
    let size = MethodParameter.Domain.number(0...1e12)
    return [
      MethodParameter(
        name: "schaal", meaning: "hoe groot gebieden worden: een vaste set van de vier grenzen hieronder",
        domain: .choice(AreaScale.allCases.map(\.rawValue)), standard: scale.rawValue),
      MethodParameter(
        name: "min-omvang",
        meaning: "werkende inwoners die een gebied ten minste heeft (anders volgens de schaal)",
        domain: size, standard: nil),
      MethodParameter(
        name: "min-gesloten",
        meaning: "deel (0–1) van werkende inwoners en van banen dat binnen een groot gebied blijft"
          + " (anders volgens de schaal)",
        domain: share, standard: nil),
      MethodParameter(
        name: "doel-omvang",
        meaning: "werkende inwoners vanaf waar min-gesloten genoeg is (anders volgens de schaal)",
        domain: size, standard: nil),
      MethodParameter(
        name: "doel-gesloten",
        meaning: "deel (0–1) dat binnen een gebied van min-omvang moet blijven (anders volgens de schaal)",
        domain: share, standard: nil),
    ]
  }

  /// The criteria of a scale, each of the four replaced where a value is given.
  /// - Throws: `contradiction` when the smallest is not below the target.
  init(_ values: ParameterValues, scale standard: AreaScale) throws(MethodError) {
    let scale = AreaScale(rawValue: values.word("schaal", standard.rawValue)) ?? standard
    self.init(
      values.number("min-omvang", scale.criteria.smallestSize),
      values.number("min-gesloten", scale.criteria.smallestContainment),
      values.number("doel-omvang", scale.criteria.targetSize),
      values.number("doel-gesloten", scale.criteria.targetContainment))
    let rest = "Wat niet is opgegeven komt van --schaal \(scale.rawValue)."
    guard smallestSize < targetSize else {
      throw .contradiction(
        "min-omvang (\(plain(smallestSize))) moet kleiner zijn dan doel-omvang (\(plain(targetSize))). \(rest)"
      )
    }
    guard smallestContainment < targetContainment else {
      throw .contradiction(
        "min-gesloten (\(plain(smallestContainment))) moet kleiner zijn dan doel-gesloten"
          + " (\(plain(targetContainment))). \(rest)")
    }
  }
}

/// A number as a user would type it.
private func plain(_ number: Double) -> String {
  number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : String(number)
}
