/// A set of municipalities of one graph, as bits over their indices.
///
/// Regions, arrangements and reach are all questions about such sets; on bits an intersection of two sets
/// over `n` municipalities takes n/64 steps. Two sets are only comparable when they belong to the same graph.
public struct MunicipalitySet: Hashable, Sendable {
  @usableFromInline var words: [UInt64]
  /// Number of municipalities in the graph: members are `0 ..< capacity`.
  public let capacity: Int

  /// The empty set over a graph of `capacity` municipalities.
  public init(capacity: Int) {
    self.capacity = capacity
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  /// The set of `members`; indices outside `0 ..< capacity` are ignored.
  public init(_ members: some Sequence<Int>, capacity: Int) {
    self.init(capacity: capacity)
    for member in members { insert(member) }
  }

  /// All municipalities of a graph of `capacity`.
  public static func all(capacity: Int) -> Self { Self(0..<capacity, capacity: capacity) }

  /// Number of members. O(n/64).
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there are no members.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether `member` is in the set. O(1).
  public func contains(_ member: Int) -> Bool {
    guard member >= 0, member < capacity else { return false }
    return words[member >> 6] & (1 << UInt64(member & 63)) != 0
  }

  /// Adds `member`; an index outside the graph is ignored. O(1).
  public mutating func insert(_ member: Int) {
    guard member >= 0, member < capacity else { return }
    words[member >> 6] |= 1 << UInt64(member & 63)
  }

  /// Removes `member`. O(1).
  public mutating func remove(_ member: Int) {
    guard member >= 0, member < capacity else { return }
    words[member >> 6] &= ~(1 << UInt64(member & 63))
  }

  /// The members of either set.
  public func union(_ other: Self) -> Self { combined(other, |) }
  /// The members of both sets.
  public func intersection(_ other: Self) -> Self { combined(other, &) }
  /// The members that are not in `other`.
  public func subtracting(_ other: Self) -> Self { combined(other) { $0 & ~$1 } }
  /// Whether all members are in `other`.
  public func isSubset(of other: Self) -> Bool { subtracting(other).isEmpty }
  /// Whether the sets share no member.
  public func isDisjoint(with other: Self) -> Bool { intersection(other).isEmpty }

  private func combined(_ other: Self, _ operation: (UInt64, UInt64) -> UInt64) -> Self {
    precondition(capacity == other.capacity, "sets of two different graphs")
    var result = self
    for index in words.indices { result.words[index] = operation(words[index], other.words[index]) }
    return result
  }
}

extension MunicipalitySet: Sequence {
  /// The members in ascending order.
  public func makeIterator() -> AnyIterator<Int> {
    var word = 0
    var rest = words.first ?? 0
    return AnyIterator {
      while rest == 0 {
        word += 1
        guard word < self.words.count else { return nil }
        rest = self.words[word]
      }
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      return word * 64 + bit
    }
  }

  /// The number of members.
  public var underestimatedCount: Int { count }
}
