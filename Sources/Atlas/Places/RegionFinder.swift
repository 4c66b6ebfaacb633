import RegionAnalysis
import RegionModel
import RegionRendering

/// A set of municipalities that a user named: any body with municipalities, or municipalities of one's own choice.
struct FoundRegion: Sendable {
  /// What it is.
  enum Kind: Sendable, Hashable {
    case region(division: String, code: String)
    case arrangement(id: String)
    case programme(id: String)
    case network(code: String)
    case own
  }

  /// What it is.
  let kind: Kind
  /// How to call it in a sentence, for example `arbeidsmarktregio Drechtsteden`.
  let name: String
  /// Its municipalities.
  let set: MunicipalitySet
  /// Its memberships that are derived, inferred, modelled or not checked.
  let marked: [Membership]
  /// Whether some municipality lies in it for a part only, as in a water board; such a municipality is in the set.
  var isPartial = false
  /// The tables that say who belongs to it.
  let sources: [TableSource]

  /// What a user types to mean exactly this.
  var typed: String {
    switch kind {
    case .region(let division, let code): "\(division):\(code)"
    case .arrangement(let id): "regeling:\(id)"
    case .programme(let id): "programma:\(id)"
    case .network(let code): "netwerk:\(code)"
    case .own: name
    }
  }
}

extension RegionGraph {
  /// The body with municipalities that `text` means: a region of a division (`arbeidsmarktregio Drechtsteden`,
  /// `corop:CR01`, `Drechtsteden` where only one is called so), an arrangement, a programme, a network.
  ///
  /// Bodies of the same name with exactly the same municipalities are one and the same; divisions come first.
  /// - Throws: ``AtlasError/request(_:)`` when it means nothing, or several different sets of municipalities.
  func findRegion(_ text: String) throws(AtlasError) -> FoundRegion {
    let bodies = namedBodies
    let index = NameIndex(bodies.map(\.entry))
    // A municipality's name is in the names of many bodies: it means none of them.
    let isMunicipality = municipalityNames.known(text).count == 1
    switch isMunicipality ? index.match(text) : index.matchWords(text) {
    case .found(let number): return bodies[number].found(in: self)
    case .ambiguous(let numbers):
      var found: [FoundRegion] = []
      for number in numbers {
        let body = bodies[number].found(in: self)
        if !found.contains(where: { $0.set == body.set }) { found.append(body) }
      }
      if found.count == 1 { return found[0] }
      let shown = found.prefix(8).map { "\($0.name) (\($0.typed))" }.joined(separator: "; ")
      let rest = found.count > 8 ? "; en nog \(found.count - 8)" : ""
      let own = isMunicipality ? " Of de gemeente zelf: --gemeenten \"\(text.oneLine)\"." : ""
      throw .request([
        Diagnostic(
          "regio-dubbelzinnig", "\"\(text.oneLine)\" kan meer dan één regio zijn.",
          hint: "Kies uit: \(shown)\(rest).\(own)")
      ])
    case .unknown(let nearest):
      throw .request([unknownRegion(text, nearest.map { bodies[$0].found(in: self) })])
    }
  }

  private func unknownRegion(_ text: String, _ nearest: [FoundRegion]) -> Diagnostic {
    let words = municipalityNames(in: [text])
    let municipalities = words.filter { municipalityNames.known($0).count == 1 }
    let shown = nearest.prefix(3).map { "\($0.name) (\($0.typed))" }.joined(separator: "; ")
    let hint =
      if text.foldedName.isEmpty {
        "Noem een regio, bijvoorbeeld \"arbeidsmarktregio Drechtsteden\"."
      } else if !words.isEmpty, municipalities.count == words.count {
        "Dit \(words.count == 1 ? "is een gemeente" : "zijn gemeenten"); schrijf --gemeenten \"\(words.joined(separator: ", "))\" voor een regio van gemeenten."
      } else if shown.isEmpty {
        "Kijk met `regio indelingen` welke indelingen er zijn."
      } else {
        "Bedoelt u \(shown)?"
      }
    return Diagnostic("regio-onbekend", "\"\(text.oneLine)\" is geen bekende regio.", hint: hint)
  }

  /// The municipalities that `words` mean together, as a region of one's own.
  /// - Throws: ``AtlasError/request(_:)`` with every name that is unknown, or when there is none.
  func findMunicipalities(_ words: [String]) throws(AtlasError) -> FoundRegion {
    var set = none
    var problems: [Diagnostic] = []
    for name in municipalityNames(in: words) {
      do { set.insert(try findMunicipality(name)) } catch { problems += error.diagnostics }
    }
    guard problems.isEmpty else { throw .request(problems) }
    guard !set.isEmpty else {
      throw .request([
        Diagnostic(
          "gemeente-ontbreekt", "Noem ten minste één gemeente.",
          hint: "Bijvoorbeeld: --gemeenten \"Oss, Uden\".")
      ])
    }
    let name = set.count == 1 ? DutchNumber.list(names(set)) : "het gebied \(shortNames(set, limit: 6))"
    return FoundRegion(kind: .own, name: name, set: set, marked: [], sources: sources("municipalities"))
  }

  /// The region of an arrangement.
  func region(of arrangement: JointArrangement) -> FoundRegion {
    NamedBody(arrangement: arrangement).found(in: self)
  }

  /// A region of a division.
  func region(_ region: Region, of division: Division) -> FoundRegion {
    NamedBody(region: region, of: division).found(in: self)
  }

  /// All bodies with municipalities: regions of divisions, arrangements, programmes, networks.
  private var namedBodies: [NamedBody] {
    let all =
      divisions.flatMap { division in division.regions.map { NamedBody(region: $0, of: division) } }
      + arrangements.map { NamedBody(arrangement: $0) } + programmes.map { NamedBody(programme: $0) }
      + networks.map { NamedBody(network: $0) }
    return all.filter { !$0.members.isEmpty }
  }
}

/// A body with the names by which it can be found.
private struct NamedBody {
  let kind: FoundRegion.Kind
  let name: String
  let names: [String]
  let shortNames: [String]
  let members: [Membership]
  let source: TableSource?

  var entry: NameIndex.Entry { NameIndex.Entry(label: name, names: names, shortNames: shortNames) }

  init(region: Region, of division: Division) {
    kind = .region(division: division.id, code: region.code)
    name = region.title(in: division)
    let words = [division.id, division.singular] + division.aliases
    names =
      [name == region.name ? "" : name] + words.flatMap { ["\($0) \(region.name)", "\($0) \(region.code)"] }
    shortNames = [region.name]
    members = region.members
    source = division.source
  }

  init(arrangement: JointArrangement) {
    kind = .arrangement(id: arrangement.id)
    name = arrangement.label
    let own = [arrangement.name, arrangement.shortName, arrangement.body, arrangement.label].compactMap { $0 }
    names = [arrangement.id, "regeling \(arrangement.id)"] + own.map { "regeling \($0)" }
    shortNames = own + own.compactMap(\.withoutRegio)
    members = arrangement.members
    source = nil
  }

  init(programme: Programme) {
    kind = .programme(id: programme.id)
    name = programme.name
    names = ["programma \(programme.id)", "programma \(programme.name)"]
    shortNames = [programme.name, programme.id] + [programme.name.withoutRegio].compactMap { $0 }
    members = programme.members
    source = nil
  }

  init(network: CityNetwork) {
    kind = .network(code: network.code)
    name = network.name
    names = ["netwerk \(network.code)", "netwerk \(network.name)"]
    shortNames = [network.code, network.name]
    members = network.members
    source = nil
  }

  func found(in graph: RegionGraph) -> FoundRegion {
    let sources =
      switch kind {
      case .region: source.map { [$0] } ?? []
      case .arrangement: graph.sources("arrangements", "participants")
      case .programme: graph.sources("programmes", "programme-members")
      case .network: graph.sources("networks", "network-members")
      case .own: graph.sources("municipalities")
      }
    return FoundRegion(
      kind: kind, name: name, set: graph.set(members), marked: members.filter { $0.basis.isMarked },
      isPartial: members.contains { $0.share < 1 }, sources: sources)
  }
}

extension String {
  /// The name without a leading `Regio`, which people leave out; `nil` when it has none.
  fileprivate var withoutRegio: String? {
    lowercased().hasPrefix("regio ") ? String(dropFirst("regio ".count)) : nil
  }
}
