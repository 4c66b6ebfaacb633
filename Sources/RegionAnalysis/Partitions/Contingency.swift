/// How the regions of two partitions of the same units overlap (kruistabel): what every comparison is made of.
///
/// Units outside all regions in either partition are left out. Rows are the regions of the first partition, columns
/// those of the second, each in the order of its first unit that counts, so partitions that group alike give a
/// diagonal. Every unit counts for its weight, for example its inhabitants; without weights for 1.
public struct Contingency: Sendable, Hashable {
  /// One region, as far as its units count.
  public struct Margin: Sendable, Hashable {
    /// Number of the region in its partition.
    public let region: Int
    /// Units that count.
    public internal(set) var units: Int
    /// Sum of their weights.
    public internal(set) var weight: Double
  }

  /// The units that are in one region of the first and one of the second partition.
  public struct Cell: Sendable, Hashable {
    /// Place in ``Contingency/rows``.
    public let row: Int
    /// Place in ``Contingency/columns``.
    public let column: Int
    /// Number of units, at least 1.
    public internal(set) var units: Int
    /// Sum of their weights.
    public internal(set) var weight: Double
  }

  /// Regions of the first partition with a unit that counts.
  public let rows: [Margin]
  /// Regions of the second partition with a unit that counts.
  public let columns: [Margin]
  /// Overlaps of at least one unit, by row, then column.
  public let cells: [Cell]
  /// Number of units that count.
  public let unitCount: Int
  /// Units left out because they are outside all regions in either partition, ascending.
  public let leftOut: [Int]
  /// Sum of the weights of the units that count.
  public let weight: Double
  /// Sum of the squares of the weights of the units that count.
  public let squaredWeight: Double
  /// Whether units count for a weight instead of for 1.
  public let isWeighted: Bool

  /// Lays `first` over `second`, every unit counting for 1; both are of the same units. O(n + c log c) for c cells.
  public init(_ first: Partition, _ second: Partition) {
    self.init(first, second, weight: { _ in 1 }, isWeighted: false)
  }

  /// Lays `first` over `second`, every unit counting for its weight, a finite number of at least 0. O(n + c log c)
  /// for c cells.
  public init(_ first: Partition, _ second: Partition, weights: [Double]) {
    precondition(weights.count == first.unitCount, "one weight for each unit")
    precondition(weights.allSatisfy { $0 >= 0 && $0.isFinite }, "weights are finite and not negative")
    self.init(first, second, weight: { weights[$0] }, isWeighted: true)
  }

  /// Lays `first` over `second`, every unit counting for a whole number, for example of inhabitants.
  public init(_ first: Partition, _ second: Partition, weights: [Int]) {
    self.init(first, second, weights: weights.map(Double.init))
  }

  private init(_ first: Partition, _ second: Partition, weight: (Int) -> Double, isWeighted: Bool) {
    precondition(first.unitCount == second.unitCount, "partitions of the same units")
    var rows = Margins(regionCount: first.regionCount)
    var columns = Margins(regionCount: second.regionCount)
    var unitsOfRow: [[(column: Int, weight: Double)]] = []
    var leftOut: [Int] = []
    var total = 0.0
    var squares = 0.0
    for unit in 0..<first.unitCount {
      guard let here = first.regionOf[unit], let there = second.regionOf[unit] else {
        leftOut.append(unit)
        continue
      }
      let size = weight(unit)
      let row = rows.count(size, in: here)
      if row == unitsOfRow.count { unitsOfRow.append([]) }
      unitsOfRow[row].append((columns.count(size, in: there), size))
      total += size
      squares += size * size
    }
    self.rows = rows.margins
    self.columns = columns.margins
    self.cells = Self.cells(of: unitsOfRow, columnCount: columns.margins.count)
    self.unitCount = first.unitCount - leftOut.count
    self.leftOut = leftOut
    self.weight = total
    self.squaredWeight = squares
    self.isWeighted = isWeighted
  }

  private static func cells(of unitsOfRow: [[(column: Int, weight: Double)]], columnCount: Int) -> [Cell] {
    var cells: [Cell] = []
    var place = [Int](repeating: -1, count: columnCount)
    for (row, units) in unitsOfRow.enumerated() {
      let start = cells.count
      for unit in units {
        if place[unit.column] < start {
          place[unit.column] = cells.count
          cells.append(Cell(row: row, column: unit.column, units: 0, weight: 0))
        }
        cells[place[unit.column]].units += 1
        cells[place[unit.column]].weight += unit.weight
      }
      cells[start...].sort { $0.column < $1.column }
      // Sorting moved the cells, but every place stays below the next row's start.
    }
    return cells
  }
}

/// Margins under construction, numbered in the order in which their regions are first met.
private struct Margins {
  var margins: [Contingency.Margin] = []
  private var place: [Int]

  init(regionCount: Int) { place = [Int](repeating: -1, count: regionCount) }

  /// Counts a unit of this weight and answers the place of its region.
  mutating func count(_ weight: Double, in region: Int) -> Int {
    if place[region] < 0 {
      place[region] = margins.count
      margins.append(Contingency.Margin(region: region, units: 0, weight: 0))
    }
    margins[place[region]].units += 1
    margins[place[region]].weight += weight
    return place[region]
  }
}
