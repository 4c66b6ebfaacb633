import RegionModel
import RegionRendering

/// With whom a municipality cooperates in joint arrangements, and how often.
struct ArrangementPartners {
  let graph: RegionGraph
  let number: Int
  /// Its arrangements, in the order of the register.
  let arrangements: [JointArrangement]
  /// For each municipality the number of those arrangements it takes part in; 0 for itself.
  let counts: [Int]

  /// Counts the arrangements of municipality `number` that `isWanted` lets through. O(memberships).
  init(of number: Int, in graph: RegionGraph, where isWanted: (JointArrangement) -> Bool = { _ in true }) {
    self.graph = graph
    self.number = number
    arrangements = graph.arrangements.filter { arrangement in
      isWanted(arrangement) && arrangement.members.contains { $0.municipality == number }
    }
    var counts = [Int](repeating: 0, count: graph.count)
    for arrangement in arrangements {
      for member in arrangement.members where member.municipality != number {
        counts[member.municipality] += 1
      }
    }
    self.counts = counts
  }

  /// Number of those arrangements that no other municipality of these data takes part in.
  var soleCount: Int { arrangements.count { $0.members.count < 2 } }

  /// Number of other municipalities.
  var partnerCount: Int { counts.count { $0 > 0 } }

  /// Those that share most of the arrangements; empty without partners.
  var nearest: [Int] {
    guard let most = counts.max(), most > 0 else { return [] }
    return counts.indices.filter { counts[$0] == most }
  }

  /// Whether a membership is derived, assumed or not checked.
  var isMarked: Bool { arrangements.contains { $0.members.contains(where: \.basis.isMarked) } }

  /// With whom, and with whom most, in a sentence without a full stop; `nil` without partners. Arrangements without
  /// another municipality do not count: nobody cooperates in them.
  var finding: String? {
    guard partnerCount > 0, let most = counts.max() else { return nil }
    let nearest = nearest
    let who =
      nearest.count > 5
      ? "\(DutchNumber.count(nearest.count)) daarvan" : DutchNumber.list(graph.names(nearest))
    let often =
      partnerCount == nearest.count
      ? ""
      : ", het vaakst met \(who) (\(nearest.count > 1 ? "elk " : "")in \(DutchNumber.counted(most, "regeling", "regelingen")))"
    return
      "In \(DutchNumber.counted(arrangements.count - soleCount, "gemeenschappelijke regeling", "gemeenschappelijke regelingen")) werkt \(graph.municipalities[number].name) samen met \(DutchNumber.counted(partnerCount, "andere gemeente", "andere gemeenten"))\(often)"
  }
}
