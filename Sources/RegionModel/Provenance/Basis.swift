/// How a row of a table is known. The mark survives into every result that uses the row.
public enum Basis: String, Sendable, CaseIterable, Hashable {
  /// Stands in an official register.
  case registered
  /// Named in a source.
  case sourced
  /// Follows from a general rule of the body, for example "all municipalities of the province".
  case rule
  /// Arithmetic on other tables, for example seats by law.
  case computed
  /// An older state carried through mergers, without conflict.
  case carried
  /// Follows from an area or from the membership of another body.
  case derived
  /// Concluded, may be wrong.
  case inferred
  /// Outcome of a model.
  case modelled
  /// One weak source or memory, not checked.
  case unverified

  /// Whether a result that uses the row must carry a mark.
  public var isMarked: Bool {
    switch self {
    case .registered, .sourced, .rule, .computed, .carried: false
    case .derived, .inferred, .modelled, .unverified: true
    }
  }

  /// The word for it in plain Dutch.
  public var dutch: String {
    switch self {
    case .registered: "geregistreerd"
    case .sourced: "uit bron"
    case .rule: "volgens vaste regel"
    case .computed: "berekend"
    case .carried: "meegenomen door herindeling"
    case .derived: "afgeleid"
    case .inferred: "aangenomen"
    case .modelled: "gemodelleerd"
    case .unverified: "niet nagekeken"
    }
  }
}
