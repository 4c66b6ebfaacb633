/// The joins of an Intramax tree from some number of groups on, and where it is cut: what ``IntramaxDiagram`` tells and
/// ``TreeDrawing`` draws.
struct IntramaxTree: Sendable, Hashable {
  /// Where the tree begins.
  var groups: [IntramaxDiagram.Group]
  /// In order; their shares do not fall.
  var joins: [IntramaxDiagram.Join]
  /// Share 0…1 of all flow that stays inside ``groups``.
  var start: Double
  /// Number of regions left where the tree is cut.
  var regions: Int

  /// The tree from as many groups on as there is room for; never fewer than there are regions at the cut.
  func plan(in room: DiagramRoom) -> DiagramPlan? {
    let rows = Int((room.height - TreeDrawing.ends) / TreeDrawing.leastPitch)
    guard room.isLast || rows >= groups.count else { return nil }
    let upper = upperPart(of: max(rows, cut.left))
    let municipalities = groups.reduce(0) { $0 + $1.count }
    return upper.drawing.plan(
      in: room,
      folded:
        "De boom begint waar \(DutchNumber.counted(municipalities, "gemeente", "gemeenten")) \(DutchNumber.counted(upper.groups.count, "groep", "groepen")) vormen (\(DutchNumber.share(upper.start)) blijft binnen)."
    )
  }

  /// The tree from `most` groups on: what its first joins put together becomes one group.
  private func upperPart(of most: Int) -> IntramaxTree {
    let count = min(joins.count, max(0, groups.count - most))
    let (names, counts) = told
    let gone = Set(joins.prefix(count).flatMap { [$0.first, $0.second] })
    let kept = (0..<(groups.count + count)).filter { !gone.contains($0) }
    var number = [Int: Int](uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    var left: [IntramaxDiagram.Join] = []
    for (place, join) in joins.enumerated().dropFirst(count) {
      guard let first = number[join.first], let second = number[join.second] else { continue }
      left.append(.init(first, second, share: join.share))
      number[groups.count + place] = kept.count + left.count - 1
    }
    return IntramaxTree(
      groups: kept.map { .init(name: names[$0], count: counts[$0]) }, joins: left,
      start: joins.prefix(count).last?.share ?? start, regions: regions)
  }

  /// Number of regions at the cut and the share of all flow that stays inside them.
  var cut: (left: Int, inside: Double) {
    let steps = min(max(0, groups.count - regions), joins.count)
    return (groups.count - steps, ([start] + joins.map(\.share))[steps])
  }

  /// Name and number of municipalities of every group and join.
  var told: (names: [String], counts: [Int]) {
    var (names, counts) = (groups.map(\.name), groups.map(\.count))
    for join in joins {
      names.append(names[join.first])
      counts.append(counts[join.first] + counts[join.second])
    }
    return (names, counts)
  }

  private var drawing: TreeDrawing {
    let (left, inside) = cut
    let next = groups.count - left < joins.count ? joins[groups.count - left].share : inside
    let (names, counts) = told
    return TreeDrawing(
      leaves: groups.enumerated().map { place, group in
        TreeDrawing.Leaf(
          id: "groep-\(place + 1)", text: Self.text(group.name, group.count),
          tooltip: group.count == 1
            ? "\(group.name), nog alleen"
            : "\(group.name) met \(DutchNumber.counted(group.count - 1, "andere gemeente", "andere gemeenten"))"
        )
      },
      joins: joins.enumerated().map { place, join in
        let parts = [join.first, join.second].map { Self.text(names[$0], counts[$0]) }
        let after = DutchNumber.counted(groups.count - place - 1, "regio", "regio's")
        return TreeDrawing.Join(
          first: join.first, second: join.second, height: join.share,
          tooltip:
            "\(parts[0]) en \(parts[1]) gaan samen: \(after), \(DutchNumber.share(join.share)) blijft binnen")
      }, heading: "Groep (aantal gemeenten)", axis: "Deel van alle pendel dat binnen een regio blijft",
      ticks: Self.ticks(from: start, to: joins.last?.share ?? start),
      cut: (
        (inside + next) / 2,
        "Knip: \(DutchNumber.counted(left, "regio", "regio's")), \(DutchNumber.share(inside)) blijft binnen"
      ), labelWidth: 128, prefix: "intramax-")
  }

  private static func text(_ name: String, _ count: Int) -> String {
    count == 1 ? name : "\(name) (\(count))"
  }

  /// Round shares that hold everything between.
  private static func ticks(from low: Double, to high: Double) -> [TreeDrawing.Tick] {
    let step = high - low > 0.5 ? 10 : high - low > 0.2 ? 5 : 2
    let first = Int((low * 100).rounded(.down)) / step
    let last = max(
      first + 1,
      Int((high * 100 - 1e-9).rounded(.up)) / step
        + (Int((high * 100 - 1e-9).rounded(.up)) % step == 0 ? 0 : 1))
    return (first...last).map { TreeDrawing.Tick(height: Double($0 * step) / 100, text: "\($0 * step) %") }
  }
}
