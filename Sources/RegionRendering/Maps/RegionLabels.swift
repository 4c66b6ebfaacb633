import RegionModel

/// What the labels of regions say.
enum RegionLabels {
  /// A label for every region that is drawn, the largest first: its number and, where they fit within it, its
  /// name; else the number alone, at worst beside it.
  static func requests(regions: [Region], outlines: [PageArea], textScale: Double) -> [LabelRequest] {
    let names = shortened(regions.map(\.name))
    let sizes = outlines.map(\.size)
    let order = regions.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    return order.compactMap { index in
      guard let centre = outlines[index].visualCentre() else { return nil }
      let number = String(index + 1)
      var variants: [LabelRequest.Variant] = []
      for reach in [LabelRequest.Reach.inside, .open] {
        for size in (reach == .inside ? [8.5, 7.5, 6.5] : [7.5, 6.5]).map({ $0 * textScale }) {
          for lines in lines(of: names[index], size: size, textScale: textScale) {
            // On open ground a long name would lie mostly beside its region.
            guard
              reach == .inside
                || lines.allSatisfy({ TextMetrics.width(of: $0, size: size) <= 62 * textScale })
            else { continue }
            let head = PlacedLabel.Line(text: number, size: size * 1.15, bold: true)
            let name = lines.map { PlacedLabel.Line(text: $0, size: size, bold: false) }
            variants.append(.init(lines: [head] + name, reach: reach))
          }
        }
      }
      for (size, reach) in [
        (9.0, LabelRequest.Reach.inside), (7.5, .inside), (6.5, .centred), (5.5, .centred), (5, .centred),
        (6, .beside), (5, .beside),
      ] {
        let line = PlacedLabel.Line(text: number, size: size * textScale, bold: true)
        variants.append(.init(lines: [line], reach: reach, isNumber: true))
      }
      return LabelRequest(owner: index, area: outlines[index], anchor: centre.place, variants: variants)
    }
  }

  /// The ways to break a name into at most three lines without breaking a word, the fewest lines first.
  static func lines(of name: String, size: Double, textScale: Double) -> [[String]] {
    let widest = TextMetrics.widestPiece(of: name, size: size)
    var ways: [[String]] = []
    for width in [180.0, 64, 44].map({ $0 * textScale }) where widest <= width {
      let lines = TextMetrics.balanced(name, width: width, size: size)
      if lines.count <= 3 && lines != ways.last { ways.append(lines) }
    }
    return ways
  }

  /// The names without a first word that more than half of them share, such as `Waterschap`.
  static func shortened(_ names: [String]) -> [String] {
    var counts: [Substring: Int] = [:]
    for name in names {
      if let word = name.split(separator: " ").first { counts[word, default: 0] += 1 }
    }
    // At most one word can be the first of more than half of them, so the order of the words does not matter.
    guard names.count > 2, let common = counts.first(where: { $0.value * 2 > names.count }) else {
      return names
    }
    return names.map { name in
      let prefix = common.key + " "
      return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    }
  }
}
