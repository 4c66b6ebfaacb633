import RegionAnalysis
import RegionModel

/// What one word of a user means as channels: one channel, or several such as all branches of an association.
struct ChannelGroup: Sendable {
  /// How to call it in a sentence, for example `12 VNG-afdelingen`.
  var name: String
  /// The channels, each once.
  var channels: [Channel]
  /// The tables that say who belongs to them.
  var sources: [TableSource]
  /// What a reader has to know about it, in Dutch.
  var note: String?

  /// The group as one channel.
  func together(in graph: RegionGraph) -> Channel {
    if channels.count == 1, let only = channels.first { return only }
    return .together(
      channels, id: channels.map(\.id).joined(separator: "+"), name: name, capacity: graph.count)
  }

  /// Several groups as one.
  static func joined(_ groups: [ChannelGroup]) -> ChannelGroup {
    ChannelGroup(
      name: groups.map(\.name).joined(separator: " + "), channels: groups.flatMap(\.channels).uniqueByID,
      sources: groups.flatMap(\.sources).unique,
      note: groups.compactMap(\.note).unique.nonEmpty?.joined(separator: " "))
  }
}

extension [Channel] {
  /// Each channel once, by id, in the order of first use.
  var uniqueByID: [Channel] {
    var seen = Set<String>()
    return filter { seen.insert($0.id).inserted }
  }
}

extension Array {
  /// The list, `nil` when it is empty.
  var nonEmpty: Self? { isEmpty ? nil : self }
}

extension RegionGraph {
  /// A network as a channel.
  func channel(_ network: CityNetwork) -> Channel {
    Channel(
      id: "netwerk:\(network.code)", name: network.channelName, kind: .network, memberships: network.members,
      capacity: count)
  }

  /// An arrangement as a channel.
  func channel(_ arrangement: JointArrangement) -> Channel {
    Channel(
      id: "regeling:\(arrangement.id)", name: arrangement.label, kind: .arrangement,
      memberships: arrangement.members, capacity: count)
  }

  /// A programme as a channel.
  func channel(_ programme: Programme) -> Channel {
    Channel(
      id: "programma:\(programme.id)", name: programme.name, kind: .programme,
      memberships: programme.members, capacity: count)
  }

  /// A region of a division as a channel.
  func channel(_ region: Region, of division: Division) -> Channel {
    Channel(
      id: "\(division.id):\(region.code)", name: region.title(in: division), kind: .region,
      memberships: region.members, capacity: count)
  }

  /// What a body that was found by name is as a channel.
  func channel(_ found: FoundRegion) -> Channel {
    let kind: Channel.Kind
    switch found.kind {
    case .region: kind = .region
    case .arrangement: kind = .arrangement
    case .programme: kind = .programme
    case .network(let code):
      if let network = networks.first(where: { $0.code == code }) { return channel(network) }
      kind = .network
    case .own: kind = .list
    }
    return Channel(
      id: found.typed, name: found.name, kind: kind, members: found.set, marked: set(found.marked),
      markedBasis: found.marked.first?.basis)
  }
}

extension CityNetwork {
  /// The name by which people know it: the code of a network of its own, the full name of a branch or class.
  var channelName: String { parent != nil || isSizeClass ? name : code }

  /// Whether it is no body that meets, but a class of municipalities of a size.
  var isSizeClass: Bool { kind == "omvangsklasse" }
}

extension [TableSource] {
  /// Each table once, in the order of first use.
  var unique: [TableSource] {
    var seen = Set<TableSource>()
    return filter { seen.insert($0).inserted }
  }
}
