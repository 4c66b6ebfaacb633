import Foundation
import RegionAnalysis
import RegionData
import RegionModel

/// Times the cluster methods: on the data of the year, on made networks of growing size, and on any flow files given
/// as arguments. Loading is not counted, but shown.
enum ClusterBench {
  /// What was promised for the 380 municipalities, in milliseconds.
  private static let promises: [String: Double] = ["lma": 20, "leiden": 20]

  static func printTables(graph: RegionGraph, files: [String]) {
    if let flows = graph.flows.first {
      table("gemeenten", graph.network(of: flows), promises: promises)
    }
    for file in files {
      let start = ContinuousClock.now
      do {
        let network = try FlowFile.read(path: file)
        print("\nLaden van \(file): \(Promise.rounded((ContinuousClock.now - start) / .milliseconds(1))) ms")
        table(file, network, promises: [:])
      } catch {
        print("\n\(file) is niet te lezen.")
      }
    }
    growth()
  }

  private static func table(_ name: String, _ network: FlowNetwork, promises: [String: Double]) {
    print(
      "\n| methode op \(name): \(network.count) eenheden, \(network.flows.pairCount) paren | ms | regio's | beloofd |"
    )
    print("|---|---|---|---|")
    for type in ClusterMethods.all {
      guard let method = try? type.init(ParameterValues()) else { continue }
      let runs = network.count > 1000 ? 1 : 5
      var times: [Double] = []
      var regions = "–"
      for _ in 0..<runs {
        let start = ContinuousClock.now
        if let found = try? method.cluster(network) { regions = String(found.partition.regionCount) }
        times.append((ContinuousClock.now - start) / .milliseconds(1))
      }
      let median = times.sorted()[times.count / 2]
      let promise =
        promises[type.id].map { "≤ \(Int($0)) ms: \(median <= $0 ? "gehaald" : "NIET gehaald")" } ?? ""
      print("| \(type.id) | \(Promise.rounded(median)) | \(regions) | \(promise) |")
    }
  }

  /// Every method on made networks, to show how its time grows with the number of units n; methods that hold a
  /// number for each pair of units stop earlier.
  private static func growth() {
    let sizes = [500, 1_000, 2_000, 4_000, 8_000, 100_000]
    print(
      "\n| methode op gemaakte netwerken (20 paren per eenheid), ms bij n = | \(sizes.map(String.init).joined(separator: " | ")) |"
    )
    print("|---|" + String(repeating: "---|", count: sizes.count))
    let networks = sizes.map { planted(units: $0, pairs: 20 * $0) }
    for type in ClusterMethods.all {
      let repeats = ["leiden", "infomap"].contains(type.id) ? ["pogingen": "1"] : [:]
      guard let method = try? type.init(ParameterValues(repeats)) else { continue }
      let cells = networks.map { network -> String in
        guard network.count <= 8_000 || growing.contains(type.id) else { return "–" }
        let start = ContinuousClock.now
        guard (try? method.cluster(network)) != nil else { return "–" }
        return Promise.rounded((ContinuousClock.now - start) / .milliseconds(1))
      }
      print("| \(type.id) | \(cells.joined(separator: " | ")) |")
    }
  }

  /// The methods whose time and memory grow with the number of pairs.
  private static let growing: Set<String> = ["leiden", "infomap", "dominant", "lma"]

  /// A network with groups of a hundred units that have four fifths of their flows inside; the units touch the next
  /// one and the one a row of ten further.
  private static func planted(units: Int, pairs: Int) -> FlowNetwork {
    var generator = SeededGenerator(seed: 1)
    var flows: [(origin: Int, destination: Int, value: Double)] = []
    flows.reserveCapacity(pairs)
    for _ in 0..<pairs {
      let origin = generator.below(units)
      let inside = generator.unit() < 0.8
      let destination =
        inside ? min(units - 1, origin / 100 * 100 + generator.below(100)) : generator.below(units)
      flows.append((origin, destination, Double(1 + generator.below(20))))
    }
    let width = String(units).count
    let codes = (0..<units).map { String(repeating: "0", count: width - String($0).count) + String($0) }
    let source = TableSource(
      file: "gemaakt", title: "gemaakt", date: .unknown, source: "gemaakt", licence: "–", retrieved: .unknown,
      basis: .computed, doubts: [])
    let neighbours = (0..<units).map { unit in
      [unit - 10, unit - 1, unit + 1, unit + 10].filter { $0 >= 0 && $0 < units }
    }
    return FlowNetwork(
      codes: codes, flows: FlowTable(id: "gemaakt", unit: "", source: source, size: units, flows: flows),
      neighbours: neighbours)
  }
}
