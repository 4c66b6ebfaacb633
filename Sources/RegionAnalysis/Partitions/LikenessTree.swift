/// Joins things by likeness: again and again the two groups that are most alike on average over all pairs of their
/// members (average linkage, UPGMA: Sokal & Michener 1958). For some tens of things, such as divisions.
public struct LikenessTree: Sendable, Hashable {
  /// Two groups become one. Things are numbered from 0, the group that step k makes is number `count + k`.
  public struct Step: Sendable, Hashable {
    /// The group that holds the lowest thing of both.
    public let first: Int
    /// The other group.
    public let second: Int
    /// Average likeness of the pairs between the two.
    public let likeness: Double
  }

  /// Number of things.
  public let count: Int
  /// The steps; their likeness does not rise.
  public let steps: [Step]

  /// Builds the tree of `count` things.
  ///
  /// Of equally alike pairs of groups the one with the lowest first, then the lowest second thing joins.
  /// - Parameter likeness: how alike two different things are, the lower first; the same both ways. Pairs that cannot be
  ///   compared (`nil`) count as not alike at all.
  /// - Complexity: O(count³).
  public init(count: Int, likeness: (Int, Int) -> Double?) {
    var square = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for one in 0..<count {
      for other in (one + 1)..<max(count, one + 1) {
        let value = likeness(one, other) ?? 0
        square[one][other] = value
        square[other][one] = value
      }
    }
    var live = Array(0..<count)
    var number = live
    var size = [Int](repeating: 1, count: count)
    var steps: [Step] = []
    var last = Double.infinity
    while live.count > 1 {
      var best = (one: live[0], other: live[1])
      for (place, one) in live.enumerated() {
        for other in live[(place + 1)...] where square[one][other] > square[best.one][best.other] {
          best = (one, other)
        }
      }
      let (one, other) = best
      // Rounding can lift an average a hair above that of its parts: a tree never goes back.
      last = min(last, square[one][other])
      steps.append(Step(first: number[one], second: number[other], likeness: last))
      let (a, b) = (Double(size[one]), Double(size[other]))
      for third in live where third != one && third != other {
        let average = (a * square[one][third] + b * square[other][third]) / (a + b)
        square[one][third] = average
        square[third][one] = average
      }
      size[one] += size[other]
      number[one] = count + steps.count - 1
      live.removeAll { $0 == other }
    }
    self.count = count
    self.steps = steps
  }
}
