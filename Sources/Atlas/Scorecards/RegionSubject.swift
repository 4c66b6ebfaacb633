import RegionModel

/// How a user names the region of a question.
public enum RegionSubject: Sendable {
  /// Any body with municipalities, by name.
  case named([String])
  /// Municipalities of one's own choice.
  case municipalities([String])
  /// A joint arrangement.
  case arrangement(String)

  /// Reads the three ways of the command line, of which exactly one is used.
  /// - Throws: ``AtlasError/request(_:)`` when none or more than one is.
  public init(words: [String], municipalities: String?, arrangement: String?) throws(AtlasError) {
    let ways =
      [words.isEmpty ? nil : "een regio", municipalities.map { _ in "--gemeenten" }]
      + [arrangement.map { _ in "--regeling" }]
    let given = ways.compactMap { $0 }
    guard given.count == 1 else {
      throw .request([
        given.isEmpty
          ? Diagnostic(
            "regio-ontbreekt", "Er is geen regio genoemd.",
            hint:
              "Noem een regio, of geef --gemeenten \"Oss, Uden\" of --regeling \"Regio FoodValley\".")
          : Diagnostic(
            "opties-strijdig", "\(given.joined(separator: " en ").capitalizedFirst) gaan niet samen.",
            hint: "Geef een van beide.")
      ])
    }
    if let municipalities {
      self = .municipalities([municipalities])
    } else if let arrangement {
      self = .arrangement(arrangement)
    } else {
      self = .named(words)
    }
  }

  /// The region that it means in `graph`.
  func found(in graph: RegionGraph) throws(AtlasError) -> FoundRegion {
    switch self {
    case .named(let words): return try graph.findRegion(words.joined(separator: " "))
    case .municipalities(let words): return try graph.findMunicipalities(words)
    case .arrangement(let name):
      let arrangement = try graph.findArrangement(name)
      guard !arrangement.members.isEmpty else {
        throw .request([
          Diagnostic(
            "regeling-zonder-gemeenten",
            "Aan \(arrangement.label) neemt geen gemeente van \(graph.referenceDate.year) deel.",
            hint: "Kies een regeling met gemeenten: regio toets --alle-regelingen.")
        ])
      }
      return graph.region(of: arrangement)
    }
  }
}
