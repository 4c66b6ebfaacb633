import RegionModel

/// The flows of a network as the procedures of commuting areas use them: communities in ascending order, those
/// that cannot take part left out together with their flows.
struct AreaNetwork: Sendable {
  /// Why a unit takes no part.
  enum Exclusion: Sendable, Hashable {
    /// No flow leaves the unit: it has no employed residents.
    case noResidents
    /// No flow reaches the unit: it has no jobs.
    case noJobs
    /// All its residents work inside, and all its jobs are theirs.
    case closed
  }

  /// A flow as seen from one of its ends.
  struct Cell: Sendable {
    /// The community at the other end.
    let other: Int32
    /// Its size.
    let value: Double
  }

  /// Flows seen from one end, all in one list.
  struct Flows: Sendable {
    private var start: [Int] = [0]
    private var cells: [Cell] = []

    /// The flows of one community, ascending by the other end. O(1) to get.
    subscript(community: Int) -> ArraySlice<Cell> { cells[start[community]..<start[community + 1]] }

    /// The same, for where it is done often.
    func withCells<Result>(of community: Int, _ body: (UnsafeBufferPointer<Cell>) -> Result) -> Result {
      cells.withUnsafeBufferPointer { all in
        body(UnsafeBufferPointer(rebasing: all[start[community]..<start[community + 1]]))
      }
    }

    /// Makes room for `count` flows.
    init(count: Int) { cells.reserveCapacity(count) }

    /// Adds a flow of the community that is being added.
    mutating func append(_ cell: Cell) { cells.append(cell) }

    /// Ends a community; the next flows are those of the next.
    mutating func endCommunity() { start.append(cells.count) }
  }

  /// Unit of each community.
  let units: [Int]
  /// Units that take no part, in the order in which that was found, each with the reason.
  let excluded: [(unit: Int, reason: Exclusion)]
  /// Flows by community of residence.
  let rows: Flows
  /// Flows by community of work.
  let columns: Flows
  /// Employed residents of each community.
  let residents: [Double]
  /// Jobs in each community.
  let jobs: [Double]
  /// Flow inside each community.
  let own: [Double]
  /// Whether all sums of flows are exact, in whatever order they are taken: whole numbers, together below 2⁵³.
  let isExact: Bool

  /// Number of communities.
  var count: Int { units.count }

  /// Takes the flows of `network`. O(n + m).
  /// - Throws: `unsuitable` when a flow is negative or not a number, or the sum of all is beyond the range of numbers.
  init(_ network: FlowNetwork) throws(MethodError) {
    let table = network.flows
    var isWhole = true
    var total = 0.0
    for origin in 0..<network.count {
      for cell in table.from(origin) {
        guard cell.value > 0, cell.value.isFinite else {
          throw .unsuitable(
            "De stroom van \(network.codes[origin]) naar \(network.codes[cell.other]) is \(cell.value);"
              + " deze methode rekent alleen met stromen van 0 of meer.")
        }
        total += cell.value
        if cell.value != cell.value.rounded(.towardZero) { isWhole = false }
      }
    }
    guard total.isFinite else {
      throw .unsuitable("De stromen zijn samen te groot om mee te rekenen.")
    }
    isExact = isWhole && total < 0x1p53
    excluded = Self.excluded(from: table)
    var community = [Int32](repeating: 0, count: network.count)
    for (unit, _) in excluded { community[unit] = -1 }
    units = (0..<network.count).filter { community[$0] == 0 }
    for (index, unit) in units.enumerated() { community[unit] = Int32(index) }
    (rows, residents) = Self.flows(of: units, community) { table.from($0) }
    (columns, jobs) = Self.flows(of: units, community) { table.to($0) }
    own = units.map { table.inside[$0] }
  }

  private static func flows(
    of units: [Int], _ community: [Int32], _ cells: (Int) -> ArraySlice<FlowTable.Cell>
  ) -> (Flows, sums: [Double]) {
    var flows = Flows(count: units.reduce(0) { $0 + cells($1).count })
    var sums: [Double] = []
    sums.reserveCapacity(units.count)
    for unit in units {
      var sum = 0.0
      for cell in cells(unit) where community[cell.other] >= 0 {
        flows.append(Cell(other: community[cell.other], value: cell.value))
        sum += cell.value
      }
      flows.endCommunity()
      sums.append(sum)
    }
    return (flows, sums)
  }

  /// Leaves out in rounds: all units of which it holds now, ascending; then those of which it holds without these.
  private static func excluded(from table: FlowTable) -> [(unit: Int, reason: Exclusion)] {
    var leaving = (0..<table.size).map { table.from($0).count }
    var arriving = (0..<table.size).map { table.to($0).count }
    var isIn = [Bool](repeating: true, count: table.size)
    var excluded: [(unit: Int, reason: Exclusion)] = []
    var round = Array(0..<table.size)
    while !round.isEmpty {
      let first = excluded.count
      for unit in round where isIn[unit] {
        let reason: Exclusion
        if leaving[unit] == 0 {
          reason = .noResidents
        } else if arriving[unit] == 0 {
          reason = .noJobs
        } else if leaving[unit] == 1, arriving[unit] == 1, table.inside[unit] > 0 {
          reason = .closed
        } else {
          continue
        }
        isIn[unit] = false
        excluded.append((unit, reason))
      }
      round = []
      for (unit, _) in excluded[first...] {
        for cell in table.from(unit) {
          arriving[cell.other] -= 1
          round.append(cell.other)
        }
        for cell in table.to(unit) {
          leaving[cell.other] -= 1
          round.append(cell.other)
        }
      }
      round.sort()
    }
    return excluded
  }
}
