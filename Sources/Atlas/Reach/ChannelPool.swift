import RegionAnalysis
import RegionModel
import RegionRendering

/// The channels that an answer may choose from, and what was left out of them.
struct ChannelPool: Sendable {
  /// To choose from, by kind and then by id; the fixed ones are among them.
  let channels: [Channel]
  /// Positions of the channels that are used in any case.
  let fixed: [Int]
  /// What the channels are, in words.
  let name: String
  /// What the request fixed, narrowed or excluded, which an answer depends on.
  let conditions: ChannelConditions
  /// What was left out and why, as Dutch sentences.
  let leftOut: [String]
  /// The tables used.
  let sources: [TableSource]

  /// Gathers the channels.
  ///
  /// Without `from` these are the bodies whose members meet: networks, arrangements, programmes. Regions of divisions
  /// are not, because many are only lines on a map. Never among them, unless fixed: bodies of all municipalities, which
  /// make every answer trivial; classes of size, which do not meet; and programmes that are an arrangement, which would
  /// count twice.
  /// - Throws: ``AtlasError/request(_:)`` for words that mean no channel, for a channel that is both fixed and excluded,
  ///   and when nothing is left.
  init(
    from: String?, fixed: String?, excluded: String?, in graph: RegionGraph
  ) throws(AtlasError) {
    let fixedGroups = try fixed.map { text throws(AtlasError) in try graph.channelSteps(text) } ?? []
    let excludedGroups = try excluded.map { text throws(AtlasError) in try graph.channelSteps(text) } ?? []
    let groups =
      try from.map { text throws(AtlasError) in try graph.channelSteps(text) } ?? Self.standard(graph)
    let out = Set(excludedGroups.flatMap(\.channels).map(\.id))
    let always = fixedGroups.flatMap(\.channels).uniqueByID
    let conflicts = always.filter { out.contains($0.id) }
    guard conflicts.isEmpty else {
      throw .request(
        conflicts.map {
          Diagnostic(
            "kanaal-strijdig", "\"\($0.name.oneLine)\" staat in --vast en ook in --sluit-uit.",
            hint: "Haal het uit een van beide.")
        })
    }
    let keep = Set(always.map(\.id))
    let all = (always + groups.flatMap(\.channels)).uniqueByID.filter { !$0.members.isEmpty }
    let everyone = all.filter { $0.members.count == graph.count && graph.count > 1 && !keep.contains($0.id) }
    let same = Set(
      graph.programmes.filter { programme in
        graph.arrangements.contains { $0.id == programme.arrangement && !$0.members.isEmpty }
      }.map { "programma:\($0.id)" }
    ).subtracting(keep)
    let classes = Set(graph.networks.filter(\.isSizeClass).map { "netwerk:\($0.code)" }).subtracting(keep)
    let whole = Set(everyone.map(\.id))
    channels = all.filter {
      !whole.contains($0.id) && !classes.contains($0.id) && !out.contains($0.id)
        && !(same.contains($0.id) && graph.isArrangementAmong(all, of: $0))
    }.sorted { ($0.kind, $0.id) < ($1.kind, $1.id) }
    guard !channels.isEmpty else {
      throw .request([
        Diagnostic(
          "kanalen-op", "Er blijft geen enkel kanaal over om uit te kiezen.",
          hint: "Kies ruimer met --uit, of sluit minder uit.")
      ])
    }
    self.fixed = channels.indices.filter { [channels] in keep.contains(channels[$0].id) }
    name = from == nil ? "netwerken, regelingen en programma's" : DutchNumber.list(groups.map(\.name))
    conditions = ChannelConditions(
      fixed: fixedGroups.map(\.name), excluded: excludedGroups.map(\.name),
      from: from == nil ? [] : groups.map(\.name))
    sources = (fixedGroups + groups).flatMap(\.sources).unique
    var notes: [String] = []
    if !everyone.isEmpty {
      notes.append(
        "\(DutchNumber.list(everyone.map(\.name))) \(everyone.count == 1 ? "telt" : "tellen") niet mee: daarvan is elke gemeente lid, dus dan is elk antwoord één kanaal."
      )
    }
    let sizes = all.filter { classes.contains($0.id) }
    if !sizes.isEmpty {
      notes.append(
        "\(DutchNumber.list(sizes.map(\.name))) \(sizes.count == 1 ? "telt" : "tellen") niet mee: dat is een grootteklasse, geen overleg."
      )
    }
    let twice = all.filter { same.contains($0.id) && graph.isArrangementAmong(all, of: $0) }
    if !twice.isEmpty {
      notes.append(
        "\(DutchNumber.counted(twice.count, "programma is", "programma's zijn")) zelf een regeling en \(twice.count == 1 ? "telt" : "tellen") als regeling mee."
      )
    }
    if !excludedGroups.isEmpty {
      notes.append("Uitgesloten op verzoek: \(DutchNumber.list(excludedGroups.map(\.name))).")
    }
    if from == nil {
      notes.append("Regio's van indelingen tellen niet mee; met --uit kiest u andere kanalen.")
    }
    leftOut = notes
  }

  /// The section that says what was chosen from: `sentence`, and what was left out.
  func section(_ title: String, _ sentence: String) -> ReportSection {
    ReportSection(
      id: "keuze", title: title,
      blocks: [.paragraph(sentence)] + (leftOut.isEmpty ? [] : [.list(leftOut)]))
  }

  /// The section under a set of channels.
  var chosenFrom: ReportSection {
    section(
      "Waaruit is gekozen",
      "Gekozen is uit \(DutchNumber.counted(channels.count, "kanaal", "kanalen")): \(name).")
  }

  private static func standard(_ graph: RegionGraph) -> [ChannelGroup] {
    [
      ChannelGroup(
        name: "netwerken", channels: graph.networks.map(graph.channel), sources: graph.networkSources),
      ChannelGroup(
        name: "regelingen", channels: graph.arrangements.map(graph.channel), sources: graph.arrangementSources
      ),
      ChannelGroup(
        name: "programma's", channels: graph.programmes.map(graph.channel), sources: graph.programmeSources),
    ].filter { group in group.channels.contains { !$0.members.isEmpty } }
  }
}

extension RegionGraph {
  /// Whether the arrangement that a programme is the same as is among `channels`.
  fileprivate func isArrangementAmong(_ channels: [Channel], of channel: Channel) -> Bool {
    guard let programme = programmes.first(where: { "programma:\($0.id)" == channel.id }),
      let id = programme.arrangement
    else { return false }
    return channels.contains { $0.id == "regeling:\(id)" }
  }
}
