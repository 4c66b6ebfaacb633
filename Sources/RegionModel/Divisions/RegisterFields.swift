extension PolicyField {
  /// The task that a policy area of the register of joint arrangements serves; `nil` where none of the tasks fits
  /// (`verkeer`, `cultuur en recreatie`, `migratie en integratie`, `internationaal`) or the word is unknown.
  ///
  /// `natuur en milieu` and `ruimte en infrastructuur` go with `wonen`, as the omgevingsdiensten do among the
  /// divisions: both are about the physical surroundings.
  public init?(registerField word: String) {
    switch word.foldedName {
    case "wonen", "natuur en milieu", "ruimte en infrastructuur": self = .wonen
    case "werk", "economie", "sociale zekerheid": self = .arbeid
    case "zorg en gezondheid": self = .zorg
    case "openbare orde en veiligheid", "recht": self = .veiligheid
    case "onderwijs en wetenschap": self = .onderwijs
    case "organisatie en bedrijfsvoering", "overheidsfinancien": self = .bestuur
    default: return nil
    }
  }
}

extension JointArrangement {
  /// The tasks that the arrangement serves by its registered policy areas, each once, in the order of the register;
  /// empty where the register says nothing.
  public var policyFields: [PolicyField] {
    fields.compactMap(PolicyField.init(registerField:)).reduce(into: []) { known, field in
      if !known.contains(field) { known.append(field) }
    }
  }
}
