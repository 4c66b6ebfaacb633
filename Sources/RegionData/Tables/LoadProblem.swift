import RegionModel

/// Why one file cannot be used.
enum LoadProblem: Error {
  /// It does not exist.
  case missing(Diagnostic)
  /// It exists, but is not what it should be.
  case invalid(Diagnostic)

  var diagnostic: Diagnostic {
    switch self {
    case .missing(let diagnostic), .invalid(let diagnostic): diagnostic
    }
  }
}
