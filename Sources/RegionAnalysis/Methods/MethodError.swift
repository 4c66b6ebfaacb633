public import RegionModel

/// Why a cluster method cannot work.
public enum MethodError: Error, Sendable, Hashable {
  /// The method has no such parameter.
  case unknownParameter(name: String, method: String, known: [String])
  /// A value is outside the range of its parameter.
  case wrongValue(name: String, value: String, allowed: String)
  /// Values contradict each other; the sentence says how.
  case contradiction(String)
  /// The network is not one that the method can work on; the sentence says why.
  case unsuitable(String)

  /// The problem as a user reads it.
  public var diagnostic: Diagnostic {
    switch self {
    case .unknownParameter(let name, let method, let known):
      Diagnostic(
        "parameter-onbekend", "De methode \(method) kent --\(name) niet.",
        hint: known.isEmpty
          ? "Deze methode heeft geen parameters." : "Wel: \(known.map { "--\($0)" }.joined(separator: ", "))."
      )
    case .wrongValue(let name, let value, let allowed):
      Diagnostic(
        "parameter-waarde", "\"\(value)\" past niet bij --\(name).", hint: "Geef \(allowed).")
    case .contradiction(let sentence): Diagnostic("parameters-strijdig", sentence)
    case .unsuitable(let sentence): Diagnostic("netwerk-ongeschikt", sentence)
    }
  }
}
