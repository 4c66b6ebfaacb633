public import RegionModel

/// A flow between two different municipalities, with its share of all that leaves the first.
public struct StrongFlow: Sendable, Hashable {
  /// Where it comes from.
  public let origin: Int
  /// Where it goes.
  public let destination: Int
  /// Its size in the unit of the table.
  public let value: Double
  /// Its part 0…1 of everything from the origin, or to the destination, what stays inside included.
  public let share: Double

  /// A flow of `value` that is `share` of `whole`.
  init(origin: Int, destination: Int, value: Double, of whole: Double) {
    self.origin = origin
    self.destination = destination
    self.value = value
    share = whole > 0 ? value / whole : 0
  }

  init(_ cell: FlowTable.Cell, from origin: Int, in table: FlowTable) {
    self.init(origin: origin, destination: cell.other, value: cell.value, of: table.outgoing[origin])
  }
}

extension FlowTable {
  /// The strongest flow from each municipality to another one, in order of origin; of equal ones that to the lowest
  /// number. A municipality from which nothing goes elsewhere has none. O(pairs).
  ///
  /// Source: Nystuen & Dacey 1961, doi:10.1111/j.1435-5597.1961.tb01769.x (the largest outgoing flow as the link
  /// that orders centres).
  public var strongestFlows: [StrongFlow] {
    (0..<size).compactMap { origin in
      let others = from(origin).filter { $0.other != origin && $0.value > 0 }
      return others.max { ($0.value, $1.other) < ($1.value, $0.other) }
        .map { StrongFlow($0, from: origin, in: self) }
    }
  }

  /// Every flow to another municipality that is at least `share` (0…1) of everything from its origin, in order of
  /// origin and destination. O(pairs).
  public func strongFlows(from share: Double) -> [StrongFlow] {
    (0..<size).flatMap { origin in
      from(origin).filter { $0.other != origin && $0.value > 0 }
        .map { StrongFlow($0, from: origin, in: self) }.filter { $0.share >= share }
    }
  }

  /// What leaves `subject` for others, the largest first; the share is of everything from it. Equal flows are in
  /// order of number. O(flows).
  public func flowsLeaving(_ subject: Int) -> [StrongFlow] {
    let flows = from(subject).filter { $0.other != subject && $0.value > 0 }
      .map { StrongFlow($0, from: subject, in: self) }
    return flows.sorted { ($1.value, $0.destination) < ($0.value, $1.destination) }
  }

  /// What comes to `subject` from others, the largest first; the share is of everything to it. Equal flows are in
  /// order of number. O(flows).
  public func flowsReaching(_ subject: Int) -> [StrongFlow] {
    let flows = to(subject).filter { $0.other != subject && $0.value > 0 }
      .map { StrongFlow(origin: $0.other, destination: subject, value: $0.value, of: incoming[subject]) }
    return flows.sorted { ($1.value, $0.origin) < ($0.value, $1.origin) }
  }
}
