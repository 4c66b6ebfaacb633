extension PolicyField {
  /// The task that a policy area of the register of joint arrangements serves; `nil` where none of the tasks fits
  /// (`verkeer`, `cultuur en recreatie`, `migratie en integratie`, `internationaal`) or the word is unknown.
  ///
  /// `natuur en milieu` and `ruimte en infrastructuur` go with `wonen`, as the omgevingsdiensten do among the
  /// divisions: both are about the physical surroundings.
  public init?(registerField word: String) {
    // Folded names have no spaces and no accents.
    switch word.foldedName {
    case "wonen", "natuurenmilieu", "ruimteeninfrastructuur": self = .wonen
    case "werk", "economie", "socialezekerheid": self = .arbeid
    case "zorgengezondheid": self = .zorg
    case "openbareordeenveiligheid", "recht": self = .veiligheid
    case "onderwijsenwetenschap": self = .onderwijs
    case "organisatieenbedrijfsvoering", "overheidsfinancien": self = .bestuur
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
