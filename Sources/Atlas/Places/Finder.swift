import RegionModel

extension RegionGraph {
  /// The municipality that `name` means.
  func findMunicipality(_ name: String) throws(AtlasError) -> Int {
    try find(name, noun: "gemeente", match: municipalityNames.match(name)) { number in
      "\(municipalities[number].name) (\(municipalities[number].code))"
    }
  }

  /// The province that `name` means.
  func findProvince(_ name: String) throws(AtlasError) -> Province {
    provinces[
      try find(name, noun: "provincie", match: provinceNames.matchWords(name)) { provinces[$0].name }]
  }

  /// The division that `name` means.
  func findDivision(_ name: String) throws(AtlasError) -> Division {
    divisions[
      try find(name, noun: "indeling", match: divisionNames.matchWords(name)) { divisions[$0].id }]
  }

  /// The arrangement that `name` means.
  func findArrangement(_ name: String) throws(AtlasError) -> JointArrangement {
    arrangements[
      try find(name, noun: "regeling", match: arrangementNames.matchWords(name)) {
        "\(arrangements[$0].label) (\(arrangements[$0].id))"
      }]
  }

  private func find(
    _ name: String, noun: String, match: NameIndex.Match, label: (Int) -> String
  ) throws(AtlasError) -> Int {
    switch match {
    case .found(let number): return number
    case .ambiguous(let numbers):
      let shown = numbers.prefix(8).map(label).joined(separator: "; ")
      let rest = numbers.count > 8 ? " … en nog \(numbers.count - 8)" : ""
      throw .request([
        Diagnostic(
          "\(noun)-dubbelzinnig", "\"\(name.oneLine)\" kan meer dan één \(noun) zijn.",
          hint: "Kies uit: \(shown)\(rest).")
      ])
    case .unknown(let nearest):
      let shown = nearest.prefix(3).map(label).joined(separator: "; ")
      throw .request([
        Diagnostic(
          "\(noun)-onbekend", "\"\(name.oneLine)\" is geen bekende \(noun).",
          hint: shown.isEmpty ? "Kijk met `regio` wat er te vragen is." : "Bedoelt u \(shown)?")
      ])
    }
  }
}

extension String {
  /// The text on one line of at most 60 characters, to repeat what a user typed: without control characters
  /// and marks that turn the direction of text, which could change what a terminal shows.
  var oneLine: String {
    var flat = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        flat.append(" ")
      } else if ![.control, .format].contains(scalar.properties.generalCategory) {
        flat.append(scalar)
      }
    }
    let line = String(flat)
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}
