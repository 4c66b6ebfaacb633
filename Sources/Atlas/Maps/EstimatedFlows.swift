import RegionAnalysis
import RegionModel
import RegionRendering

extension RegionGraph {
  /// That flows from `origins` are estimated, without a full stop; `nil` where none is.
  func estimateNote(_ flows: FlowTable, among origins: Set<Int>) -> String? {
    let estimated = flows.estimatedOrigins.filter(origins.contains)
    guard !estimated.isEmpty else { return nil }
    return "Stromen vanuit \(DutchNumber.list(names(estimated))) zijn geheel of ten dele bijgeschat"
  }

  /// That the flows from one municipality are estimated, for a row of a table.
  func estimateNote(_ flows: FlowTable, from origin: Int) -> String? {
    estimateNote(flows, among: [origin]).map { $0 + "." }
  }
}

extension CommutingRingsAnswer {
  /// From which part of the jobs of a municipality on estimates are told; what is less changes no ring that is seen.
  static let toldEstimate = 0.01

  /// Jobs in the centre of people from municipalities whose flows are estimated, with those municipalities, the
  /// largest flow first.
  func estimate(_ centre: WorkersOrigin) -> (origins: [Int], jobs: Double) {
    let cells = table.to(centre.centre).filter { table.estimatedOrigins.contains($0.other) }
      .sorted { ($1.value, $0.other) < ($0.value, $1.other) }
    return (cells.map(\.other), cells.reduce(0) { $0 + $1.value })
  }

  private func estimatedShare(_ centre: WorkersOrigin) -> Double {
    centre.total > 0 ? estimate(centre).jobs / centre.total : 0
  }

  /// Whether so many of the jobs are estimated that its row says so.
  func isEstimated(_ centre: WorkersOrigin) -> Bool {
    !table.source.basis.isMarked && estimatedShare(centre) >= Self.toldEstimate
  }

  /// What its row says; `nil` where too few jobs are estimated.
  func estimateNote(_ centre: WorkersOrigin) -> String? {
    guard isEstimated(centre) else { return nil }
    let (origins, jobs) = estimate(centre)
    return
      "\(DutchNumber.count(Int(jobs.rounded()))) van deze \(table.unit) (\(DutchNumber.share(estimatedShare(centre)))) zijn van inwoners van \(DutchNumber.list(graph.names(origins))); die stromen zijn geheel of ten dele bijgeschat."
  }

  /// Which flows are estimated and where that counts, for the foot of the map; `nil` where none is.
  var estimates: String? {
    guard let note = graph.estimateNote(table, among: Set(centres.flatMap { estimate($0).origins })) else {
      return nil
    }
    let percent = DutchNumber.share(Self.toldEstimate, decimals: 0)
    let told = centres.filter(isEstimated).sorted {
      (estimatedShare($1), $0.centre) < (estimatedShare($0), $1.centre)
    }.map { "\(graph.municipalities[$0.centre].name) (\(DutchNumber.share(estimatedShare($0))))" }
    guard !told.isEmpty else {
      return note + "; nergens hier is dat \(percent) of meer van de \(table.unit)"
    }
    return note + "; dat is \(percent) of meer van de \(table.unit) in \(DutchNumber.list(told))"
  }
}
