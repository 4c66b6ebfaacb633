import RegionAnalysis

extension Congruence.Band {
  /// Name for machines.
  var key: String {
    switch self {
    case .all: "overal"
    case .most: "meestal"
    case .half: "vaak"
    case .few: "soms"
    case .one: "eenmaal"
    }
  }

  /// How often, in Dutch, as it stands behind `partners`.
  var dutch: String {
    switch self {
    case .all: "in alle indelingen"
    case .most: "in driekwart of meer, maar niet alle"
    case .half: "in de helft tot driekwart"
    case .few: "in meer dan één, maar minder dan de helft"
    case .one: "in één indeling"
    }
  }
}
