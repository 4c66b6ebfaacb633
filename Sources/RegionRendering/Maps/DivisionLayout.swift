import RegionModel

/// How map and list share a page: side by side on a wide page, the list below on an upright one.
struct DivisionLayout: Sendable {
  /// The room for the map.
  let map: PageRect
  /// The list.
  let list: RegionList

  /// Gives the list the least room in which its letters are large enough, and the map the rest.
  init(sheet: Sheet, bounds: Bounds?, rows: [RegionList.Row], heading: String) {
    let content = sheet.content
    let scale = sheet.page.textScale
    let gap = 14 * scale
    let aspect = bounds.map { max($0.width, 1000) / max($0.height, 1000) } ?? 1
    var best: DivisionLayout?
    for part in [0.2, 0.25, 0.3, 0.36, 0.42, 0.48, 0.54, 0.6] {
      let map: PageRect
      let list: PageRect
      if sheet.page.isLandscape {
        // What the map cannot use at full height goes to the list.
        let spare = content.width - gap - content.height * aspect
        let width = min(max(part * content.width, spare), 0.6 * content.width)
        map = PageRect(x: content.x, y: content.y, width: content.width - gap - width, height: content.height)
        list = PageRect(x: map.right + gap, y: content.y, width: width, height: content.height)
      } else {
        let spare = content.height - gap - content.width / aspect
        let height = min(max(part * content.height, spare), 0.6 * content.height)
        map = PageRect(
          x: content.x, y: content.y, width: content.width, height: content.height - gap - height)
        list = PageRect(x: content.x, y: map.bottom + gap, width: content.width, height: height)
      }
      let laid = RegionList(
        rows: rows, name: heading, figures: ["gemeenten", "inwoners"], in: list,
        sizes: 4.5 * scale...9 * scale)
      let candidate = DivisionLayout(map: map, list: laid)
      let better =
        best.map { ($0.list.isCut ? 0 : $0.list.size) + 0.6 < (laid.isCut ? 0 : laid.size) } ?? true
      if better { best = candidate }
      if !laid.isCut && laid.size >= 7 * scale { break }
    }
    self =
      best
      ?? DivisionLayout(
        map: content,
        list: RegionList(rows: [], name: "", figures: [], in: content, sizes: 1...1))
  }

  private init(map: PageRect, list: RegionList) {
    self.map = map
    self.list = list
  }
}
