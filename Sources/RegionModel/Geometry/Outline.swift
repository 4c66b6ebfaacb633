extension Topology {
  /// The outline of several municipalities as one area: the arcs that two members share drop out, the rest is
  /// joined to closed rings, outer ones and holes alike (fill with the even-odd rule).
  ///
  /// Rings start at their lowest arc and come in the order of that arc, so the same members give the same
  /// outline, in whatever order and however often they are given. O(arcs of the members).
  public func outline(of members: some Sequence<Int>) -> [Ring] {
    var uses: [Int: Int] = [:]
    var references: [ArcReference] = []
    for member in Set(members) {
      for reference in shapes[member].joined().joined() {
        uses[Self.index(reference), default: 0] += 1
        references.append(reference)
      }
    }
    let border = references.filter { uses[Self.index($0)] == 1 }
    return joined(border.sorted { Self.index($0) < Self.index($1) })
  }

  /// Joins arcs end to end until each ring closes.
  private func joined(_ references: [ArcReference]) -> [Ring] {
    var leaving: [Point: [ArcReference]] = [:]
    for reference in references.reversed() {
      if let start = start(of: reference) { leaving[start, default: []].append(reference) }
    }
    var used = Set<Int>()
    var rings: [Ring] = []
    for reference in references where !used.contains(Self.index(reference)) {
      var ring = [reference]
      used.insert(Self.index(reference))
      let begin = start(of: reference)
      var end = start(of: ~reference)
      while let place = end, place != begin {
        guard let next = leaving[place]?.last(where: { !used.contains(Self.index($0)) }) else { break }
        ring.append(next)
        used.insert(Self.index(next))
        end = start(of: ~next)
      }
      rings.append(ring)
    }
    return rings
  }

  private func start(of reference: ArcReference) -> Point? {
    reference < 0 ? arcs[~reference].last : arcs[reference].first
  }
}
