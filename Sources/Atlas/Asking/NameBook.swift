import RegionAnalysis
import RegionModel

/// What a name in a question can mean; numbers are positions in the lists of the graph.
enum Reading: Sendable, Hashable {
  case municipality(Int)
  case province(Int)
  case division(Int)
  case region(division: Int, region: Int)
  case arrangement(Int)
  case network(Int)
  case programme(Int)
  case method(String)

  /// The kind of thing.
  var kind: NameKind {
    switch self {
    case .municipality: .municipality
    case .province: .province
    case .division: .division
    case .region: .region
    case .arrangement: .arrangement
    case .network: .network
    case .programme: .programme
    case .method: .method
    }
  }
}

/// Kinds of things that have names.
enum NameKind: Sendable, Hashable, CaseIterable {
  case municipality, province, division, region, arrangement, network, programme, method
}

/// All names that can stand in a question, folded.
struct NameBook: Sendable {
  private var readings: [String: [Reading]] = [:]
  /// Characters of the longest name.
  private(set) var longest = 0

  /// Collects the names of `graph`. O(total length of the names).
  init(_ graph: RegionGraph) {
    for (index, entry) in graph.municipalityNames.entries.enumerated() {
      // Bare digits are a year or a count rather than a code.
      for name in entry.names + entry.shortNames where !name.allSatisfy(\.isNumber) {
        add(name, .municipality(index))
      }
    }
    for (index, entry) in graph.provinceNames.entries.enumerated() {
      for name in entry.names {
        add(name, .province(index))
        add("provincie " + name, .province(index))
      }
    }
    for (index, division) in graph.divisions.enumerated() {
      add(division, index)
    }
    for (index, arrangement) in graph.arrangements.enumerated() {
      let names = [arrangement.id, arrangement.name, arrangement.shortName, arrangement.body]
      for name in names.compactMap({ $0 }) {
        add(name, .arrangement(index))
        add("regeling " + name, .arrangement(index))
      }
    }
    for (index, network) in graph.networks.enumerated() {
      for name in [network.code, network.name] { add(name, .network(index)) }
    }
    for (index, programme) in graph.programmes.enumerated() {
      for name in [programme.name, programme.name.beforeBracket] { add(name, .programme(index)) }
    }
    for method in ClusterMethods.all { add(method.id, .method(method.id)) }
  }

  /// What `folded` can mean, in the order of the kinds; empty when it is no name.
  func readings(of folded: String) -> [Reading] { readings[folded] ?? [] }

  private mutating func add(_ division: Division, _ index: Int) {
    let plural = division.singular + "'s"
    let names = [division.id, division.title, division.title.beforeBracket, division.singular, plural]
    for name in names + division.aliases { add(name, .division(index)) }
    // Provinces and water boards are regions too, but provinces have a reading of their own.
    guard division.id != "provincie" else { return }
    for (number, region) in division.regions.enumerated() {
      let words = [division.id, division.singular] + division.aliases
      let own = [region.name, region.code, region.title(in: division)] + words.map { $0 + " " + region.name }
      for name in own where !name.allSatisfy(\.isNumber) {
        add(name, .region(division: index, region: number))
      }
    }
  }

  private mutating func add(_ name: String, _ reading: Reading) {
    let key = name.foldedName
    guard key.count >= 2, !(readings[key]?.contains(reading) ?? false) else { return }
    readings[key, default: []].append(reading)
    longest = max(longest, key.count)
  }
}

extension String {
  /// The name without an explanation in brackets at its end.
  fileprivate var beforeBracket: String {
    firstIndex(of: "(").map { String(self[..<$0]) } ?? self
  }
}
