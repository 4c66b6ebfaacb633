import RegionAnalysis
import RegionModel
import RegionRendering

/// Something done to a division: municipalities of a region split off, or regions made one.
enum DivisionOperation: Sendable {
  case split(code: String, off: MunicipalitySet)
  case merge(codes: [String])

  /// Reads `REGIO=A,B,C` for each split and `REGIO,REGIO` for each merger.
  /// - Throws: ``AtlasError/request(_:)`` with everything that is unknown or contradicts the division or itself.
  static func read(
    splits: [String], mergers: [String], division: Division, in graph: RegionGraph
  ) throws(AtlasError) -> [DivisionOperation] {
    var reader = Reader(division: division, graph: graph)
    let operations = splits.compactMap { reader.split($0) } + mergers.compactMap { reader.merger($0) }
    if operations.isEmpty, reader.problems.isEmpty {
      reader.complain(
        "keuze-leeg", "Er is niets genoemd om te splitsen of samen te voegen.",
        "Geef --splits \"REGIO=gemeente, gemeente\" of --fuseer \"REGIO, REGIO\".")
    }
    guard reader.problems.isEmpty else { throw .request(reader.problems) }
    return operations
  }

  /// The division after it.
  func applied(to division: Division, in graph: RegionGraph) -> Division {
    switch self {
    case .split(let code, let off):
      return division.splitting(off, from: code, name: "\(graph.shortNames(off, limit: 2)) (nieuw)")
    case .merge(let codes):
      let names = codes.compactMap { code in division.regions.first { $0.code == code }?.name }
      return division.merging(codes, name: names.joined(separator: " + "))
    }
  }

  /// It in words, for a title.
  func words(_ division: Division, _ graph: RegionGraph) -> String {
    func name(_ code: String) -> String { division.regions.first { $0.code == code }?.name ?? code }
    switch self {
    case .split(let code, let off): return "\(graph.shortNames(off)) los van \(name(code))"
    case .merge(let codes): return "\(DutchNumber.list(codes.map(name))) samen"
    }
  }
}

/// Reads operations one after another and gathers what is wrong with them.
private struct Reader {
  let division: Division
  let graph: RegionGraph
  private(set) var problems: [Diagnostic] = []
  /// Regions that an operation has taken.
  private var taken: [String: String] = [:]
  private let index: NameIndex

  init(division: Division, graph: RegionGraph) {
    self.division = division
    self.graph = graph
    index = NameIndex(
      division.regions.map { region in
        NameIndex.Entry(
          label: region.name,
          names: [region.code, region.name, region.title(in: division), "\(division.id) \(region.name)"])
      })
  }

  mutating func complain(_ code: String, _ message: String, _ hint: String) {
    problems.append(Diagnostic(code, message, hint: hint))
  }

  mutating func split(_ text: String) -> DivisionOperation? {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      complain(
        "splits-onleesbaar", "\"\(text.oneLine)\" past niet bij --splits.",
        "Schrijf --splits \"REGIO=gemeente, gemeente\".")
      return nil
    }
    guard let region = region(parts[0], "--splits") else { return nil }
    var off = graph.none
    let names = graph.municipalityNames(in: [parts[1]])
    var isWhole = !names.isEmpty
    if names.isEmpty {
      complain(
        "gemeente-ontbreekt", "Bij --splits staat geen gemeente achter \"\(parts[0].oneLine)=\".",
        "Schrijf --splits \"\(region.name)=gemeente, gemeente\".")
    }
    for name in names {
      do {
        let number = try graph.findMunicipality(name)
        if region.members.has(number) {
          off.insert(number)
        } else {
          isWhole = false
          complain(
            "geen-lid", "\(graph.municipalities[number].name) zit niet in \(region.title(in: division)).",
            "In deze regio: \(graph.shortNames(region.members.map(\.municipality), limit: 20)).")
        }
      } catch {
        isWhole = false
        problems += error.diagnostics
      }
    }
    guard isWhole else { return nil }
    guard off.count < region.members.count else {
      complain(
        "regio-leeg", "Zo blijft er geen gemeente over in \(region.title(in: division)).",
        "Splits minder gemeenten af.")
      return nil
    }
    return .split(code: region.code, off: off)
  }

  mutating func merger(_ text: String) -> DivisionOperation? {
    let names = names(text)
    guard names.count > 1 else {
      complain(
        "fusie-onleesbaar", "Bij --fuseer \"\(text.oneLine)\" staan geen twee regio's.",
        "Schrijf --fuseer \"REGIO, REGIO\".")
      return nil
    }
    let regions = names.compactMap { region($0, "--fuseer") }
    return regions.count == names.count ? .merge(codes: regions.map(\.code)) : nil
  }

  /// The names between commas; a name that has a comma itself is found too.
  private func names(_ text: String) -> [String] {
    let parts = text.split(separator: ",").map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
    var names: [String] = []
    var start = 0
    while start < parts.count {
      let ends = (start..<parts.count).reversed()
      let end = ends.first { !index.known(parts[start...$0].joined(separator: ", ")).isEmpty } ?? start
      names.append(parts[start...end].joined(separator: ", "))
      start = end + 1
    }
    return names
  }

  private mutating func region(_ name: String, _ option: String) -> Region? {
    let shown: ([Int]) -> String = { [division] places in
      places.prefix(8).map { "\(division.regions[$0].name) (\(division.regions[$0].code))" }.joined(
        separator: "; ")
    }
    switch index.matchWords(name) {
    case .found(let place):
      let region = division.regions[place]
      if let other = taken[region.code] {
        complain(
          "keuze-strijdig", "\(region.title(in: division).capitalizedFirst) staat twee keer in de keuze.",
          "Noem een regio één keer, bij \(other == option ? option : "--splits of bij --fuseer").")
        return nil
      }
      taken[region.code] = option
      return region
    case .ambiguous(let places):
      complain(
        "regio-dubbelzinnig", "\"\(name.oneLine)\" kan meer dan één regio van \(division.id) zijn.",
        "Kies uit: \(shown(places)).")
    case .unknown(let nearest):
      complain(
        "regio-onbekend", "\"\(name.oneLine)\" is geen regio van de indeling \(division.id).",
        nearest.isEmpty
          ? "De regio's staan in regio indeling \(division.id)."
          : "Bedoelt u \(shown(Array(nearest.prefix(3))))?")
    }
    return nil
  }
}
