public import RegionModel

/// How much of the cooperation of the municipalities of each province stays inside the province.
///
/// Every body with s municipalities, at least two, gives each ordered pair of them 1/(s − 1), as in
/// ``RegionModel/RegionGraph/governance(weight:)``: so each municipality spends 1 on each body it is in, spread over its
/// partners there, and a province's total is the number of its memberships.
public struct ProvinceCooperation: Sendable {
  /// The provinces, ascending by code.
  public let provinces: [Province]
  /// Cooperation of the municipalities of one province (row) with those of another (column); symmetric.
  public let weights: [[Double]]

  /// Adds up the cooperation in `bodies`. O(Σ members · provinces).
  public init(in bodies: [[Membership]], of graph: RegionGraph) {
    provinces = graph.provinces
    let places = graph.municipalities.map { municipality in
      graph.provinces.firstIndex { $0.code == municipality.province }
    }
    var weights = [[Double]](
      repeating: Array(repeating: 0, count: graph.provinces.count), count: graph.provinces.count)
    for members in bodies where members.count > 1 {
      var counts = [Int](repeating: 0, count: graph.provinces.count)
      for member in members { if let place = places[member.municipality] { counts[place] += 1 } }
      for one in counts.indices where counts[one] > 0 {
        for other in counts.indices where counts[other] > 0 {
          let pairs = counts[one] * (one == other ? counts[other] - 1 : counts[other])
          weights[one][other] += Double(pairs) / Double(members.count - 1)
        }
      }
    }
    self.weights = weights
  }

  /// Share 0…1 of the cooperation of province number `place` that stays inside it; `nil` without cooperation.
  public func inside(_ place: Int) -> Double? { share(of: place, with: place) }

  /// Share 0…1 of the cooperation of province number `place` that is with province number `other`.
  public func share(of place: Int, with other: Int) -> Double? {
    let total = weights[place].reduce(0, +)
    return total > 0 ? weights[place][other] / total : nil
  }

  /// The other provinces that this one works with, the most first, then by number.
  public func partners(of place: Int) -> [(province: Int, share: Double)] {
    provinces.indices.filter { $0 != place }
      .compactMap { other in share(of: place, with: other).map { (province: other, share: $0) } }
      .filter { $0.share > 0 }.sorted { ($1.share, $0.province) < ($0.share, $1.province) }
  }
}
