import RegionAnalysis
import RegionModel

/// The logical region once more with Swift's own sets, step by step as the documentation page tells it.
struct SlowLogicalRegion {
  struct Option {
    let members: Set<Int>
    let names: [String]
    let likeness: Double
    let lowest: Double
  }

  private(set) var core: Set<Int> = []
  private(set) var shell: Set<Int> = []
  private(set) var fringe: Set<Int> = []
  let isSplit: Bool
  let options: [Option]

  init(
    subject: Set<Int>, graph: RegionGraph, methods: [(id: String, sets: [Set<Int>])] = [],
    field: PolicyField? = nil, factor: Int = 1
  ) {
    let lists = subject.sorted().map { SlowCandidates.of($0, in: graph, methods: methods) }
    for number in 0..<graph.count {
      // Shares are sums of a few fractions: a hair's breadth is rounding.
      let share = SlowCandidates.mean(number, lists, field: field, factor: factor) + 1e-9
      if subject.contains(number) || share >= 0.75 {
        core.insert(number)
      } else if share >= 0.5 {
        shell.insert(number)
      } else if share >= 0.25 {
        fringe.insert(number)
      }
    }
    let target = core == subject ? core.union(shell) : core
    let all = lists.flatMap { $0 }
    let whole = all.filter { $0.members.isSuperset(of: subject) }
    isSplit = whole.isEmpty && subject.count > 1
    let used = (whole.isEmpty ? all : whole).filter { $0.members.count > 1 }
    options = Set(used.map(\.members)).map { members -> Option in
      let same = used.filter { $0.members == members }
      var names: [String] = []
      for source in Candidate.Source.allCases {
        for candidate in same where candidate.source == source && !names.contains(candidate.name) {
          names.append(candidate.name)
        }
      }
      func people(_ set: Set<Int>) -> Int { set.map { graph.municipalities[$0].inhabitants }.reduce(0, +) }
      let either = people(members.union(target))
      let likeness =
        either == 0
        ? (members == target ? 1 : 0) : Double(people(members.intersection(target))) / Double(either)
      return Option(
        members: members, names: names, likeness: likeness, lowest: Self.lowest(members, graph))
    }.sorted { one, other in
      if one.likeness != other.likeness { return one.likeness > other.likeness }
      if one.lowest != other.lowest { return one.lowest > other.lowest }
      if one.members.count != other.members.count { return one.members.count < other.members.count }
      return one.names[0] < other.names[0]
    }
  }

  private static func lowest(_ members: Set<Int>, _ graph: RegionGraph) -> Double {
    guard let flows = graph.flows.first else { return 0 }
    var (inside, residents, jobs) = (0.0, 0.0, 0.0)
    for origin in 0..<graph.count {
      for cell in flows.from(origin) {
        if members.contains(origin), members.contains(cell.other) { inside += cell.value }
        if members.contains(origin) { residents += cell.value }
        if members.contains(cell.other) { jobs += cell.value }
      }
    }
    return residents > 0 && jobs > 0 ? min(inside / residents, inside / jobs) : 0
  }
}
