/// Finds things by the names people type: exact after folding, else by the words they contain, else it offers
/// the nearest names.
public struct NameIndex: Sendable {
  /// A thing that can be found.
  public struct Entry: Sendable {
    /// Shown to the user; unique within the index is best.
    public let label: String
    /// All names that mean exactly this thing (code, official name, aliases).
    public let names: [String]
    /// Short forms that may mean several things, for example `Bergen`.
    public let shortNames: [String]

    /// Makes an entry.
    public init(label: String, names: [String], shortNames: [String] = []) {
      self.label = label
      self.names = names
      self.shortNames = shortNames
    }
  }

  /// What a name turned out to mean; numbers are positions in the list that the index was made of.
  public enum Match: Sendable, Equatable {
    /// One thing.
    case found(Int)
    /// Several things: the user has to choose.
    case ambiguous([Int])
    /// Nothing; the nearest things, best first, at most five.
    case unknown(nearest: [Int])
  }

  /// The entries in the order given.
  public let entries: [Entry]
  private let exact: [String: [Int]]
  private let short: [String: [Int]]

  /// Indexes `entries`. O(total length of the names).
  public init(_ entries: [Entry]) {
    self.entries = entries
    var exact: [String: [Int]] = [:]
    var short: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for key in Set(entry.names.map(\.foldedName)) where !key.isEmpty {
        exact[key, default: []].append(index)
      }
      for key in Set(entry.shortNames.map(\.foldedName)) where !key.isEmpty {
        short[key, default: []].append(index)
      }
    }
    self.exact = exact
    self.short = short
  }

  /// Positions of the things that `text` names exactly, after folding; empty when it names none. O(1).
  public func known(_ text: String) -> [Int] {
    let key = text.foldedName
    return exact[key] ?? short[key] ?? []
  }

  /// Looks `text` up. O(1) for a known name, else O(entries · length²).
  public func match(_ text: String) -> Match {
    let key = text.foldedName
    guard !key.isEmpty else { return .unknown(nearest: []) }
    let hits = known(text)
    switch hits.count {
    case 0: return .unknown(nearest: nearest(to: key))
    case 1: return .found(hits[0])
    default: return .ambiguous(hits)
    }
  }

  /// Like ``match(_:)``, but a unique thing whose name holds all words of `text` is found too, for long names
  /// such as those of arrangements; several such things are ambiguous.
  public func matchWords(_ text: String) -> Match {
    let direct = match(text)
    guard case .unknown = direct else { return direct }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "-" }).map { String($0).foldedName }
      .filter { !$0.isEmpty }
    guard !words.isEmpty else { return direct }
    let hits = entries.indices.filter { index in
      (entries[index].names + entries[index].shortNames).contains { name in
        let folded = name.foldedName
        return words.allSatisfy { folded.contains($0) }
      }
    }
    switch hits.count {
    case 0: return direct
    case 1: return .found(hits[0])
    default: return .ambiguous(hits)
    }
  }

  private func nearest(to key: String) -> [Int] {
    let limit = max(2, key.count / 3)
    var ranked: [(distance: Int, index: Int)] = []
    for (index, entry) in entries.enumerated() {
      var best: Int?
      for name in entry.names + entry.shortNames {
        let folded = name.foldedName
        guard !folded.isEmpty else { continue }
        var distance = editDistance(key, folded, limit: limit)
        if distance == nil, key.count >= 3, folded.contains(key) || key.contains(folded), folded.count >= 3 {
          distance = limit + 1
        }
        if let distance, distance < best ?? .max { best = distance }
      }
      if let best { ranked.append((best, index)) }
    }
    ranked.sort { ($0.distance, entries[$0.index].label) < ($1.distance, entries[$1.index].label) }
    // Beside a name that is nearly right, names that are far off only distract; a part of a name does not.
    let best = ranked.first?.distance ?? 0
    return ranked.prefix(5).filter { $0.distance <= best + 2 || $0.distance > limit }.map(\.index)
  }
}
