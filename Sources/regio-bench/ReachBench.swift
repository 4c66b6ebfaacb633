import Atlas
import RegionAnalysis
import RegionModel

/// Times the exact search for the smallest set of channels: on all channels of the year, and on a made country.
enum ReachBench {
  static func printTable(graph: RegionGraph) {
    print("\n| kleinste set kanalen | kanalen | gemeenten | ms | uitkomst | beloofd |")
    print("|---|---|---|---|---|---|")
    row("alle kanalen van het jaar", channels(graph), graph.count, seconds: 60, promise: 2)
    row(
      "gemaakt land", made(municipalities: 5_000, channels: 20_000, seed: 1), 5_000, seconds: 50, promise: 60)
  }

  private static func row(
    _ name: String, _ channels: [MunicipalitySet], _ count: Int, seconds: Double, promise: Double
  ) {
    let start = ContinuousClock.now
    let cover = SetCover(
      channels, target: .all(capacity: count), limit: SearchLimit(nodes: 1_000_000).seconds(seconds))
    let time = (ContinuousClock.now - start) / .seconds(1)
    let outcome =
      cover.isProven ? "\(cover.cost), bewezen" : "\(cover.cost) gevonden, ten minste \(cover.bound) bewezen"
    print(
      "| \(name) | \(channels.count) | \(count) | \(Promise.rounded(time * 1000)) | \(outcome) | ≤ \(Int(promise)) s: \(time <= promise ? "gehaald" : "NIET gehaald") |"
    )
  }

  /// Every network but those of all municipalities, every arrangement, programme and region.
  private static func channels(_ graph: RegionGraph) -> [MunicipalitySet] {
    let members =
      graph.networks.map(\.members) + graph.arrangements.map(\.members) + graph.programmes.map(\.members)
      + graph.divisions.flatMap { $0.regions.map(\.members) }
    return members.map(graph.set).filter { !$0.isEmpty && $0.count < graph.count }
  }

  /// Channels of neighbours: each has most municipalities within some distance of a centre.
  private static func made(municipalities count: Int, channels: Int, seed: UInt64) -> [MunicipalitySet] {
    var generator = SeededGenerator(seed: seed)
    let places = (0..<count).map { _ in (x: generator.unit(), y: generator.unit()) }
    return (0..<channels).map { _ in
      let centre = places[generator.below(count)]
      let radius = 0.01 + 0.04 * generator.unit() * generator.unit()
      return MunicipalitySet(
        (0..<count).filter {
          let (dx, dy) = (places[$0].x - centre.x, places[$0].y - centre.y)
          return dx * dx + dy * dy <= radius * radius && generator.unit() < 0.9
        }, capacity: count)
    }
  }
}
