extension RegionGraph {
  /// Index of the municipalities by code, name, alias and name without addition (`Bergen`).
  public var municipalityNames: NameIndex { .municipalities(municipalities) }

  /// Index of the provinces.
  public var provinceNames: NameIndex {
    NameIndex(provinces.map { .init(label: $0.name, names: [$0.code.rawValue, $0.name] + $0.aliases) })
  }

  /// Index of the divisions by id, title, singular and alias.
  public var divisionNames: NameIndex {
    NameIndex(divisions.map { .init(label: $0.id, names: [$0.id, $0.title, $0.singular] + $0.aliases) })
  }

  /// Index of the arrangements by id, name, short name and body.
  public var arrangementNames: NameIndex {
    NameIndex(
      arrangements.map { arrangement in
        let others = [arrangement.shortName, arrangement.body].compactMap { $0 }
        return .init(label: arrangement.label, names: [arrangement.id, arrangement.name], shortNames: others)
      })
  }

  /// Index of the networks by code and name.
  public var networkNames: NameIndex {
    NameIndex(networks.map { .init(label: $0.name, names: [$0.code, $0.name]) })
  }

  /// Index of the programmes by id and name.
  public var programmeNames: NameIndex {
    NameIndex(programmes.map { .init(label: $0.name, names: [$0.id, $0.name]) })
  }
}

extension NameIndex {
  /// Index of municipalities; a name with an addition, such as `Bergen (NH.)`, is found without it as well,
  /// which is ambiguous where several share it.
  public static func municipalities(_ municipalities: [Municipality]) -> NameIndex {
    NameIndex(
      municipalities.map { municipality in
        var short: [String] = []
        if let bracket = municipality.name.firstIndex(of: "(") {
          short.append(String(municipality.name[..<bracket]))
        }
        let digits = String(municipality.code.rawValue.drop { !$0.isNumber })
        return Entry(
          label: municipality.name,
          names: [municipality.code.rawValue, municipality.name] + municipality.aliases,
          shortNames: short + (digits.isEmpty ? [] : [digits]))
      })
  }
}
