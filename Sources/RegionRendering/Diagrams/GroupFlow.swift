/// Groups of boxes spread over columns of one width, as text over the columns of a newspaper.
///
/// A long group may go on in the next column under the same title. Where all columns together are too low, things
/// are counted instead of drawn: first those of groups that are only made to count with, then those of the group
/// that shows most.
struct GroupFlow: Sendable {
  /// A group, or a part of one, in a column.
  struct Piece: Sendable, Hashable {
    let group: Int
    /// Which of its things it draws.
    let items: Range<Int>
    /// Whether it goes on from the column before.
    var isContinued: Bool { items.lowerBound > 0 }
    /// Whether the line that counts the rest stands below it.
    let hasRest: Bool
  }

  /// What stands in each column, from left to right.
  let columns: [[Piece]]
  /// How many things of each group are drawn.
  let shown: [Int]
  /// Height of the highest column.
  let height: Double

  /// Points between groups in a column.
  static let groupGap = 7.0
  /// Fewest things of a group that stay together.
  static let fewest = 3

  /// Heights of what a group draws in boxes of a width, each with the gap below it.
  struct Measures: Sendable {
    let title: Double
    let continued: Double
    let items: [Double]
    let rest: Double
    let isLast: Bool

    init(_ group: DiagramGroup, width: Double) {
      let heights = DrawnGroup.heights(group, width: width, gap: BoxStack.gap)
      title = heights.title - DrawnGroup.overhead
      continued =
        DrawnGroup.heights(group.continued, width: width, gap: BoxStack.gap).title - DrawnGroup.overhead
      items = heights.items
      rest = heights.rest
      isLast = group.kind == .statistics
    }
  }

  /// Spreads groups over `count` columns of `height` points.
  /// - Parameter folding: whether things may be left out; else the result is `nil` when not all fit.
  /// - Complexity: O(things²) at most.
  init?(_ measures: [Measures], columns count: Int, height: Double, folding: Bool) {
    var shown = measures.map(\.items.count)
    while true {
      if let first = Self.columns(measures, shown, count, height) {
        let columns = Self.grown(measures, &shown, count, height) ?? first
        // As low as it goes: columns of about the same height.
        var (low, high) = (height / 8, height)
        var best = columns
        for _ in 0..<12 {
          let middle = (low + high) / 2
          if let lower = Self.columns(measures, shown, count, middle) {
            (best, high) = (lower, middle)
          } else {
            low = middle
          }
        }
        self.columns = best
        self.shown = shown
        self.height = high
        return
      }
      guard folding, let index = Self.nextToFold(measures, shown) else { return nil }
      // Never for a single thing: the line that counts it takes as much room.
      shown[index] -= shown[index] == measures[index].items.count && shown[index] > 1 ? 2 : 1
    }
  }

  /// Draws again what was folded for the sake of another column, the most important groups first; `nil` when nothing
  /// of it fits.
  private static func grown(
    _ measures: [Measures], _ shown: inout [Int], _ count: Int, _ height: Double
  ) -> [[Piece]]? {
    var best: [[Piece]]?
    for index in measures.indices {
      while shown[index] < measures[index].items.count {
        var more = shown
        more[index] += more[index] + 2 == measures[index].items.count ? 2 : 1
        guard let columns = columns(measures, more, count, height) else { break }
        (best, shown) = (columns, more)
      }
    }
    return best
  }

  private static func nextToFold(_ measures: [Measures], _ shown: [Int]) -> Int? {
    func most(_ indices: [Int]) -> Int? {
      let most = indices.map { shown[$0] }.max() ?? 0
      return most > 0 ? indices.last { shown[$0] == most } : nil
    }
    return most(measures.indices.filter { measures[$0].isLast }) ?? most(Array(measures.indices))
  }

  private static func columns(_ measures: [Measures], _ shown: [Int], _ count: Int, _ height: Double)
    -> [[Piece]]?
  {
    var columns: [[Piece]] = [[]]
    var y = 0.0
    func next() -> Bool {
      columns.append([])
      y = 0
      return columns.count <= count
    }
    for (index, group) in measures.enumerated() where !group.items.isEmpty {
      let hasRest = shown[index] < group.items.count
      var start = 0
      repeat {
        let title = (start == 0 ? group.title : group.continued) + 2 * BoxStack.padding - BoxStack.gap
        let room = height - y - title
        let all = group.items[start..<shown[index]].reduce(0, +) + (hasRest ? group.rest : 0)
        if all <= room {
          columns[columns.count - 1].append(
            Piece(group: index, items: start..<shown[index], hasRest: hasRest))
          y += title + all + groupGap
          break
        }
        var (fitting, used) = (0, 0.0)
        while start + fitting < shown[index], used + group.items[start + fitting] <= room {
          used += group.items[start + fitting]
          fitting += 1
        }
        let left = shown[index] - start
        fitting = min(fitting, left - fewest + (hasRest ? 1 : 0))
        if fitting >= fewest, left >= 2 * fewest {
          columns[columns.count - 1].append(
            Piece(group: index, items: start..<start + fitting, hasRest: false))
          start += fitting
          guard next() else { return nil }
        } else if y == 0 {
          return nil
        } else {
          guard next() else { return nil }
        }
      } while true
    }
    return columns.filter { !$0.isEmpty }
  }
}
