/// A municipality with jobs and the parts of them by where those who hold them live.
public struct CommutingRing: Sendable, Hashable {
  /// The municipality of the jobs.
  public let centre: Int
  /// Jobs of people from the municipality, the rest of its region, adjacent regions and elsewhere: four numbers.
  public let parts: [Double]

  /// Makes a ring of the four `parts`, in that order; what is missing or below zero counts as none.
  public init(centre: Int, parts: [Double]) {
    self.centre = centre
    self.parts = (0..<4).map { parts.indices.contains($0) ? max(0, parts[$0]) : 0 }
  }

  /// All jobs.
  public var total: Double { parts.reduce(0, +) }

  /// Part `number` of all, 0…1.
  func share(_ number: Int) -> Double { total > 0 ? parts[number] / total : 0 }
}
