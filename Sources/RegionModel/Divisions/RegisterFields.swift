extension PolicyField {
  /// The task that a policy area of the register of joint arrangements serves; `nil` where none of the tasks fits
  /// (`verkeer`, `cultuur en recreatie`, `migratie en integratie`, `internationaal`) or the word is unknown.
  ///
  /// `natuur en milieu` and `ruimte en infrastructuur` go with `wonen`, as the omgevingsdiensten do among the
  /// divisions: both are about the physical surroundings.
  public init?(registerField word: String) {
    let name = word.foldedName
    guard let found = Self.registerFields.first(where: { $0.words.contains { $0.foldedName == name } }) else {
      return nil
    }
    self = found.field
  }

  private static let registerFields: [(field: PolicyField, words: [String])] = [
    (.wonen, ["wonen", "natuur en milieu", "ruimte en infrastructuur"]),
    (.arbeid, ["werk", "economie", "sociale zekerheid"]),
    (.zorg, ["zorg en gezondheid"]),
    (.veiligheid, ["openbare orde en veiligheid", "recht"]),
    (.onderwijs, ["onderwijs en wetenschap"]),
    (.bestuur, ["organisatie en bedrijfsvoering", "overheidsfinanciën"]),
  ]
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
