import RegionAnalysis
import RegionData
import RegionModel
import RegionRendering

extension RegionGraph {
  /// The steps that `text` names: groups of channels with commas between them; within a step `+` joins channels.
  ///
  /// A name with a comma in it stands between quotes (`"Noord, Zuid en Hof"`). All problems come at once.
  func channelSteps(_ text: String) throws(AtlasError) -> [ChannelGroup] {
    var groups: [ChannelGroup] = []
    var failures: [AtlasError] = []
    let parts = text.splitOutsideQuotes(at: ",", keepingEmpty: true)
    let isEmpty = parts.map(\.withoutQuotes.foldedName.isEmpty)
    guard !isEmpty.contains(true) || isEmpty.allSatisfy({ $0 }) else {
      throw .request([emptyPart(text, "komma")])
    }
    for step in parts where !step.withoutQuotes.foldedName.isEmpty {
      do { groups.append(try channelStep(step)) } catch { failures.append(error) }
    }
    if let failure = AtlasError.joined(failures) { throw failure }
    guard !groups.isEmpty else {
      throw .request([
        Diagnostic(
          "kanaal-ontbreekt", "Noem ten minste één kanaal.",
          hint: "Bijvoorbeeld: regio bereik --via G4,P10,vng-afdelingen")
      ])
    }
    return groups
  }

  private func channelStep(_ text: String) throws(AtlasError) -> ChannelGroup {
    let plain = text.withoutQuotes
    // `G4+` folds to the name of a network as well.
    let isLoose = plain.hasPrefix("+") || plain.hasSuffix("+") && !endsInPlus(String(plain.dropLast()))
    if !isLoose, let group = try knownGroup(plain) { return group }
    // `100.000+` ends in a plus itself: an empty part belongs to the one before it.
    var parts: [String] = []
    for part in text.splitOutsideQuotes(at: "+", keepingEmpty: true) {
      guard part.withoutQuotes.foldedName.isEmpty else {
        parts.append(part)
        continue
      }
      guard let last = parts.popLast(), endsInPlus(last) else {
        throw .request([emptyPart(text, "plus")])
      }
      parts.append(last + "+")
    }
    guard parts.count > 1 else { return try channelGroup(plain) }
    var groups: [ChannelGroup] = []
    var failures: [AtlasError] = []
    for part in parts {
      do { groups.append(try channelGroup(part.withoutQuotes)) } catch { failures.append(error) }
    }
    if let failure = AtlasError.joined(failures) { throw failure }
    return .joined(groups)
  }

  /// Whether there is a body with a plus at the end of its name, and `name` or more before it: `Duo+`.
  private func endsInPlus(_ name: String) -> Bool {
    let names =
      networks.flatMap { [$0.code, $0.name] } + programmes.map(\.name)
      + arrangements.flatMap { [$0.name, $0.shortName, $0.body].compactMap { $0 } }
    return names.contains { $0.hasSuffix("+") && $0.foldedName.hasSuffix(name.foldedName) }
  }

  private func emptyPart(_ text: String, _ sign: String) -> Diagnostic {
    Diagnostic(
      "kanaal-leeg-deel", "In \"\(text.oneLine)\" staat een \(sign) zonder kanaal ervoor of erachter.",
      hint:
        "Noem daar een kanaal, of haal de \(sign) weg, bijvoorbeeld: \(sign == "komma" ? "G4,P10" : "G4+P10")."
    )
  }

  /// What one word means as channels.
  /// - Throws: ``AtlasError/request(_:)`` when it means nothing, several things, or something without municipalities.
  func channelGroup(_ text: String) throws(AtlasError) -> ChannelGroup {
    if let group = try knownGroup(text) { return group }
    let found: FoundRegion
    do { found = try findRegion(text) } catch { throw channelProblem(text, error) }
    // The name of a municipality within the name of a body does not mean that body.
    if found.isNamedInFull, !municipalityNames.known(text).isEmpty, found.name.foldedName != text.foldedName {
      throw .request([municipalityIsNoChannel(text)])
    }
    let note = networks.first { "netwerk:\($0.code)" == found.typed }?.note
    return ChannelGroup(
      name: found.name, channels: [channel(found)], sources: found.sources, note: note)
  }

  /// The group that `text` names exactly: a file, a kind of channel, a network, the branches of an association, a
  /// division, a legal form, a kind of programme. `nil` when it is none of these.
  private func knownGroup(_ text: String) throws(AtlasError) -> ChannelGroup? {
    if let path = text.asListPath { return try fileGroup(path) }
    let word = text.foldedName
    guard !word.isEmpty else { return nil }
    if let group = kindGroup(word) { return try filled(group, text) }
    if let parent = networks.first(where: { parent in
      word == parent.code.foldedName + "afdelingen" && networks.contains { $0.parent == parent.code }
    }) {
      let branches = networks.filter { $0.parent == parent.code }
      return try filled(
        group({ "\($0) \(parent.code)-afdelingen" }, branches.map(channel), networkSources), text)
    }
    if case .found(let number) = networkNames.match(text) {
      let network = networks[number]
      return try filled(
        group({ _ in network.channelName }, [channel(network)], networkSources, note: network.note), text)
    }
    if case .found(let number) = divisionNames.match(text) {
      let division = divisions[number]
      let regions = division.regions.map { channel($0, of: division) }
      return try filled(
        group({ "\($0) \(division.title.loweredFirstWord)" }, regions, [division.source]), text)
    }
    let ofForm = arrangements.filter { $0.legalForm.foldedName == word }
    if let form = ofForm.first?.legalForm {
      return try filled(
        group(
          { "\($0) regelingen met rechtsvorm \(form.loweredFirstWord)" }, ofForm.map(channel),
          arrangementSources), text)
    }
    let ofKind = programmes.filter { $0.kind.foldedName == word || $0.group?.foldedName == word }
    if let first = ofKind.first {
      let name = first.kind.foldedName == word ? first.kind : first.group ?? first.kind
      return try filled(
        group({ "\($0) programma's van de soort \(name)" }, ofKind.map(channel), programmeSources), text
      )
    }
    return nil
  }

  /// All channels of a kind.
  private func kindGroup(_ word: String) -> ChannelGroup? {
    switch word {
    case "netwerk", "netwerken":
      group({ "\($0) netwerken en verenigingen" }, networks.map(channel), networkSources)
    case "regeling", "regelingen":
      group({ "\($0) regelingen" }, arrangements.map(channel), arrangementSources)
    case "programma", "programmas":
      group({ "\($0) programma's" }, programmes.map(channel), programmeSources)
    case "regio", "regios":
      group(
        { _ in "de regio's van \(divisions.count) indelingen" },
        divisions.flatMap { division in division.regions.map { channel($0, of: division) } },
        divisions.map(\.source).unique)
    default: nil
    }
  }

  /// The channels that reach somebody as a group, whose name may depend on their number.
  private func group(
    _ name: (Int) -> String, _ channels: [Channel], _ sources: [TableSource], note: String? = nil
  ) -> ChannelGroup {
    let channels = channels.filter { !$0.members.isEmpty }
    return ChannelGroup(name: name(channels.count), channels: channels, sources: sources, note: note)
  }

  /// The group; that it has no channels is a problem.
  private func filled(_ group: ChannelGroup, _ text: String) throws(AtlasError) -> ChannelGroup {
    guard !group.channels.isEmpty else { throw .request([emptyChannel(text)]) }
    return group
  }

  private func emptyChannel(_ text: String) -> Diagnostic {
    Diagnostic(
      "kanaal-leeg", "\"\(text.oneLine)\" bereikt niemand: er zijn geen gemeenten van bekend.",
      hint: "Kies een kanaal met gemeenten.")
  }

  private func fileGroup(_ path: String) throws(AtlasError) -> ChannelGroup {
    let members: [Int]
    do {
      members = try MunicipalityListFile.read(
        path: path, municipalities: municipalities, day: referenceDate.dutch)
    } catch {
      throw .data(error)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let set = MunicipalitySet(members, capacity: count)
    let channel = Channel(id: "lijst:\(name)", name: "lijst \(name)", kind: .list, members: set)
    return ChannelGroup(name: channel.name, channels: [channel], sources: [], note: "Eigen lijst: \(name).")
  }

  private func municipalityIsNoChannel(_ text: String) -> Diagnostic {
    Diagnostic(
      "kanaal-onbekend", "\"\(text.oneLine)\" is een gemeente, geen kanaal.",
      hint: "Een eigen lijst van gemeenten zet u in een bestand; noem het met @, bijvoorbeeld @lijst.csv.")
  }

  /// Says of a word that is no region why it is no channel.
  private func channelProblem(_ text: String, _ error: AtlasError) -> AtlasError {
    guard case .request(let problems) = error, let first = problems.first else { return error }
    let near = nearestWords(to: text)
    guard first.code == "regio-onbekend" else {
      let group = near.nonEmpty.map { "Bedoelt u \(DutchNumber.list($0, word: "of"))?" }
      return .request([
        Diagnostic(
          "kanaal-dubbelzinnig", "\"\(text.oneLine)\" kan meer dan één kanaal zijn.",
          hint: [group, first.hint?.split(separator: " Of de gemeente zelf").first.map(String.init)]
            .compactMap { $0 }.joined(separator: " "))
      ])
    }
    if case .found(let number) = arrangementNames.matchWords(text), arrangements[number].members.isEmpty {
      return .request([emptyChannel(text)])
    }
    if !text.foldedName.isEmpty, municipalityNames.known(text).count == 1 {
      return .request([municipalityIsNoChannel(text)])
    }
    let hints = [near.nonEmpty.map { "Bedoelt u \(DutchNumber.list($0, word: "of"))?" }, first.hint]
    return .request([
      Diagnostic(
        "kanaal-onbekend", "\"\(text.oneLine)\" is geen bekend kanaal.",
        hint: hints.compactMap { $0 }.first)
    ])
  }

  /// Known words for groups that look like `text`.
  private func nearestWords(to text: String) -> [String] {
    let branches = Set(networks.compactMap(\.parent)).sorted().map { $0.lowercased() + "-afdelingen" }
    let words =
      networks.filter { $0.parent == nil }.map(\.code) + branches + divisions.map(\.id)
      + ["netwerken", "regelingen", "programma's"]
    let key = text.foldedName
    let limit = max(1, min(3, key.count / 3))
    return words.compactMap { word in
      editDistance(key, word.foldedName, limit: limit).map { (distance: $0, word: word) }
    }.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(3).map(\.word)
  }

  var networkSources: [TableSource] { sources("networks", "network-members") }
  var arrangementSources: [TableSource] { sources("arrangements", "participants") }
  var programmeSources: [TableSource] { sources("programmes", "programme-members") }
}

extension FoundRegion {
  /// Whether people name it in full: an arrangement or a programme, not a region that is often called by a place in it.
  fileprivate var isNamedInFull: Bool {
    switch kind {
    case .arrangement, .programme: true
    case .region, .network, .own: false
    }
  }
}
