public import RegionModel

/// The figures of any set of municipalities that a reader wants to see first.
public struct RegionProfile: Sendable {
  /// The municipalities.
  public let members: MunicipalitySet
  /// Residents together.
  public let inhabitants: Int
  /// Land area in km².
  public let landArea: Double
  /// Municipal councils: one for each municipality.
  public let councils: Int
  /// Council seats together.
  public let seats: Int
  /// The provinces it lies in, ascending by code.
  public let provinces: [Province]
  /// The water boards it lies in, ascending by code.
  public let waterBoards: [WaterBoard]
  /// Its connected pieces, the largest first; listed links (ferries, dams) connect.
  public let pieces: [[Int]]
  /// The listed links without which it would fall apart.
  public let linksUsed: [BorderLink]
  /// Self-containment in the main flow table, `nil` when there is none.
  public let selfContainment: SelfContainment?

  /// Measures `members` in `graph`. O(flows from the members + borders + water boards).
  public init(of members: MunicipalitySet, in graph: RegionGraph) {
    self.members = members
    inhabitants = graph.inhabitants(of: members)
    landArea = members.reduce(0) { $0 + graph.municipalities[$1].landArea }
    councils = members.count
    seats = graph.seats(of: members)
    provinces = graph.provinces(of: members)
    waterBoards = graph.waterBoards.filter { board in
      board.members.contains { members.contains($0.municipality) }
    }
    pieces = graph.borders.pieces(of: members)
    linksUsed = graph.borders.linksUsed(by: members)
    selfContainment = graph.flows.first.map { SelfContainment(of: members, in: $0) }
  }

  /// Whether it crosses a province border (provinciaal overstijgend).
  public var crossesProvinces: Bool { provinces.count > 1 }

  /// Whether all of it hangs together.
  public var isConnected: Bool { pieces.count <= 1 }
}
