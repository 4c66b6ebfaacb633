import RegionAnalysis
import RegionModel
import RegionRendering

/// What intents look up for a question.
extension AskedQuestion {
  /// The first municipality named, and its number. A name that fits several is a problem that lists them.
  func municipality(in graph: RegionGraph) throws(AtlasError) -> Int {
    try graph.findMunicipality(municipalityTexts.first ?? "")
  }

  /// All municipalities named, each looked up.
  func municipalities(in graph: RegionGraph) throws(AtlasError) -> [Int] {
    var numbers: [Int] = []
    for text in municipalityTexts {
      let number = try graph.findMunicipality(text)
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  /// The first division named.
  func division(in graph: RegionGraph) throws(AtlasError) -> Division {
    guard let number = divisions.first else { return try graph.findDivision("") }
    return graph.divisions[number]
  }

  /// The first region named that the question can mean: a name that is a region in several divisions has to be
  /// made clear with the name of one.
  func region(in graph: RegionGraph) throws(AtlasError) -> (division: Division, region: Region) {
    guard let name = names(.region).first else { throw Self.noRegion("") }
    return try region(name, in: graph)
  }

  private func region(
    _ name: Name, in graph: RegionGraph
  ) throws(AtlasError) -> (division: Division, region: Region) {
    var found: [(division: Division, region: Region)] = []
    for case .region(let division, let region) in name.readings {
      let one = graph.divisions[division]
      if divisions.isEmpty || divisions.contains(division) { found.append((one, one.regions[region])) }
    }
    guard let first = found.first else { throw Self.noRegion(name.text) }
    guard found.count == 1 else {
      let choices = found.prefix(8).map { $0.region.title(in: $0.division) }
      throw .request([
        Diagnostic(
          "regio-dubbelzinnig", "\"\(name.text.oneLine)\" is een regio in \(found.count) indelingen.",
          hint: "Noem de indeling erbij, bijvoorbeeld: \(choices.joined(separator: "; ")).")
      ])
    }
    return first
  }

  /// The region or body that is named and that is no municipality.
  func regionOrArrangement(in graph: RegionGraph) throws(AtlasError) -> FoundRegion {
    let bodies = names.filter { name in
      name.readings.contains { [.region, .arrangement, .programme].contains($0.kind) }
    }
    // A name that is a municipality as well, such as Oss, is a region only where no other name is.
    let clear = bodies.first { name in !name.readings.contains { $0.kind == .municipality } }
    guard let name = clear ?? bodies.first else { throw Self.noRegion("") }
    if name.readings.count == 1, case .arrangement(let number) = name.readings[0] {
      return graph.region(of: graph.arrangements[number])
    }
    guard name.readings.contains(where: { $0.kind == .region }) else {
      return try graph.findRegion(name.text)
    }
    let (division, region) = try region(name, in: graph)
    return graph.region(region, of: division)
  }

  /// The municipalities that are named and that are nothing else in this question than municipalities.
  func plainMunicipalities(in graph: RegionGraph) throws(AtlasError) -> [String] {
    let clear = names(.region).first { name in !name.readings.contains { $0.kind == .municipality } }
    let own = names(.municipality).filter { $0 != (clear ?? names(.region).first) }
    var found: [String] = []
    for name in own { found.append(graph.municipalities[try graph.findMunicipality(name.text)].name) }
    return found
  }

  private static func noRegion(_ name: String) -> AtlasError {
    .request([
      Diagnostic(
        "regio-onbekend", "\"\(name.oneLine)\" is geen regio van die indeling.",
        hint: "Alle regio's van een indeling: regio indeling NAAM.")
    ])
  }

  /// The first arrangement named.
  func arrangement(in graph: RegionGraph) throws(AtlasError) -> JointArrangement {
    for case .arrangement(let number) in readings(.arrangement) {
      let name = names(.arrangement).first?.text ?? ""
      let all = readings(.arrangement)
      // Several arrangements with one name: let the finder list them.
      return all.count == 1 ? graph.arrangements[number] : try graph.findArrangement(name)
    }
    return try graph.findArrangement("")
  }
}

extension RegionGraph {
  /// A municipality's answer, or a part of it.
  func understood(
    _ meaning: String, municipality number: Int, lead: [String] = [], sections: Set<String> = [],
    sources: Set<String> = []
  ) -> Understood {
    let name = municipalities[number].name
    var what = Understood(
      meaning: meaning, command: [MunicipalityQuestion.id, name], question: MunicipalityQuestion(name: name),
      lead: lead)
    if !sections.isEmpty { what.focus = .init(sections: sections, sources: sources) }
    return what
  }

  /// The regions of `division` that hold a municipality, in words: `veiligheidsregio Brabant-Noord (17 gemeenten)`.
  func regionsInWords(of number: Int, in division: Division) -> [String] {
    division.regions(of: number).map { index in
      let region = division.regions[index]
      let count = DutchNumber.counted(region.members.count, "gemeente", "gemeenten")
      return "\(region.title(in: division)) (\(count))"
    }
  }
}

extension [String] {
  /// `A, B en C`.
  var inWords: String { DutchNumber.list(self) }
}
