import RegionAnalysis
import RegionModel
import RegionRendering

/// The scorecard of one region as a report: what it says, the figures with their ranks, how existing bodies lie over
/// it, and what one municipality more or less would do.
struct RegionTestReport {
  let region: FoundRegion
  let reference: ReferenceChoice
  let ground: ScorecardGround

  private var graph: RegionGraph { ground.graph }

  var report: Report {
    let scored = ScoredRegion(region.set, in: ground)
    let card = Scorecard(of: scored)
    let references = [reference.set] + (isArrangement ? [ground.measuredArrangements] : [])
    let doubt = CooperationDoubt(scored)
    let tables = ScorecardTables(
      card: card, references: references, marked: region.marked, cooperationBasis: doubt.basis, graph: graph)
    let improvement = ImprovementSection(
      improvements: Improvements(region, before: card, in: ground))
    let positions = ArrangementPositions(region: scored)
    let sentences =
      ScorecardSentences(region: region, card: card, reference: reference.set, graph: graph).all
      + improvement.sentences + [graph.markedNote(region.marked), partialNote].compactMap { $0 }
    return Report(
      id: RegionTestQuestion.id, title: "Toets van \(region.name)",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(
          id: "kaart", title: "Scorekaart",
          blocks: [.paragraph(legend(references))] + tables.themes + [.table(tables.all)]
            + (doubt.sentence.map { [.paragraph($0)] } ?? [])),
        ReportSection(
          id: "verbanden", title: "Verhouding tot bestaande verbanden",
          blocks: [
            .table(graph.relations(of: region.set)), .table(positions.summary), .table(positions.all),
          ]), improvement.section,
        ReportSection(
          id: "gemeenten", title: "Gemeenten",
          blocks: [.paragraph(DutchNumber.list(graph.names(region.set)) + ".")]),
      ], sources: graph.scorecardSources(region.sources + [reference.division.source]),
      mainTable: "scorekaart", dataYear: graph.dataYearText)
  }

  private var partialNote: String? {
    region.isPartial ? "Gemeenten die er maar voor een deel in liggen, tellen geheel mee." : nil
  }

  private var isArrangement: Bool {
    if case .arrangement = region.kind { true } else { false }
  }

  private func legend(_ references: [ReferenceSet]) -> String {
    let sets = references.map(\.name).joined(separator: ", daarnaast onder ")
    return
      "Rang en percentiel onder \(sets). Rang 1 is het gunstigste cijfer; bij \"geen oordeel\" het grootste. Gelijke cijfers delen de beste rang. Het percentiel is het deel van de andere regio's met een minder gunstig (of kleiner) cijfer, gelijke voor de helft geteld."
  }
}
