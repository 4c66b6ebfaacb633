public import RegionModel

/// How the uncertainty of a flow table is drawn.
public enum Uncertainty: Sendable, Hashable {
  /// The flows are counts: each is drawn again from the Poisson distribution with the count as mean.
  case counts
  /// The flows were rounded to multiples of a unit: each is drawn evenly from the numbers that round to it.
  case rounded(unit: Double)
}

extension FlowTable {
  /// The table as it could have been, had it been counted or rounded again; a pair without flow stays so. O(pairs).
  public func redrawn(_ uncertainty: Uncertainty, using generator: inout SeededGenerator) -> FlowTable {
    var flows: [(origin: Int, destination: Int, value: Double)] = []
    flows.reserveCapacity(pairCount)
    for origin in 0..<size {
      for cell in from(origin) {
        let value: Double
        switch uncertainty {
        case .counts: value = generator.poisson(mean: cell.value)
        case .rounded(let unit): value = max(0, cell.value + (generator.unit() - 0.5) * unit)
        }
        if value > 0 { flows.append((origin, cell.other, value)) }
      }
    }
    return FlowTable(id: id, unit: unit, source: source, size: size, flows: flows)
  }
}
