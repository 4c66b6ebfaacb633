public import RegionModel

/// The staircase of reach: channels used one after the other, and whom each step adds.
///
/// `G4 → P10 → VNG branches` is three steps. A step adds those of its members whom no earlier step reached.
public struct Staircase: Sendable {
  /// One step.
  public struct Step: Sendable, Hashable {
    /// What is used.
    public let channel: Channel
    /// Whom this step adds.
    public let new: MunicipalitySet
    /// Whom this and all earlier steps reach together.
    public let reached: MunicipalitySet
    /// Who is then still missing.
    public let missing: MunicipalitySet
  }

  /// The steps in the order given.
  public let steps: [Step]
  /// Everybody who is to be reached.
  public let target: MunicipalitySet

  /// Climbs `channels` in the order given. O(channels · n/64).
  /// - Parameter target: Who is to be reached; members outside it do not count.
  public init(_ channels: [Channel], target: MunicipalitySet) {
    self.target = target
    var reached = MunicipalitySet(capacity: target.capacity)
    steps = channels.map { channel in
      let new = channel.members.intersection(target).subtracting(reached)
      reached = reached.union(new)
      return Step(channel: channel, new: new, reached: reached, missing: target.subtracting(reached))
    }
  }

  /// Whom all steps reach together.
  public var reached: MunicipalitySet { steps.last?.reached ?? MunicipalitySet(capacity: target.capacity) }
  /// Whom no step reaches.
  public var missing: MunicipalitySet { steps.last?.missing ?? target }

  /// For each municipality the step that first reaches it, from 0; `nil` when none does.
  public var firstStep: [Int?] {
    var first = [Int?](repeating: nil, count: target.capacity)
    for (index, step) in steps.enumerated() { for member in step.new { first[member] = index } }
    return first
  }
}
