/// Things that belong together in a diagram, under a title.
struct DiagramGroup: Sendable, Hashable {
  /// Name, unique within the diagram.
  var id: String
  var title: String
  var kind: GroupKind
  /// One of its things, for `en nog 1 regeling`.
  var singular: String
  /// Several of them, for `en nog 9 regelingen`.
  var plural: String
  /// The most important first: what does not fit is left out from the end.
  var items: [DiagramItem]
}

/// A thing in a group.
struct DiagramItem: Sendable, Hashable {
  /// Name, unique within the diagram.
  var id: String
  /// What the box says; broken over lines.
  var text: String
  /// The full name and what there is to say, for a reader who points at it.
  var tooltip: String
  /// Whether its line is dashed: not known for certain.
  var isDashed = false
  /// Whether it stands out.
  var look: NodeLook?
}

/// A group as it is drawn: a title and boxes, and a line for what did not fit.
struct DrawnGroup: Sendable, Hashable {
  var group: DiagramGroup
  var nodes: [DOTNode]
  /// How many things are not drawn one by one.
  var folded: Int

  static let fontSize = 8.0

  /// Points that a group takes beyond its boxes: the margins of its ground and the gap below it.
  static let overhead = 14.0

  /// Draws `group` with its first `shown` things in boxes of `width` points.
  init(_ group: DiagramGroup, shown: Int, width: Double, prefix: String, names: inout Identifiers) {
    self.group = group
    folded = group.items.count - min(shown, group.items.count)
    let title = NodeSize.lines(group.title, width: width, fontSize: Self.fontSize, isBold: true)
    nodes = [
      DOTNode(
        id: names.unique(prefix + group.id), lines: title, tooltip: group.title,
        size: .fitting(title, fontSize: Self.fontSize, isBold: true, width: width),
        look: .heading(group.kind),
        isBold: true)
    ]
    for item in group.items.prefix(shown) {
      let lines = NodeSize.lines(item.text, width: width, fontSize: Self.fontSize)
      nodes.append(
        DOTNode(
          id: names.unique(prefix + item.id), lines: lines, tooltip: item.tooltip,
          size: .fitting(lines, fontSize: Self.fontSize, width: width),
          look: item.look ?? .member(group.kind),
          isDashed: item.isDashed, isBold: item.look == .answer))
    }
    if folded > 0 {
      let text = (shown > 0 ? "en nog " : "") + DutchNumber.counted(folded, group.singular, group.plural)
      nodes.append(
        DOTNode(
          id: names.unique(prefix + group.id + "-rest"), lines: [text], tooltip: text,
          size: .fitting([text], fontSize: Self.fontSize, width: width), look: .folded))
    }
  }

  /// Points from top to bottom.
  func height(gap: Double) -> Double { nodes.reduce(Self.overhead) { $0 + $1.size.height + gap } }
}

extension [DiagramGroup] {
  /// Draws groups below each other in at most `height` points: every group shows as many of its things as the
  /// others may, the fewest that are needed are left out, never only one. O(things²) at worst.
  func drawn(
    width: Double, height: Double, gap: Double, prefix: String, names: inout Identifiers,
    cap limit: Int = .max
  ) -> [DrawnGroup] {
    let most = Swift.min(limit, map(\.items.count).max() ?? 0)
    for cap in stride(from: most, through: 0, by: -1) {
      var trial = names
      let drawn = map { group in
        let count = group.items.count
        return DrawnGroup(
          group, shown: count <= cap + 1 ? count : cap, width: width, prefix: prefix, names: &trial)
      }
      if cap == 0 || drawn.reduce(0, { $0 + $1.height(gap: gap) }) <= height {
        names = trial
        return drawn
      }
    }
    return []
  }
}

extension [DrawnGroup] {
  /// How many things are not drawn, in words, as `12 regio's en 3 regelingen`; `nil` for none.
  var foldedInWords: String? {
    var counts: [(singular: String, plural: String, count: Int)] = []
    for drawn in self where drawn.folded > 0 {
      if let index = counts.firstIndex(where: { $0.plural == drawn.group.plural }) {
        counts[index].count += drawn.folded
      } else {
        counts.append((drawn.group.singular, drawn.group.plural, drawn.folded))
      }
    }
    guard !counts.isEmpty else { return nil }
    return DutchNumber.list(counts.map { DutchNumber.counted($0.count, $0.singular, $0.plural) })
  }
}
