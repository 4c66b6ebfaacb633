import RegionModel

/// The whole Intramax tree of a network, with the share of the flow that stays inside regions after every step.
public struct IntramaxTree: Sendable {
  /// The steps; their value is the objective.
  public let tree: MergeTree
  /// Share 0…1 of all flow inside units before the first step, then inside regions after each step.
  public let shares: [Double]
  /// The flow between the two regions that each step joined.
  let flows: [Double]

  /// Builds the tree; with `neighbours` only regions that touch are joined. O(n²) in practice, 8 n² bytes.
  init<Objective: IntramaxObjective>(
    _ network: FlowNetwork, _ form: Objective.Type, neighbours: [[Int]]?
  ) {
    let total = network.flows.total
    var search = IntramaxSearch(network, objective: form.init(total: total), neighbours: neighbours)
    var inside = network.flows.inside.reduce(0, +)
    var steps: [MergeTree.Step] = []
    var shares = [total > 0 ? inside / total : 0]
    var flows: [Double] = []
    while let (step, flow) = search.next() {
      steps.append(step)
      inside += flow
      shares.append(total > 0 ? inside / total : 0)
      flows.append(flow)
    }
    tree = MergeTree(unitCount: network.count, steps: steps)
    self.shares = shares
    self.flows = flows
  }

  /// Number of steps after which at least this share stays inside; all steps when it is never reached.
  func steps(reaching share: Double) -> Int { shares.firstIndex { $0 >= share } ?? tree.steps.count }

  /// Number of steps before the step with which the share rises most, of the steps that start from a number of
  /// regions in ``jumpRange(of:)``; of equal rises the first.
  var stepsBeforeLargestJump: Int {
    let range = Self.jumpRange(of: tree.unitCount)
    var best = tree.steps(leaving: range.lowerBound)
    var largest = -Double.infinity
    for regions in range.reversed() {
      let step = tree.unitCount - regions
      guard tree.steps.indices.contains(step), shares[step + 1] - shares[step] > largest else { continue }
      best = step
      largest = shares[step + 1] - shares[step]
    }
    return best
  }

  /// Where the largest jump is looked for, as numbers of regions: from the square root of the number of units to a
  /// quarter of it, so that a region has on average between four and that many units. The last steps join whole
  /// parts of a country and always rise most.
  static func jumpRange(of units: Int) -> ClosedRange<Int> {
    let lowest = max(2, Int(Double(units).squareRoot().rounded(.up)))
    return lowest...max(lowest, units / 4)
  }
}
