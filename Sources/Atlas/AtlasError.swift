public import RegionData
public import RegionModel

/// Why a request has no answer.
public enum AtlasError: Error, Sendable {
  /// The request names something that does not exist, or that could be several things.
  case request([Diagnostic])
  /// The data are not there or hold errors.
  case data(DatasetError)
  /// A picture could not be made.
  case drawing(Diagnostic)
  /// A file could not be made or filled.
  case output(Diagnostic, isCreation: Bool)

  /// The problems, at least one.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .request(let diagnostics): diagnostics
    case .data(let error): error.diagnostics
    case .drawing(let diagnostic), .output(let diagnostic, _): [diagnostic]
    }
  }

  /// The exit code of the program for it (sysexits): 64 usage, 65 data, 66 missing, 70 internal, 73 cannot
  /// create, 74 cannot write.
  public var exitCode: Int32 {
    switch self {
    case .request: 64
    case .data(.invalid): 65
    case .data(.missing): 66
    case .drawing: 70
    case .output(_, let isCreation): isCreation ? 73 : 74
    }
  }

  /// Several failures as one: a single one stays what it is; `nil` without any.
  static func joined(_ failures: [AtlasError]) -> AtlasError? {
    failures.count > 1 ? .request(failures.flatMap(\.diagnostics)) : failures.first
  }

  /// Words that do not belong `place`, for example `achter regio diagram pendel`.
  static func strayWord(_ words: String, _ place: String, hint: String) -> AtlasError {
    .request([
      Diagnostic("woord-te-veel", "\"\(words.oneLine)\" hoort niet los \(place).", hint: hint)
    ])
  }
}
