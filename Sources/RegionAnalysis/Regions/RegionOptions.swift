import RegionModel

/// The different regions among candidates, and which of them is closest to a target.
struct RegionOptions: Sendable {
  private struct Entry: Sendable {
    let candidates: [Candidate]
    let members: MunicipalitySet
    let inhabitants: Int
    let selfContainment: SelfContainment?
  }

  /// In the order in which ties are decided: the lower side of self-containment, then size and name.
  private let entries: [Entry]
  private let inhabitants: [Int]

  /// Puts candidates with the same municipalities together; regions of one municipality are left out.
  /// O(candidates · n/64 + flows of their members).
  init(_ candidates: [Candidate], in graph: RegionGraph) {
    var groups: [MunicipalitySet: [Candidate]] = [:]
    var seen = Set<[String]>()
    for candidate in candidates where candidate.members.count > 1 {
      if seen.insert(candidate.identity).inserted { groups[candidate.members, default: []].append(candidate) }
    }
    let flows = graph.flows.first
    inhabitants = graph.municipalities.map(\.inhabitants)
    entries = groups.map { members, group in
      Entry(
        // The candidates of several municipalities come one after another: put divisions first again.
        candidates: Candidate.Source.allCases.flatMap { source in group.filter { $0.source == source } },
        members: members, inhabitants: graph.inhabitants(of: members),
        selfContainment: flows.map { SelfContainment(of: members, in: $0) })
    }.sorted { one, other in
      let (a, b) = (one.selfContainment?.lowest ?? 0, other.selfContainment?.lowest ?? 0)
      if a != b { return a > b }
      if one.members.count != other.members.count { return one.members.count < other.members.count }
      let (first, second) = (one.candidates[0], other.candidates[0])
      return (first.name, first.id, first.region ?? "") < (second.name, second.id, second.region ?? "")
    }
  }

  /// Likeness to `target`, by inhabitants, of the region at a position in the order of ties; the same value as
  /// ``RegionModel/MunicipalitySet/jaccard(with:weights:)``.
  private func likeness(_ entry: Entry, _ target: MunicipalitySet, _ places: [Int], _ weight: Int) -> Double {
    var common = 0
    for place in places where entry.members.contains(place) { common += inhabitants[place] }
    let either = entry.inhabitants + weight - common
    return either > 0 ? Double(common) / Double(either) : entry.members == target ? 1 : 0
  }

  /// Position, in the order of ties, of the region that is most like `target`; `nil` when there are none.
  /// O(options · target).
  func best(for target: MunicipalitySet) -> Int? {
    let places = Array(target)
    let weight = places.reduce(0) { $0 + inhabitants[$1] }
    var best: (position: Int, likeness: Double)?
    for (position, entry) in entries.enumerated() {
      let value = likeness(entry, target, places, weight)
      if value > best?.likeness ?? -1 { best = (position, value) }
    }
    return best?.position
  }

  /// All regions, the most like `target` first, each with its position in the order of ties.
  func ranked(for target: MunicipalitySet) -> [(position: Int, option: LogicalRegion.Option)] {
    let places = Array(target)
    let weight = places.reduce(0) { $0 + inhabitants[$1] }
    return entries.enumerated().map { position, entry in
      (
        position,
        LogicalRegion.Option(
          candidates: entry.candidates, members: entry.members,
          likeness: likeness(entry, target, places, weight), selfContainment: entry.selfContainment)
      )
    }.sorted { one, other in
      one.option.likeness == other.option.likeness
        ? one.position < other.position : one.option.likeness > other.option.likeness
    }
  }
}
