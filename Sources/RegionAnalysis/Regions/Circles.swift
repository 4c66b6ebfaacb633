public import RegionModel

/// With whom each municipality is together in each of some divisions: its circle (kring), itself included. Where a
/// municipality lies in several regions of a division its circle is all of them together.
public struct Circles: Sendable {
  /// The divisions, in the order given.
  public let divisions: [Division]
  /// The circle of each municipality in each division; `nil` where it has no region.
  public let sets: [[MunicipalitySet?]]

  /// Draws the circles. O(members · n/64).
  public init(of divisions: [Division], in graph: RegionGraph) {
    self.divisions = divisions
    sets = divisions.map { division in
      var circles = [MunicipalitySet?](repeating: nil, count: graph.count)
      for region in division.regions {
        let members = graph.set(region.members)
        for member in members { circles[member] = circles[member].map { $0.union(members) } ?? members }
      }
      return circles
    }
  }

  /// The congruence of a municipality over these divisions. O(divisions · n).
  public func congruence(of municipality: Int) -> Congruence {
    let own = sets.compactMap { $0[municipality] }
    var shared = [Int](repeating: 0, count: own.first?.capacity ?? 0)
    for circle in own { for partner in circle where partner != municipality { shared[partner] += 1 } }
    return Congruence(
      of: municipality, divisionCount: own.count,
      partners: shared.indices.filter { shared[$0] > 0 }
        .map { Congruence.Partner(municipality: $0, shared: shared[$0]) })
  }

  /// How alike the circles of two divisions are, 0…1: for each municipality with a region in both the part of all that
  /// are in either circle that is in both (Jaccard), averaged over these municipalities. Symmetric; 1 exactly when
  /// every municipality is with the same others in both. `nil` when no municipality has a region in both.
  ///
  /// With `weights`, for example inhabitants, every municipality counts for its weight, in the circles and in the
  /// average. O(n · n/64), with weights O(n · members of a region).
  public func likeness(_ first: Int, _ second: Int, weights: [Int]? = nil) -> Double? {
    var (sum, total) = (0.0, 0.0)
    for (municipality, pair) in zip(sets[first], sets[second]).enumerated() {
      guard let one = pair.0, let other = pair.1 else { continue }
      let weight = weights.map { Double($0[municipality]) } ?? 1
      sum += weight * (weights.map { one.jaccard(with: other, weights: $0) } ?? one.jaccard(with: other))
      total += weight
    }
    return total > 0 ? sum / total : nil
  }
}
