public import RegionModel

extension MunicipalitySet {
  /// How much two sets are alike: members of both divided by members of either, 0…1; two empty sets are alike.
  ///
  /// Source: Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x. O(n/64).
  public func jaccard(with other: MunicipalitySet) -> Double {
    let either = union(other).count
    return either == 0 ? 1 : Double(intersection(other).count) / Double(either)
  }

  /// The same with every municipality counting for its `weights`, for example its inhabitants. Two sets whose
  /// members weigh nothing are alike only when they are equal. O(n).
  public func jaccard(with other: MunicipalitySet, weights: [Int]) -> Double {
    let either = union(other).reduce(0) { $0 + weights[$1] }
    guard either > 0 else { return self == other ? 1 : 0 }
    return Double(intersection(other).reduce(0) { $0 + weights[$1] }) / Double(either)
  }
}
