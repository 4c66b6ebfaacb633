/// The numbered list beside a map: a coloured mark with a number, a name and figures a row, over as many columns
/// as it takes, in letters as large as fit.
struct RegionList: Sendable {
  /// One row.
  struct Row: Sendable {
    /// Number on the map; empty for a row that is not on it by number.
    let mark: String
    /// Colour of its area on the map.
    let colour: Colour
    /// Name.
    let name: String
    /// Figures, right-aligned, one for each heading.
    let figures: [String]
  }

  /// Size of the letters in points.
  let size: Double
  /// Whether a name had to be cut off.
  let isCut: Bool
  /// What is drawn.
  let elements: [SVGElement]
  /// The room used.
  let used: PageRect

  /// Lays out `rows` in `rect`, under the headings `name` and `figures`, in letters of `sizes` points.
  ///
  /// One column is taken if its letters are not much smaller than the largest; else every size is tried from large
  /// to small, with one to four columns each, and the first layout that holds all rows with whole names wins, then the first with names cut to one line. If not even that fits, what is left over
  /// is counted in the last row. O(sizes · columns · rows).
  init(rows: [Row], name: String, figures: [String], in rect: PageRect, sizes: ClosedRange<Double>) {
    let sheet = ListSheet(rows: rows, name: name, figures: figures, rect: rect)
    let steps = Array(stride(from: sizes.upperBound, through: sizes.lowerBound, by: -0.25))
    let large = steps.filter { $0 >= sizes.upperBound * 0.78 }.lazy
    let single = large.compactMap { size in sheet.plan(size: size, lines: 3, columns: 1) }
    let plans = steps.lazy.compactMap { size in sheet.plan(size: size, lines: 3, columns: 4) }
    let cut = steps.suffix(4).lazy.compactMap { size in sheet.plan(size: size, lines: 1, columns: 4) }
    let whole = single.first ?? plans.first
    let plan = whole ?? cut.first ?? sheet.overflow(size: sizes.lowerBound)
    size = plan.size
    isCut = whole == nil
    elements = sheet.elements(plan)
    used = plan.used
  }
}
