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

  /// The group under the title that it has in its next column.
  var continued: DiagramGroup {
    var group = self
    group.id += "-vervolg"
    group.title += " (vervolg)"
    return group
  }
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

  /// Most lines of a name; the rest of a longer one is read by pointing at it.
  static let mostLines = 5

  /// Points that a group takes beyond its boxes: the margins of its ground and the gap below it.
  static let overhead = 11.5

  /// Draws `group` with its first `shown` things in boxes of `width` points.
  init(_ group: DiagramGroup, shown: Int, width: Double, prefix: String, names: inout Identifiers) {
    let shown = min(shown, group.items.count)
    self.init(
      group, items: 0..<shown, rest: group.items.count - shown, width: width, prefix: prefix, names: &names)
  }

  /// Draws some of the things of `group` in boxes of `width` points, and a line for the `rest`.
  init(
    _ group: DiagramGroup, items: Range<Int>, rest: Int, width: Double, prefix: String,
    names: inout Identifiers
  ) {
    self.group = group
    folded = rest
    let title = NodeSize.lines(
      group.title, width: width, fontSize: Self.fontSize, isBold: true, atMost: Self.mostLines)
    nodes = [
      DOTNode(
        id: names.unique(prefix + group.id), lines: title, tooltip: group.title,
        size: .fitting(title, fontSize: Self.fontSize, isBold: true, width: width),
        look: .heading(group.kind),
        isBold: true)
    ]
    for item in group.items[items] {
      let lines = NodeSize.lines(
        item.text, width: width, fontSize: Self.fontSize, isBold: item.look == .answer, atMost: Self.mostLines
      )
      nodes.append(
        DOTNode(
          id: names.unique(prefix + item.id), lines: lines, tooltip: item.tooltip,
          size: .fitting(lines, fontSize: Self.fontSize, width: width),
          look: item.look ?? .member(group.kind),
          isDashed: item.isDashed, isBold: item.look == .answer))
    }
    if folded > 0 {
      let text = (items.isEmpty ? "" : "en nog ") + DutchNumber.counted(folded, group.singular, group.plural)
      nodes.append(
        DOTNode(
          id: names.unique(prefix + group.id + "-rest"), lines: [text], tooltip: text,
          size: .fitting([text], fontSize: Self.fontSize, width: width), look: .folded))
    }
  }

  /// Points that each thing of a group takes, the title and the line for the rest, with `gap` below each.
  static func heights(_ group: DiagramGroup, width: Double, gap: Double) -> (
    items: [Double], title: Double, rest: Double
  ) {
    func height(_ text: String, isBold: Bool = false) -> Double {
      let lines = NodeSize.lines(
        text, width: width, fontSize: fontSize, isBold: isBold, atMost: mostLines)
      return NodeSize.fitting(lines, fontSize: fontSize).height + gap
    }
    return (
      group.items.map { height($0.text, isBold: $0.look == .answer) },
      height(group.title, isBold: true) + overhead,
      height("")
    )
  }
}

extension [DiagramGroup] {
  /// How many things of each group are drawn so that all groups below each other take at most `height` points,
  /// and none more than `limit` things.
  ///
  /// The group that shows most gives way first, the lowest one of several, or with `lastFirst` the lowest that shows
  /// any; never for a single thing, because the line that counts the rest takes as much room. O(things · groups).
  func shown(
    width: Double, height: Double, gap: Double, limit: Int = .max, lastFirst: Bool = false
  ) -> [Int] {
    let heights = map { DrawnGroup.heights($0, width: width, gap: gap) }
    var shown = map { Swift.min($0.items.count, limit) }
    func total(_ index: Int) -> Double {
      let isFolded = shown[index] < self[index].items.count
      return heights[index].title + heights[index].items.prefix(shown[index]).reduce(0, +)
        + (isFolded ? heights[index].rest : 0)
    }
    while indices.reduce(0, { $0 + total($1) }) > height, let most = shown.max(), most > 0 {
      guard let index = shown.lastIndex(where: { lastFirst ? $0 > 0 : $0 == most }) else { break }
      shown[index] -= shown[index] == self[index].items.count && shown[index] > 1 ? 2 : 1
    }
    return shown
  }

  /// Draws groups below each other, as much of them as ``shown(width:height:gap:limit:)`` allows.
  func drawn(
    width: Double, height: Double, gap: Double, prefix: String, names: inout Identifiers, limit: Int = .max
  ) -> [DrawnGroup] {
    zip(self, shown(width: width, height: height, gap: gap, limit: limit)).map {
      DrawnGroup($0, shown: $1, width: width, prefix: prefix, names: &names)
    }
  }
}

extension [DrawnGroup] {
  /// How many things are not drawn, in words, as `12 regio's en 3 regelingen`; `nil` for none.
  var foldedInWords: String? { map { ($0.group, $0.folded) }.foldedInWords }
}

extension [(DiagramGroup, Int)] {
  /// How many things of the groups are not drawn, in words; `nil` for none.
  var foldedInWords: String? {
    var counts: [(singular: String, plural: String, count: Int)] = []
    for (group, folded) in self where folded > 0 {
      if let index = counts.firstIndex(where: { $0.plural == group.plural }) {
        counts[index].count += folded
      } else {
        counts.append((group.singular, group.plural, folded))
      }
    }
    guard !counts.isEmpty else { return nil }
    return DutchNumber.list(counts.map { DutchNumber.counted($0.count, $0.singular, $0.plural) })
  }
}
