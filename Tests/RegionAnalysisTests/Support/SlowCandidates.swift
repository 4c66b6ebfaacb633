import RegionAnalysis
import RegionModel

/// The candidates and their agreement once more, as slowly and plainly as the documentation page tells it.
enum SlowCandidates {
  struct Slow {
    let source: Candidate.Source
    let name: String
    let members: Set<Int>
    let fields: [PolicyField]

    /// How many times it counts when candidates of one field count `factor` times.
    func weight(_ field: PolicyField?, _ factor: Int) -> Int {
      for own in fields where own == field { return factor }
      return 1
    }
  }

  /// `methods` are the regions that methods found, each as sets of municipalities.
  static func of(
    _ municipality: Int, in graph: RegionGraph, methods: [(id: String, sets: [Set<Int>])] = []
  ) -> [Slow] {
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
            members: Set(best.region.members.map(\.municipality)), fields: [division.field]))
      }
    }
    for arrangement in graph.arrangements {
      let members = Set(arrangement.members.map(\.municipality))
      guard members.contains(municipality), members.count >= 3 else { continue }
      found.append(
        Slow(
          source: .arrangement, name: arrangement.label, members: members,
          fields: arrangement.fields.compactMap { PolicyField(registerField: $0) }))
    }
    for programme in graph.programmes where programme.arrangement == nil {
      let members = Set(programme.members.map(\.municipality))
      guard members.contains(municipality), members.count >= 3 else { continue }
      found.append(Slow(source: .programme, name: programme.name, members: members, fields: []))
    }
    for method in methods {
      for set in method.sets where set.contains(municipality) {
        found.append(Slow(source: .method, name: method.id, members: set, fields: []))
      }
    }
    return found
  }

  /// The mean over the lists that are not empty of the share of each list's candidates that hold `number`.
  static func mean(
    _ number: Int, _ candidates: [[Slow]], field: PolicyField? = nil, factor: Int = 1
  ) -> Double {
    let shares = candidates.filter { !$0.isEmpty }.map { list -> Double in
      var (inside, all) = (0, 0)
      for candidate in list {
        all += candidate.weight(field, factor)
        if candidate.members.contains(number) { inside += candidate.weight(field, factor) }
      }
      return Double(inside) / Double(all)
    }
    return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
  }
}
