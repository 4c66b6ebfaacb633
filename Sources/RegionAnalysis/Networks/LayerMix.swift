public import RegionModel

/// A network made of several layers, each with a weight.
public struct LayerMix: Sendable {
  /// A layer and how much it counts.
  public struct Layer: Sendable {
    /// The layer.
    public let flows: FlowTable
    /// Its weight, 0 or more.
    public let weight: Double

    /// Makes a layer.
    public init(_ flows: FlowTable, weight: Double) {
      self.flows = flows
      self.weight = weight
    }
  }

  /// The layers added up: each is first made to sum to one million, so that weights compare layers of any unit.
  /// One layer stays as it is. O(pairs · log pairs).
  public static func mix(_ layers: [Layer]) -> FlowTable? {
    let used = layers.filter { $0.weight > 0 && $0.flows.total > 0 }
    guard let first = used.first else { return nil }
    guard used.count > 1 else { return first.flows }
    var flows: [(origin: Int, destination: Int, value: Double)] = []
    for layer in used {
      let factor = layer.weight * 1_000_000 / layer.flows.total
      for origin in 0..<layer.flows.size {
        for cell in layer.flows.from(origin) { flows.append((origin, cell.other, cell.value * factor)) }
      }
    }
    let names = used.map { "\($0.flows.id) (gewicht \($0.weight))" }.joined(separator: " en ")
    let source = first.flows.source
    return FlowTable(
      id: used.map(\.flows.id).joined(separator: "+"), unit: "gewogen banden",
      source: TableSource(
        file: source.file, kind: "flows", title: "Gewogen som van \(names)", date: source.date,
        source: used.map(\.flows.source.source).joined(separator: "; "), licence: source.licence,
        retrieved: source.retrieved, basis: .computed, doubts: used.flatMap(\.flows.source.doubts)),
      size: first.flows.size, flows: flows)
  }
}
