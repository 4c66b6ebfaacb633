import RegionModel
import RegionRendering

/// A small country with everything that a diagram can show, and one diagram of every kind made of it.
enum DiagramExamples {
  static func source(_ file: String) -> TableSource {
    ExampleReport.source(file, file, "2018-01-01", "toets")
  }

  /// Four municipalities in two provinces; `name` is the name of the first.
  static func graph(name: String = "Aldam", arrangements: Int = 2) -> RegionGraph {
    let names = [name, "Beekdal", "Cromberg", "Dijkwaard"]
    let municipalities = names.enumerated().map { index, name in
      Municipality(
        code: MunicipalityCode("GM000\(index + 1)"), name: name,
        province: ProvinceCode(index < 3 ? "PV1" : "PV2"),
        inhabitants: 10_000 * (index + 1), landArea: 10, totalArea: 12, households: 5_000,
        addressDensity: 500,
        seats: 21)
    }
    let division = Division(
      id: "veiligheidsregio", title: "Veiligheidsregio's", singular: "veiligheidsregio", field: .veiligheid,
      regions: [Region(code: "VR01", name: "Noord", members: [Membership(0), Membership(1)])],
      source: source("vr.csv"))
    let count = Division(
      id: "corop", title: "COROP-gebieden", singular: "COROP-gebied", field: .statistiek, isStatutory: false,
      regions: [
        Region(
          code: "CR01", name: "COROP-gebied Noord", members: [Membership(0, basis: .derived, note: "Grens.")])
      ], source: source("cr.csv"))
    return RegionGraph(
      name: "Proefland", referenceDate: ExampleReport.day("2018-01-01"), municipalities: municipalities,
      provinces: [
        Province(code: ProvinceCode("PV1"), name: "Noordland", seats: 41),
        Province(code: ProvinceCode("PV2"), name: "Zuidland", seats: 43),
      ],
      waterBoards: [
        WaterBoard(
          code: WaterBoardCode("WB1"), name: "Waterschap De Beek", members: [Membership(0, share: 0.834)])
      ],
      divisions: [division, count],
      networks: [CityNetwork(code: "N1", name: "Netwerk 1", kind: "stedennetwerk", members: [Membership(0)])],
      arrangements: (0..<arrangements).map { arrangement($0) },
      programmes: [
        Programme(
          id: "deal", name: "Deal", kind: "deal", members: [Membership(0, basis: .inferred)], source: "x")
      ], flows: [], topology: Topology(emptyFor: 4), links: [], sources: [])
  }

  static func arrangement(_ number: Int, label: String? = nil) -> JointArrangement {
    JointArrangement(
      id: "roo:\(number)", name: label ?? "Regeling \(number)", legalForm: "Openbaar lichaam",
      members: (0..<4).map { Membership($0, basis: $0 == 2 ? .inferred : .registered) },
      others: [
        Participant(kind: .province, code: "PV1", name: "Noordland", organs: ["gs"]),
        Participant(kind: .waterBoard, code: "WB1", name: "Waterschap De Beek", organs: ["ab", "db"]),
        Participant(kind: .state, code: nil, name: "Ministerie", organs: ["minister"]),
        Participant(kind: .other, code: nil, name: "Stichting Samen"),
      ], organs: [0: ["college"], 1: ["raad", "college"], 3: ["college"]])
  }

  static func logicalRegion(name: String = "Aldam") -> LogicalRegionDiagram {
    LogicalRegionDiagram(
      subjects: [name],
      core: [.init(name: "Beekdal", share: 0.9), .init(name: "Cromberg", share: 0.8)],
      shell: [.init(name: "Dijkwaard", share: 0.5)], fringe: [],
      candidates: (1...11).map {
        .init(
          kind: "indeling", name: "regio \($0)", memberCount: $0, likeness: Double($0) / 11,
          isAnswer: $0 == 11)
      })
  }

  static func reach(name: String = "Aldam") -> ReachDiagram {
    func set(_ members: Int...) -> MunicipalitySet { MunicipalitySet(members, capacity: 4) }
    return ReachDiagram(
      graph: graph(name: name),
      steps: [
        .init(name: "Stap 1, \(name)", channels: [.init(name: name, kind: "netwerk", members: set(0, 1))]),
        .init(
          name: "Stap 2, regelingen",
          channels: [
            .init(name: "Regeling \(name)", kind: "regeling", members: set(1, 2), isUncertain: true),
            .init(name: "Deal", kind: "programma", members: set(0)),
          ]),
      ], title: "Via \(name) worden drie van de vier gemeenten bereikt")
  }

  static func intramax(name: String = "Aldam", regions: Int = 2) -> IntramaxDiagram {
    IntramaxDiagram(
      groups: [
        .init(name: name, count: 3), .init(name: "Beekdal", count: 2), .init(name: "Cromberg", count: 1),
        .init(name: "Dijkwaard", count: 4),
      ], joins: [.init(0, 1, share: 0.6), .init(2, 3, share: 0.7), .init(4, 5, share: 1)], start: 0.5,
      own: 0.4,
      regions: regions)
  }

  static func regionNetwork(name: String = "Aldam", ties: [RegionNetworkDiagram.Tie]? = nil)
    -> RegionNetworkDiagram
  {
    RegionNetworkDiagram(
      graph: graph(name: name),
      places: [name, "Beekdal", "Cromberg"].enumerated().map { number, name in
        .init(name: name, members: [number], jobs: 1000 * Double(number + 1))
      }, what: "proefgebieden",
      ties: ties ?? [
        .init(from: 2, to: 1, value: 500, share: 0.1), .init(from: 0, to: 1, value: 300, share: 0.25),
      ], unit: "banen", threshold: 0.05)
  }

  static func congruence(name: String = "Aldam") -> CongruenceDiagram {
    CongruenceDiagram(
      groups: [
        .init(ids: [name, "ggd"], regions: 3), .init(ids: ["jeugd"], regions: 4, isUncertain: true),
        .init(ids: ["werk"], regions: 5), .init(ids: ["zorg"], regions: 6),
      ], joins: [.init(0, 1, likeness: 0.9), .init(4, 2, likeness: 0.7), .init(5, 3, likeness: 0.4)],
      closest: (0, 1, 0.9), threshold: 0.75)
  }

  static func cards(name: String = "Aldam") -> [ClusterDiagram.Card] {
    [
      .init(name: "Beekdal", others: [], inhabitants: 2000, inside: 0.8, target: nil, share: 0),
      .init(name: name, others: ["X", name], inhabitants: 900, inside: 0.6, target: 0, share: 0.2),
      .init(name: "Cromberg", others: ["Y"], inhabitants: 500, inside: nil, target: 1, share: 0.1),
    ]
  }

  /// One of every kind, by id, with a name that may be hostile.
  static func diagram(_ id: String, name: String = "Aldam") -> (any Diagram)? {
    switch id {
    case MunicipalityDiagram.id: MunicipalityDiagram(graph: graph(name: name), municipality: 0)
    case ArrangementDiagram.id:
      ArrangementDiagram(graph: graph(name: name), arrangement: arrangement(1, label: name))
    case LogicalRegionDiagram.id: logicalRegion(name: name)
    case ReachDiagram.id: reach(name: name)
    case IntramaxDiagram.id: intramax(name: name)
    case RegionNetworkDiagram.id: regionNetwork(name: name)
    case CongruenceDiagram.id: congruence(name: name)
    case ClusterDiagram.id: ClusterDiagram(cards: cards(name: name), what: "volgens de methode proef")
    default: nil
    }
  }
}
