import RegionModel

/// How map and list share a page: side by side on a wide page, the list below on an upright one.
struct DivisionLayout: Sendable {
  /// The room for the map.
  let map: PageRect
  /// The list.
  let list: RegionList

  /// Gives the list the least room in which its letters, of at most `largest` points, are large enough, and the map the
  /// rest.
  init(sheet: Sheet, bounds: Bounds?, rows: [RegionList.Row], heading: String, largest: Double) {
    let aspect = bounds.map { max($0.width, 1000) / max($0.height, 1000) } ?? 1
    let scale = sheet.page.textScale
    func laid(in rect: PageRect) -> RegionList {
      RegionList(
        rows: rows, name: heading, figures: ["gemeenten", "inwoners"], in: rect,
        sizes: 4.5 * scale...largest * scale)
    }
    var (map, list) = Self.split(sheet, aspect: aspect, part: 0.2)
    var best = laid(in: list)
    for part in [0.25, 0.3, 0.36, 0.42, 0.48, 0.54, 0.6] where best.isCut || best.size < 7 * scale {
      let next = Self.split(sheet, aspect: aspect, part: part)
      let candidate = laid(in: next.list)
      guard (best.isCut ? 0 : best.size) + 0.6 < (candidate.isCut ? 0 : candidate.size) else { continue }
      best = candidate
      (map, list) = next
    }
    let spare = list.width - best.used.width
    if spare > 1 {
      // A narrow list ends at the right margin, with the map in the middle of what is left; below a map it
      // stands in the middle.
      let shift = sheet.page.isLandscape ? spare - 1 : spare / 2
      list.x += shift
      list.width -= shift
      if sheet.page.isLandscape { map.width += shift }
      best = laid(in: list)
    }
    self.map = map
    self.list = best
  }

  /// Splits the content of `sheet`; the list gets `part` of it, or more when a map of this `aspect` (width by
  /// height) leaves more over.
  private static func split(_ sheet: Sheet, aspect: Double, part: Double) -> (map: PageRect, list: PageRect) {
    let content = sheet.content
    let gap = 14 * sheet.page.textScale
    var (map, list) = (content, content)
    if sheet.page.isLandscape {
      let spare = content.width - gap - content.height * aspect
      list.width = min(max(part * content.width, spare), 0.6 * content.width)
      map.width = max(0, content.width - gap - list.width)
      list.x = map.right + gap
    } else {
      let spare = content.height - gap - content.width / aspect
      list.height = min(max(part * content.height, spare), 0.6 * content.height)
      map.height = max(0, content.height - gap - list.height)
      list.y = map.bottom + gap
    }
    return (map, list)
  }
}
