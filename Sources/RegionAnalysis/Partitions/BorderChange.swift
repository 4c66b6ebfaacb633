/// The smallest change that makes two partitions of the same units share their borders.
///
/// As few units as possible move to another region; of several ways with as few, one with the least weight, for example
/// inhabitants, is taken. Only units with a region in both partitions can move.
public struct BorderChange: Sendable, Hashable {
  /// What the change brings about.
  public enum Kind: Sendable, CaseIterable, Hashable {
    /// The partitions become equal.
    case equal
    /// Every region of the first comes to lie inside one region of the second.
    case firstInSecond
    /// Every region of the second comes to lie inside one region of the first.
    case secondInFirst
  }

  /// Where a unit that moves can go: in one of the two partitions, not in both.
  public struct Move: Sendable, Hashable {
    /// The unit.
    public let unit: Int
    /// Its new region in the first partition, when it moves there; `nil` when that would have to be a new one.
    public let inFirst: Int?
    /// Its new region in the second partition, when it moves there; `nil` when that would have to be a new one.
    public let inSecond: Int?
  }

  /// What the change brings about.
  public let kind: Kind
  /// For each unit that moves where it can go, in the order of ``units``.
  public let moves: [Move]
  /// The units that move, ascending.
  public let units: [Int]
  /// Their weight together.
  public let weight: Int
  /// Number of units with a region in both partitions.
  public let unitCount: Int

  /// The smallest change of one kind; `weights` are at least 0 and add up to less than a million million.
  ///
  /// Inside: every region goes to the one that holds most of it (split-join: Van Dongen 2000, INS-R0012). Equal: the
  /// regions are paired one to one such that the pairs keep most units (partition distance: Gusfield 2002,
  /// doi:10.1016/S0020-0190(01)00263-0), units outside the pairs move. O(n + c) or the cost of `Assignment`.
  public init(_ kind: Kind, _ first: Partition, _ second: Partition, weights: [Int]) {
    let table = Contingency(first, second, weights: weights)
    // Units come first, weight decides between equals.
    func value(_ cell: Contingency.Cell) -> Int { cell.units << 40 + Int(cell.weight) }
    var kept = Set<[Int]>()
    switch kind {
    case .equal:
      for (row, column) in Assignment(table, value: value).columnOf.enumerated() {
        if let column { kept.insert([table.rows[row].region, table.columns[column].region]) }
      }
    case .firstInSecond, .secondInFirst:
      var best: [Int: Contingency.Cell] = [:]
      for cell in table.cells {
        let key = kind == .firstInSecond ? cell.row : cell.column
        if let known = best[key], value(known) >= value(cell) { continue }
        best[key] = cell
      }
      for cell in best.values {
        kept.insert([table.rows[cell.row].region, table.columns[cell.column].region])
      }
    }
    var (ofFirst, ofSecond): ([Int: Int], [Int: Int]) = ([:], [:])
    for pair in kept {
      if kind != .secondInFirst { ofFirst[pair[0]] = pair[1] }
      if kind != .firstInSecond { ofSecond[pair[1]] = pair[0] }
    }
    self.kind = kind
    units = first.regionOf.indices.filter { unit in
      guard let here = first.regionOf[unit], let there = second.regionOf[unit] else { return false }
      return !kept.contains([here, there])
    }
    moves = units.map { unit in
      Move(
        unit: unit, inFirst: second.regionOf[unit].flatMap { ofSecond[$0] },
        inSecond: first.regionOf[unit].flatMap { ofFirst[$0] })
    }
    weight = units.reduce(0) { $0 + weights[$1] }
    unitCount = table.unitCount
  }
}
