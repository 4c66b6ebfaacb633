import Foundation
import RegionModel

@testable import RegionAnalysis

/// Networks for the tests of commuting areas.
enum AreaFixtures {
  static let source = TableSource(
    file: "toy.csv", title: "Toy", date: .unknown, source: "made", licence: "CC0", retrieved: .unknown,
    basis: .computed, doubts: [])

  /// A network of a full matrix, units named `U000`, `U001` …
  static func network(_ flows: [[Double]], prefix: String = "U") -> FlowNetwork {
    var rows: [(origin: Int, destination: Int, value: Double)] = []
    for origin in flows.indices {
      for destination in flows.indices { rows.append((origin, destination, flows[origin][destination])) }
    }
    return network(rows, codes: flows.indices.map { prefix + String("\($0 + 1000)".dropFirst()) })
  }

  static func network(
    _ rows: [(origin: Int, destination: Int, value: Double)], codes: [String]
  ) -> FlowNetwork {
    FlowNetwork(
      codes: codes, flows: FlowTable(id: "toy", unit: "banen", source: source, size: codes.count, flows: rows)
    )
  }

  /// Random flows with many zeros and ties; `step` is what flows are multiples of.
  static func random(units: Int, step: Double = 1, _ generator: inout SeededGenerator) -> [[Double]] {
    let largest = [2, 4, 20, 300][generator.below(4)]
    let inner = [1, 3, 10][generator.below(3)]
    let filled = [0.1, 0.3, 0.6, 0.95][generator.below(4)]
    var flows = [[Double]](repeating: [Double](repeating: 0, count: units), count: units)
    for origin in 0..<units {
      for destination in 0..<units where generator.unit() < filled || origin == destination {
        let bound = origin == destination ? largest * inner : largest
        flows[origin][destination] = Double(generator.below(bound + 1)) * step
      }
    }
    return flows
  }

  /// Random criteria that fit flows of this size.
  static func criteria(of flows: [[Double]], _ generator: inout SeededGenerator) -> AreaCriteria {
    let mean = flows.joined().reduce(0, +) / Double(max(1, flows.count))
    let smallest = (mean * [0.2, 1, 2, 4][generator.below(4)]).rounded()
    let containment = [0.1, 0.3, 0.5, 0.6667][generator.below(4)]
    return AreaCriteria(
      smallestSize: smallest, targetSize: smallest + 1 + (mean * [0.1, 1, 5][generator.below(3)]).rounded(),
      smallestContainment: containment,
      targetContainment: min(1, containment + [0.05, 0.1, 0.3][generator.below(3)]))
  }

  /// The lines of a recorded file without its heading, each cut at commas.
  static func rows(_ name: String, file: String = #filePath) throws -> [[String]] {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    let place = folder.appendingPathComponent("Reference/labour-market-areas/\(name).csv")
    return try String(contentsOf: place, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  /// The recorded flows between the communities of Brindisi.
  static func brindisi() throws -> FlowNetwork {
    let rows = try rows("flows")
    let codes = Set(rows.flatMap { $0.prefix(2) }).sorted()
    return network(
      try rows.map { row in
        guard let origin = codes.firstIndex(of: row[0]), let destination = codes.firstIndex(of: row[1]),
          let value = Double(row[2])
        else { throw CocoaError(.fileReadCorruptFile) }
        return (origin, destination, value)
      }, codes: codes)
  }
}
