import RegionAnalysis
import RegionModel
import RegionRendering

/// How sure found regions are: the method run again and again on flows that are drawn anew within their uncertainty.
struct StabilityRun: Sendable {
  let options: ClustersQuestion.StabilityOptions
  /// Mean share 0…1 of the runs in which a unit is together with the other units of its region; `nil` outside.
  let certainty: [Double?]
  /// Border cases: the unit and the region that it would join instead.
  let borderCases: [(unit: Int, other: Int?)]
  /// Runs on which the method could not work.
  let failures: Int
  /// Smallest and largest number of regions over the runs.
  let regionCounts: ClosedRange<Int>

  /// Runs `run`'s method on redrawn flows, on all cores. The same seed gives the same result on any number of cores.
  init(of run: ClusterRun, options: ClustersQuestion.StabilityOptions) {
    self.options = options
    let uncertainty = options.rounding.map { Uncertainty.rounded(unit: $0) } ?? .counts
    let sum = Parallel.reduce(
      count: options.runs, into: Tally(units: run.network.count), progress: options.progress
    ) { index, tally in
      var generator = SeededGenerator(seed: options.seed, run: index)
      tally.add(run.partition(of: run.network.flows.redrawn(uncertainty, using: &generator)))
    } join: { total, part in
      total.join(part)
    }
    failures = sum.failures
    regionCounts = sum.least <= sum.most ? sum.least...sum.most : 0...0
    let certainties = sum.together.certainties(in: run.partition)
    certainty =
      certainties.isEmpty
      ? run.partition.regionOf.map { _ in nil } : certainties.map { $0.region == nil ? nil : $0.certainty }
    borderCases = certainties.filter { $0.isBorderCase && $0.region != nil }
      .sorted { ($0.certainty, $0.unit) < ($1.certainty, $1.unit) }
      .map { ($0.unit, $0.alternative?.region) }
  }

  /// What one core has counted.
  private struct Tally: Sendable {
    var together: CoAssignment
    var failures = 0
    var least = Int.max
    var most = 0

    init(units: Int) { together = CoAssignment(unitCount: units) }

    mutating func add(_ partition: Partition?) {
      guard let partition else {
        failures += 1
        return
      }
      together.add(partition)
      least = min(least, partition.regionCount)
      most = max(most, partition.regionCount)
    }

    mutating func join(_ other: Tally) {
      together.merge(other.together)
      failures += other.failures
      least = min(least, other.least)
      most = max(most, other.most)
    }
  }

  /// The outcome as facts.
  var facts: [ReportFact] {
    let known = certainty.compactMap { $0 }
    var facts = [
      ReportFact(
        key: "herhalingen", label: "Herhalingen met opnieuw getrokken stromen",
        value: .count(options.runs - failures),
        note: failures > 0 ? "\(failures) herhalingen gaven stromen waarop de methode niet werkt." : nil),
      ReportFact(
        key: "regios_herhalingen", label: "Regio's in de herhalingen",
        value: .text(
          regionCounts.lowerBound == regionCounts.upperBound
            ? "\(regionCounts.lowerBound)" : "\(regionCounts.lowerBound) tot \(regionCounts.upperBound)")),
    ]
    if !known.isEmpty {
      facts.append(
        ReportFact(
          key: "zekerheid", label: "Gemiddelde zekerheid",
          value: .share(known.reduce(0, +) / Double(known.count))))
    }
    return facts
  }

  /// The border cases as a table.
  func table(_ report: ClusterReport) -> ReportTable {
    ReportTable(
      id: "grensgevallen", title: "Zekerheid onder \(DutchNumber.share(Certainty.threshold, decimals: 0))",
      columns: [
        .init(key: "eenheid", label: report.graph == nil ? "Eenheid" : "Gemeente"),
        .init(key: "regio", label: "Regio"), .init(key: "zekerheid", label: "Zekerheid"),
        .init(key: "andere_regio", label: "Zou horen bij"),
      ],
      rows: borderCases.map { unit, other in
        ReportRow(values: [
          .text(report.name(unit)),
          report.partition.regionOf[unit].map { .text(report.name(report.leader($0))) } ?? .none,
          certainty[unit].map { .share($0) } ?? .none,
          other.map { .text(report.name(report.leader($0))) } ?? .none,
        ])
      }, emptyText: "Geen: elke indeling is zeker genoeg.")
  }

  /// The finding above the map.
  func finding(_ report: ClusterReport) -> String {
    let known = certainty.compactMap { $0 }
    let sure = known.count { $0 >= 0.9 }
    let cases =
      borderCases.isEmpty
      ? "grensgevallen zijn er niet"
      : DutchNumber.counted(borderCases.count, "is een grensgeval", "zijn grensgevallen")
    return "\(sure) van de \(known.count) gemeenten horen zeker bij hun regio, \(cases)"
  }
}
