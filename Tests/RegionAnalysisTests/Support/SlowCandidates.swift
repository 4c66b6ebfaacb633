import RegionAnalysis
import RegionModel

/// The candidates and their agreement once more, as slowly and plainly as the documentation page tells it.
enum SlowCandidates {
  struct Slow {
    let source: Candidate.Source
    let name: String
    let members: Set<Int>
  }

  static func of(_ municipality: Int, in graph: RegionGraph) -> [Slow] {
    var found: [Slow] = []
    for division in graph.divisions {
      var best: (share: Double, region: Region)?
      for region in division.regions {
        for member in region.members where member.municipality == municipality {
          if member.share > best?.share ?? -1 { best = (member.share, region) }
        }
      }
      if let best {
        found.append(
          Slow(
            source: .division, name: best.region.title(in: division),
            members: Set(best.region.members.map(\.municipality))))
      }
    }
    for arrangement in graph.arrangements {
      let members = Set(arrangement.members.map(\.municipality))
      guard members.contains(municipality), members.count >= 3 else { continue }
      found.append(Slow(source: .arrangement, name: arrangement.label, members: members))
    }
    for programme in graph.programmes where programme.arrangement == nil {
      let members = Set(programme.members.map(\.municipality))
      guard members.contains(municipality), members.count >= 3 else { continue }
      found.append(Slow(source: .programme, name: programme.name, members: members))
    }
    return found
  }

  /// The mean over the lists that are not empty of the share of each list's candidates that hold `number`.
  static func mean(_ number: Int, _ candidates: [[Slow]]) -> Double {
    let shares = candidates.filter { !$0.isEmpty }.map { list in
      Double(list.filter { $0.members.contains(number) }.count) / Double(list.count)
    }
    return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
  }
}
