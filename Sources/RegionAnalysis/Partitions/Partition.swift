/// Units put into regions: every unit in one region, or in none ("buiten").
///
/// Regions are numbered in the order of their first unit, so two partitions that group alike are equal, whatever
/// labels they were made of.
public struct Partition: Sendable, Hashable {
  /// Number of the region of each unit; `nil` for a unit outside all regions.
  public let regionOf: [Int?]
  /// The units of each region, ascending.
  public let members: [[Int]]

  /// Makes a partition of labels, equal for units that belong together, `nil` for units outside. O(n).
  public init<Label: Hashable>(labels: [Label?]) {
    var numbers: [Label: Int] = [:]
    var members: [[Int]] = []
    regionOf = labels.enumerated().map { unit, label in
      guard let label else { return nil }
      let number = numbers[label] ?? members.count
      if number == members.count {
        numbers[label] = number
        members.append([])
      }
      members[number].append(unit)
      return number
    }
    self.members = members
  }

  /// Every unit by itself.
  public init(singletons count: Int) { self.init(labels: (0..<count).map(Optional.some)) }

  /// Number of units.
  public var unitCount: Int { regionOf.count }

  /// Number of regions.
  public var regionCount: Int { members.count }

  /// Whether every unit is in a region.
  public var isComplete: Bool { !regionOf.contains(nil) }
}
