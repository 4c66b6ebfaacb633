import RegionModel

/// The candidates of each municipality of a subject, ready to be counted again and again with other weights.
struct Evidence: Sendable {
  private struct Entry: Sendable {
    /// Position in ``bodies``.
    let body: Int
    let weight: Double
    let members: [Int]
  }

  /// The bodies and methods behind the candidates, in the order of first use.
  let bodies: [Candidate.Body]
  private let lists: [[Entry]]
  private let capacity: Int

  /// Prepares `candidates`, one list for each municipality of the subject. O(members of all candidates).
  init(_ candidates: [[Candidate]], weights: EvidenceWeights, capacity: Int) {
    var positions: [Candidate.Body: Int] = [:]
    var bodies: [Candidate.Body] = []
    lists = candidates.map { list in
      list.map { candidate in
        let position = positions[candidate.body] ?? bodies.count
        if position == bodies.count {
          positions[candidate.body] = position
          bodies.append(candidate.body)
        }
        return Entry(
          body: position, weight: Double(weights.weight(of: candidate)), members: Array(candidate.members))
      }
    }
    self.bodies = bodies
    self.capacity = capacity
  }

  /// The share 0…1 of the weight of its candidates in which each municipality of the graph is with the subject, when
  /// body number b counts `times[b]` times: the mean over the municipalities of the subject that have candidates.
  /// 0 everywhere when none has. O(members of all candidates + n · subject).
  func shares(times: [Double]) -> [Double] {
    var shares = [Double](repeating: 0, count: capacity)
    var sums = shares
    var asked = 0
    for list in lists {
      var total = 0.0
      for entry in list {
        let weight = entry.weight * times[entry.body]
        guard weight > 0 else { continue }
        total += weight
        for member in entry.members { sums[member] += weight }
      }
      guard total > 0 else { continue }
      asked += 1
      for index in sums.indices where sums[index] > 0 {
        shares[index] += sums[index] / total
        sums[index] = 0
      }
    }
    if asked > 1 {
      for index in shares.indices { shares[index] /= Double(asked) }
    }
    return shares
  }

  /// The same with every body counting once.
  func shares() -> [Double] { shares(times: Array(repeating: 1, count: bodies.count)) }

  /// For each municipality of the subject the mean share in which the others of the subject are with it; `nil`
  /// without candidates. O(members of all candidates + subject²).
  func ties(within subject: MunicipalitySet) -> [Double?] {
    let members = Array(subject)
    return zip(members, lists).map { own, list in
      let total = list.reduce(0) { $0 + $1.weight }
      guard total > 0, members.count > 1 else { return nil }
      var sum = 0.0
      for entry in list {
        let others = entry.members.count { $0 != own && subject.contains($0) }
        sum += entry.weight * Double(others)
      }
      return sum / (total * Double(members.count - 1))
    }
  }

  /// The same with only the bodies of one source; `nil` when there are none.
  func shares(of source: Candidate.Source) -> [Double]? {
    guard bodies.contains(where: { $0.source == source }) else { return nil }
    return shares(times: bodies.map { $0.source == source ? 1 : 0 })
  }
}
