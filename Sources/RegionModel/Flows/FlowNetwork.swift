/// Flows between units of any kind and country: what the cluster methods work on.
public struct FlowNetwork: Sendable, Hashable {
  /// Code of every unit, ascending; units are numbered by their place here.
  public let codes: [String]
  /// The flows between the units.
  public let flows: FlowTable
  /// The units that touch each unit (borders and listed links), ascending; `nil` when borders are not known.
  public let neighbours: [[Int]]?

  /// Makes a network; `codes` ascend and are as many as the flows have units.
  public init(codes: [String], flows: FlowTable, neighbours: [[Int]]? = nil) {
    precondition(codes.count == flows.size, "one code for each unit")
    precondition(neighbours.map { $0.count == codes.count } ?? true, "one list of neighbours for each unit")
    self.codes = codes
    self.flows = flows
    self.neighbours = neighbours
  }

  /// Number of units.
  public var count: Int { codes.count }
}

extension RegionGraph {
  /// The municipalities with the flows of `table` and their borders.
  public func network(of table: FlowTable) -> FlowNetwork {
    FlowNetwork(
      codes: municipalities.map(\.code.rawValue), flows: table,
      neighbours: borders.neighbours.map { $0.map(\.municipality) })
  }
}
