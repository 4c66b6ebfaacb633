import RegionAnalysis
import RegionModel
import RegionRendering

extension LogicalRegionReport {
  /// The derivation: every figure of the answer, all candidates, the weights and the thresholds of the words.
  func explanation(_ statements: [Statement]) -> [ReportSection] {
    [
      ReportSection(
        id: "toelichting", title: "Hoe elk cijfer tot stand komt",
        blocks: [.list(numbered(statements)), .table(statements.derivation)]),
      ReportSection(
        id: "aanwijzingen", title: "Alle aanwijzingen",
        blocks: [.table(candidates), .table(candidateMatrix)]),
      ReportSection(
        id: "woorden", title: "Welk woord bij welk cijfer hoort", blocks: [.list(Wording.explanation)]),
    ]
  }

  private func numbered(_ statements: [Statement]) -> [String] {
    statements.enumerated().map { "Zin \($0.offset + 1): \($0.element.text)" }
  }

  /// Core and shell: who a candidate is compared with, the most agreed on first.
  private var compared: [Int] {
    byAgreement(region.core) + byAgreement(region.shell)
  }

  /// All candidates with their weight and whom of core and shell they miss.
  private var candidates: ReportTable {
    let rows = region.agreement.distinctCandidates.map { candidate -> ReportRow in
      func missing(_ ring: MunicipalitySet) -> ReportValue {
        let left = ring.subtracting(candidate.members)
        return .text(
          ring.isEmpty ? "" : left.isEmpty ? "niemand" : left.count == ring.count ? "iedereen" : names(left))
      }
      return ReportRow(
        values: [
          .text(candidate.name), .text(candidate.source.rawValue), .list(candidate.fields.map(\.rawValue)),
          .count(region.agreement.weights.weight(of: candidate)), .count(candidate.members.count),
          missing(region.core), missing(region.shell),
        ], basis: candidate.markedMembers.first?.basis)
    }
    return ReportTable(
      id: "aanwijzingen",
      columns: [
        .init(key: "aanwijzing", label: "Aanwijzing"), .init(key: "bron", label: "Bron"),
        .init(key: "opgave", label: "Opgave"), .init(key: "gewicht", label: "Gewicht"),
        .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "kern_mist", label: "Mist uit de kern"),
        .init(key: "schil_mist", label: "Mist uit de schil"),
      ], rows: rows, emptyText: "Geen aanwijzingen.")
  }

  private func names(_ members: MunicipalitySet) -> String { DutchNumber.list(graph.names(members)) }

  /// For programs: for each candidate and each municipality of core and shell whether it is in it.
  private var candidateMatrix: ReportTable {
    ReportTable(
      id: "aanwijzingen-gemeenten", title: "Aanwijzingen en gemeenten",
      columns: [
        .init(key: "aanwijzing", label: "Aanwijzing"), .init(key: "bron", label: "Bron"),
        .init(key: "id", label: "Id"),
      ]
        + compared.map {
          ReportColumn(key: graph.municipalities[$0].code.rawValue, label: graph.municipalities[$0].name)
        },
      rows: region.agreement.distinctCandidates.map { candidate in
        ReportRow(
          values: [.text(candidate.name), .text(candidate.source.rawValue), .text(candidate.id)]
            + compared.map { .text(candidate.members.contains($0) ? "ja" : "nee") })
      }, csvOnly: true)
  }
}
