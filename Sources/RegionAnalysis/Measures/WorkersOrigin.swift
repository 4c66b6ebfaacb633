public import RegionModel

/// Where those who hold the jobs of a municipality live, seen from its region: in four parts that together are all.
public struct WorkersOrigin: Sendable, Hashable {
  /// The municipality of the jobs.
  public let centre: Int
  /// Jobs of who lives in the municipality itself, in the unit of the table.
  public let own: Double
  /// Jobs of who lives elsewhere in its region.
  public let region: Double
  /// Jobs of who lives in a region that borders on it.
  public let adjacent: Double
  /// Jobs of who lives in any other place of the table, municipalities without a region included.
  public let elsewhere: Double

  /// All jobs.
  public var total: Double { own + region + adjacent + elsewhere }
  /// The four parts from near to far.
  public var parts: [Double] { [own, region, adjacent, elsewhere] }
}

extension FlowTable {
  /// Where those who work in each of the `count` municipalities with most jobs live, most jobs first; of equal ones
  /// the lowest number goes first. Municipalities without a region or without jobs are left out. O(pairs + borders).
  ///
  /// - Parameters:
  ///   - count: how many municipalities at most.
  ///   - regionOf: region of each municipality, `nil` for none.
  ///   - borders: two regions are adjacent when municipalities of theirs share a border or a listed link.
  public func workersOrigins(largest count: Int, regionOf: [Int?], borders: BorderNetwork) -> [WorkersOrigin]
  {
    precondition(
      regionOf.count == size && borders.neighbours.count == size, "one region for each municipality")
    let regions = (regionOf.compactMap { $0 }.max() ?? -1) + 1
    var adjacent = [[Bool]](repeating: [Bool](repeating: false, count: regions), count: regions)
    for (municipality, neighbours) in borders.neighbours.enumerated() {
      for neighbour in neighbours {
        if let one = regionOf[municipality], let other = regionOf[neighbour.municipality] {
          adjacent[one][other] = one != other
          adjacent[other][one] = one != other
        }
      }
    }
    let centres = (0..<size).filter { regionOf[$0] != nil && incoming[$0] > 0 }
      .sorted { (incoming[$1], $0) < (incoming[$0], $1) }
    return centres.prefix(max(0, count)).map { centre in
      var parts = [0.0, 0, 0, 0]
      for cell in to(centre) {
        let (here, there) = (regionOf[centre], regionOf[cell.other])
        let isAdjacent = here.flatMap { here in there.map { adjacent[here][$0] } } ?? false
        parts[cell.other == centre ? 0 : here == there ? 1 : isAdjacent ? 2 : 3] += cell.value
      }
      return WorkersOrigin(
        centre: centre, own: parts[0], region: parts[1], adjacent: parts[2], elsewhere: parts[3])
    }
  }
}
