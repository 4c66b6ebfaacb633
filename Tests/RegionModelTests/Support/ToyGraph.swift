import RegionModel

extension Toy {
  static let names = ["Adam", "Bergen (N.)", "Cuijk", "Dam", "Ede", "Bergen (Z.)", "Goor", "Hoorn", "IJlst"]

  /// Nine municipalities on a grid with one of every kind of body and link; what `change` does to the parts is
  /// done before the graph is made.
  static func graph() throws -> RegionGraph {
    let municipalities = names.enumerated().map { number, name in
      municipality(
        "GM000\(number + 1)", name, province: "PV0\(number / 3 + 1)", inhabitants: 1000 * (number + 1),
        seats: 9 + 2 * number)
    }
    let flowSource = try source("flows/pendel.csv", kind: "flows", basis: .modelled)
    return RegionGraph(
      name: "Toetsland", referenceDate: try date(), municipalities: municipalities,
      provinces: [3, 1, 2].map {
        Province(code: ProvinceCode("PV0\($0)"), name: "Provincie \($0)", seats: 39)
      },
      waterBoards: [
        WaterBoard(
          code: WaterBoardCode("WB2"), name: "Oost",
          members: [Membership(2, share: 1, basis: .derived), Membership(0, share: 0.25, basis: .derived)]),
        WaterBoard(
          code: WaterBoardCode("WB1"), name: "West", members: [Membership(0, share: 0.75, basis: .derived)]),
      ],
      divisions: [
        Division(
          id: "zorg", title: "Zorgregio's", singular: "zorgregio", aliases: ["zr"], field: .zorg,
          coverage: .partial,
          allowsMultiple: true,
          regions: [
            Region(code: "Z1", name: "Noord", members: [Membership(0), Membership(4, basis: .inferred)]),
            Region(code: "Z2", name: "Zuid", members: [Membership(0, basis: .carried)]),
          ], source: try source("divisions/zorg.csv"))
      ],
      networks: [
        CityNetwork(code: "N9", name: "Negen", kind: "vereniging", members: (0..<9).map { Membership($0) }),
        CityNetwork(
          code: "N1", name: "Een", kind: "afdeling", parent: "N9", members: [Membership(4, basis: .rule)]),
      ],
      arrangements: [
        JointArrangement(
          id: "roo:2", name: "Regeling Twee", shortName: "R2", body: "Lichaam Twee",
          legalForm: "Openbaar lichaam",
          members: [Membership(0, basis: .registered), Membership(8, basis: .inferred)],
          others: [Participant(kind: .province, code: "PV01", name: "Provincie 1")]),
        JointArrangement(
          id: "roo:1", name: "Regeling Een", legalForm: "Openbaar lichaam", members: [Membership(1)]),
      ],
      programmes: [
        Programme(id: "deal", name: "Regio Deal", kind: "regio-deal", members: [Membership(0)], source: "x"),
        Programme(id: "city", name: "City Deal", kind: "city-deal", members: [Membership(7)], source: "x"),
      ],
      flows: [
        FlowTable(
          id: "pendel", unit: "banen", source: flowSource, size: 9,
          flows: [(0, 0, 50), (0, 1, 10), (1, 0, 4), (3, 0, 7), (0, 8, 2)])
      ],
      topology: Grid(rows: 3, columns: 3).topology,
      links: [BorderLink(from: 0, to: 8, kind: .ferry, name: "Veer")],
      sources: [
        try source("municipalities.csv", kind: "municipalities"), try source("divisions/zorg.csv"),
        flowSource,
      ])
  }
}
