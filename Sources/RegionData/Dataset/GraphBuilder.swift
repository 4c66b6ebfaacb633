import RegionModel

/// The graph while its tables are being read, in the order of the reader list: what a later table refers to
/// has been read before it.
struct GraphBuilder {
  let manifest: Manifest
  var provinces: [Province] = []
  var municipalities: [Municipality] = []
  var waterBoards: [WaterBoard] = []
  var waterBoardMembers: [Int: [Membership]] = [:]
  var waterBoardSource: TableSource?
  var divisions: [Division] = []
  var details: [RegionKey: [Region.Detail]] = [:]
  var networks: [CityNetwork] = []
  var networkMembers: [Int: [Membership]] = [:]
  var arrangements: [JointArrangement] = []
  var arrangementMembers: [Int: [Membership]] = [:]
  var arrangementOrgans: [Int: [Int: [String]]] = [:]
  var participants: [Int: [Participant]] = [:]
  var programmes: [Programme] = []
  var programmeMembers: [Int: [Membership]] = [:]
  var flows: [FlowTable] = []
  var topology: Topology?
  var links: [BorderLink] = []
  /// Finds municipalities; empty until they have been read.
  var resolver = AreaResolver(noun: "gemeente", codes: [], index: NameIndex([]))

  /// Names a region of a division.
  struct RegionKey: Hashable {
    let division: String
    let region: String
  }

  init(manifest: Manifest) { self.manifest = manifest }

  /// Number of municipalities.
  var count: Int { municipalities.count }

  /// Some municipalities as the subject of a sentence, of which the first five are named:
  /// `1 gemeente (Ede) heeft`, `7 gemeenten (Adam, Breda, Cuijk, Delft, Ede …) hebben`.
  func some(_ numbers: [Int], _ verb: String, _ verbs: String) -> String {
    let names = numbers.prefix(5).map { municipalities[$0].name }.joined(separator: ", ")
    let one = numbers.count == 1
    return "\(numbers.count) \(one ? "gemeente" : "gemeenten") (\(names)\(numbers.count > 5 ? " …" : "")) "
      + (one ? verb : verbs)
  }

  /// The graph of everything read.
  func graph() -> RegionGraph {
    let boards = waterBoards.enumerated().map { index, board in
      WaterBoard(
        code: board.code, name: board.name, aliases: board.aliases,
        members: waterBoardMembers[index] ?? [], note: board.note)
    }
    return RegionGraph(
      name: manifest.name, referenceDate: manifest.referenceDate, municipalities: municipalities,
      provinces: provinces, waterBoards: boards, divisions: allDivisions(boards),
      networks: networks.enumerated().map { index, network in
        CityNetwork(
          code: network.code, name: network.name, kind: network.kind, parent: network.parent,
          members: networkMembers[index] ?? [], note: network.note)
      },
      arrangements: arrangements.enumerated().map(filled(arrangement:with:)),
      programmes: programmes.enumerated().map { index, programme in
        Programme(
          id: programme.id, name: programme.name, kind: programme.kind, group: programme.group,
          arrangement: programme.arrangement, validFrom: programme.validFrom, validTo: programme.validTo,
          members: programmeMembers[index] ?? [], source: programme.source, basis: programme.basis,
          note: programme.note)
      },
      flows: flows, topology: topology ?? Topology(emptyFor: count), links: links,
      sources: manifest.tables.map(\.source))
  }

  private func filled(arrangement index: Int, with old: JointArrangement) -> JointArrangement {
    JointArrangement(
      id: old.id, name: old.name, shortName: old.shortName, body: old.body, legalForm: old.legalForm,
      fields: old.fields, validFrom: old.validFrom, validTo: old.validTo,
      members: arrangementMembers[index] ?? [], others: participants[index] ?? [],
      organs: arrangementOrgans[index] ?? [:], note: old.note)
  }

  /// The divisions of the tables, with their details, and the two that follow from other tables: provinces
  /// and water boards.
  private func allDivisions(_ boards: [WaterBoard]) -> [Division] {
    var all = divisions.map { division in
      Division(
        id: division.id, title: division.title, singular: division.singular, aliases: division.aliases,
        field: division.field, coverage: division.coverage, allowsMultiple: division.allowsMultiple,
        isStatutory: division.isStatutory,
        regions: division.regions.map { region in
          let key = RegionKey(division: division.id, region: region.code)
          return Region(
            code: region.code, name: region.name, members: region.members, details: details[key] ?? [])
        }, source: division.source)
    }
    if let source = manifest.tables.first(where: { $0.kind == MunicipalitiesReader.kind })?.source {
      all.append(
        Division(
          id: "provincie", title: "Provincies", singular: "provincie", field: .bestuur,
          regions: provinces.map { province in
            let members = municipalities.indices.filter { municipalities[$0].province == province.code }
            return Region(
              code: province.code.rawValue, name: province.name, members: members.map { Membership($0) })
          }, source: source))
    }
    if let source = waterBoardSource {
      let covered = boards.flatMap(\.members).municipalities(capacity: count)
      all.append(
        Division(
          id: "waterschap", title: "Waterschappen", singular: "waterschap", field: .water,
          coverage: covered.count == count ? .national : .partial, allowsMultiple: true,
          regions: boards.map { Region(code: $0.code.rawValue, name: $0.name, members: $0.members) },
          source: source))
    }
    return all
  }
}
