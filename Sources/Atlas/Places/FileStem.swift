import RegionAnalysis
import RegionModel
import RegionRendering

extension String {
  /// The text as the beginning of a file name, at most `limit` characters. What is longer is cut and ends in a number
  /// made of the whole text, so that two long names that begin alike do not become one file.
  func fileStem(limit: Int) -> String {
    let whole = slug(limit: .max)
    guard whole.count > limit else { return whole }
    let number = String(whole.stableHash & 0xFFFF_FFFF, radix: 16)
    return slug(limit: limit - 9) + "-" + String(repeating: "0", count: 8 - number.count) + number
  }

  /// FNV-1a: the same number on every machine.
  private var stableHash: UInt64 {
    utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension MethodChoice {
  /// The method and the values given for it, as part of a file name: `lma-stedelijk`, `leiden-resolutie-2`. The usual
  /// seed is left out.
  var fileWords: String {
    let own = type.parameters.map(\.name)
    let words = values.values.sorted { $0.key < $1.key }
      .filter { $0 != ("seed", "1") && own.contains($0.key) }
      .map { name, value in name == "schaal" ? value : value == "ja" ? name : "\(name)-\(value)" }
    let isMended = isContiguous && !own.contains("aaneengesloten")
    return ([type.id] + words + (isMended ? ["aaneengesloten"] : [])).joined(separator: "-")
  }
}

extension ClassChoice {
  /// What differs from the standard, as the end of a file name; empty when nothing does.
  var fileWords: String {
    (classes == Self.standard.classes ? "" : "-\(classes)-klassen")
      + (method == Self.standard.method ? "" : "-\(method.rawValue)")
  }
}

extension DivisionChoice {
  /// The choice among `divisions`, as the end of a file name; empty for the standard.
  func fileWords(_ divisions: [Division]) -> String {
    switch self {
    case .standard: ""
    case .all: "-alle"
    case .named: "-" + divisions.map(\.id).joined(separator: "-")
    }
  }
}

extension Double {
  /// A share from which on flows are drawn, as the end of a file name: 0.155 is `-vanaf-15-5-procent`.
  var fromShareWords: String {
    let percentage = (self * 1e8).rounded() / 1e6
    let whole = Int(percentage)
    return "-vanaf-" + (Double(whole) == percentage ? String(whole) : String(percentage)).slug() + "-procent"
  }
}
