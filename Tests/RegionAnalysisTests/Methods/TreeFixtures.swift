import Foundation
import RegionAnalysis
import RegionModel

/// Networks for the tests of hierarchical methods and of contiguity.
enum TreeFixtures {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let commuting = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "regions/2018/flows/pendel-2015.csv")

  /// The rows of a recorded table without its heading.
  static func rows(_ path: String) throws -> [[String]] {
    try rows(of: tests.appending(path: "Reference/\(path)"))
  }

  static func rows(of file: URL) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// A network of rows with origin, destination and value, and of pairs of neighbours.
  static func network(_ rows: [[String]], borders: [[String]]? = nil) throws -> FlowNetwork {
    let codes = Set(rows.flatMap { $0.prefix(2) }).sorted()
    let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let flows = rows.compactMap { row -> (Int, Int, Double)? in
      guard let origin = places[row[0]], let destination = places[row[1]], let value = Double(row[2])
      else { return nil }
      return (origin, destination, value)
    }
    let pairs = borders?.compactMap { pair -> (Int, Int)? in
      guard let one = places[pair[0]], let other = places[pair[1]] else { return nil }
      return (one, other)
    }
    return FlowNetwork(
      codes: codes, flows: table(codes.count, flows),
      neighbours: pairs.map { neighbours(codes.count, $0) })
  }

  /// A network with these flows, units named `A`, `B`, … or `000`, `001`, ….
  static func network(_ flows: [[Double]], borders: [(Int, Int)]? = nil) -> FlowNetwork {
    let size = flows.count
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    let codes = size <= letters.count ? Array(letters.prefix(size)) : (1000..<1000 + size).map(String.init)
    let cells = flows.enumerated().flatMap { origin, row in
      row.enumerated().map { (origin, $0.offset, $0.element) }
    }
    return FlowNetwork(
      codes: codes, flows: table(size, cells), neighbours: borders.map { neighbours(size, $0) })
  }

  static func table(_ size: Int, _ flows: [(Int, Int, Double)]) -> FlowTable {
    let day = ReferenceDate("2018-01-01")
    guard let day else { preconditionFailure("an existing day") }
    return FlowTable(
      id: "proef", unit: "banen",
      source: TableSource(
        file: "proef.csv", title: "Proef", date: day, source: "", licence: "", retrieved: day,
        basis: .registered, doubts: []),
      size: size, flows: flows.map { (origin: $0.0, destination: $0.1, value: $0.2) })
  }

  static func neighbours(_ size: Int, _ pairs: [(Int, Int)]) -> [[Int]] {
    var lists = [[Int]](repeating: [], count: size)
    for (one, other) in pairs {
      lists[one].append(other)
      lists[other].append(one)
    }
    return lists.map { $0.sorted() }
  }

  /// Random flows: whole numbers up to `largest`, each cell filled with probability `density`; some units get no
  /// outflow or no inflow when `hasEmpty`.
  static func random(
    _ size: Int, density: Double, largest: Int, hasEmpty: Bool = false, _ generator: inout SeededGenerator
  ) -> [[Double]] {
    var flows = (0..<size).map { _ in
      (0..<size).map { _ in generator.unit() < density ? Double(1 + generator.below(largest)) : 0 }
    }
    if hasEmpty {
      let (row, column) = (generator.below(size), generator.below(size))
      for unit in 0..<size {
        flows[row][unit] = 0
        flows[unit][column] = 0
      }
    }
    return flows
  }

  /// The borders of a grid of `width` columns with `size` units, less a few that are left out by chance.
  static func grid(_ size: Int, width: Int, _ generator: inout SeededGenerator) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for unit in 0..<size {
      if (unit + 1) % width != 0, unit + 1 < size { pairs.append((unit, unit + 1)) }
      if unit + width < size { pairs.append((unit, unit + width)) }
    }
    return pairs.filter { _ in generator.unit() < 0.9 }
  }

  /// The steps of the log of a tree, as kept, absorbed and value.
  static func steps(_ clustering: Clustering) -> [(kept: String, absorbed: String, value: Double)] {
    clustering.logs.first { $0.key == "boom" }?.rows.map { ($0[1], $0[2], Double($0[3]) ?? .nan) } ?? []
  }

  /// Runs a method with these values.
  static func cluster<Method: ClusterMethod>(
    _ method: Method.Type, _ network: FlowNetwork, _ values: [String: String] = [:]
  ) throws -> Clustering {
    try Method(ParameterValues(values)).cluster(network)
  }

  /// The regions as codes joined, for example `AB`, `C`.
  static func names(_ partition: Partition, _ network: FlowNetwork) -> [String] {
    partition.members.map { $0.map { network.codes[$0] }.joined() }
  }
}
