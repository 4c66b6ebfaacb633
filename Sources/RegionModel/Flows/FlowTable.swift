/// Flows between municipalities (stromen), for example jobs by home and work municipality: directed, the
/// diagonal kept. Stored by origin and by destination, only what is not zero.
public struct FlowTable: Sendable, Hashable {
  /// One flow as seen from one of its ends.
  public struct Cell: Sendable, Hashable {
    /// The municipality at the other end.
    public let other: Int
    /// Size in the table's unit.
    public let value: Double
  }

  /// Identity, for example `pendel-2015`.
  public let id: String
  /// What is counted, in Dutch, for example `banen`.
  public let unit: String
  /// The table it was read from.
  public let source: TableSource
  /// Number of municipalities.
  public let size: Int
  /// Sum of all flows from each municipality, the own one included (employed residents).
  public let outgoing: [Double]
  /// Sum of all flows to each municipality, the own one included (jobs).
  public let incoming: [Double]
  /// Flow inside each municipality.
  public let inside: [Double]
  /// Municipalities, ascending, whose outgoing flows are estimated in whole or in part.
  public let estimatedOrigins: [Int]
  private let rowStart: [Int]
  private let rowCells: [Cell]
  private let columnStart: [Int]
  private let columnCells: [Cell]

  /// Makes a table over `size` municipalities of (origin, destination, value) triples; triples of the same
  /// pair add up, zeros are dropped. Both ends must be below `size`: a flow that falls outside would be lost
  /// unseen. Flows from `estimatedOrigins` are known to be estimated. O(m log m).
  public init(
    id: String, unit: String, source: TableSource, size: Int,
    flows: [(origin: Int, destination: Int, value: Double)], estimatedOrigins: [Int] = []
  ) {
    self.id = id
    self.estimatedOrigins = Set(estimatedOrigins).sorted()
    self.unit = unit
    self.source = source
    self.size = size
    precondition(
      flows.allSatisfy { (0..<size).contains($0.origin) && (0..<size).contains($0.destination) },
      "a flow of a municipality outside the table")
    var outgoing = [Double](repeating: 0, count: size)
    var incoming = outgoing
    var inside = outgoing
    let sorted =
      Self.isSorted(flows)
      ? flows : flows.sorted { ($0.origin, $0.destination) < ($1.origin, $1.destination) }
    var rowStart = [0]
    rowStart.reserveCapacity(size + 1)
    var rowCells: [Cell] = []
    rowCells.reserveCapacity(sorted.count)
    var next = 0
    for origin in 0..<size {
      while next < sorted.count, sorted[next].origin == origin {
        let destination = sorted[next].destination
        var value = 0.0
        while next < sorted.count, sorted[next].origin == origin, sorted[next].destination == destination {
          value += sorted[next].value
          next += 1
        }
        guard value != 0 else { continue }
        rowCells.append(Cell(other: destination, value: value))
        outgoing[origin] += value
        incoming[destination] += value
        if origin == destination { inside[origin] = value }
      }
      rowStart.append(rowCells.count)
    }
    (columnStart, columnCells) = Self.transposed(rowStart: rowStart, cells: rowCells, size: size)
    self.rowStart = rowStart
    self.rowCells = rowCells
    self.outgoing = outgoing
    self.incoming = incoming
    self.inside = inside
  }

  private static func isSorted(_ flows: [(origin: Int, destination: Int, value: Double)]) -> Bool {
    for index in flows.indices.dropFirst() {
      let (last, this) = (flows[index - 1], flows[index])
      if (last.origin, last.destination) > (this.origin, this.destination) { return false }
    }
    return true
  }

  private static func transposed(rowStart: [Int], cells: [Cell], size: Int) -> ([Int], [Cell]) {
    var start = [Int](repeating: 0, count: size + 1)
    for cell in cells { start[cell.other + 1] += 1 }
    for index in 1...max(1, size) where index <= size { start[index] += start[index - 1] }
    var place = start
    var columns = [Cell](repeating: Cell(other: 0, value: 0), count: cells.count)
    for origin in 0..<size {
      for cell in cells[rowStart[origin]..<rowStart[origin + 1]] {
        columns[place[cell.other]] = Cell(other: origin, value: cell.value)
        place[cell.other] += 1
      }
    }
    return (start, columns)
  }

  /// Flows from `origin`, ascending by destination. O(1) to get.
  public func from(_ origin: Int) -> ArraySlice<Cell> { rowCells[rowStart[origin]..<rowStart[origin + 1]] }

  /// Flows to `destination`, ascending by origin. O(1) to get.
  public func to(_ destination: Int) -> ArraySlice<Cell> {
    columnCells[columnStart[destination]..<columnStart[destination + 1]]
  }

  /// How the flows from `origin` are known. O(number of estimated origins).
  public func basis(from origin: Int) -> Basis {
    estimatedOrigins.contains(origin) && !source.basis.isMarked ? .modelled : source.basis
  }

  /// Sum of all flows.
  public var total: Double { outgoing.reduce(0, +) }

  /// Number of pairs with a flow.
  public var pairCount: Int { rowCells.count }

  /// Flow inside `members`: both ends are members. O(flows from the members).
  public func internalFlow(of members: MunicipalitySet) -> Double {
    var sum = 0.0
    for origin in members {
      for cell in from(origin) where members.contains(cell.other) { sum += cell.value }
    }
    return sum
  }
}
