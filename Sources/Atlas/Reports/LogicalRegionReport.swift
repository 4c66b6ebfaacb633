import RegionAnalysis
import RegionModel
import RegionRendering

/// The answer about a logical region as a report.
struct LogicalRegionReport {
  let region: LogicalRegion
  let certainty: AnswerCertainty
  let graph: RegionGraph
  let subject: LogicalSubject
  /// What the cluster methods found.
  let methods: MethodRegions
  /// The figures of the best regions side by side.
  let scorecards: LogicalRegionScorecards?
  /// Whether the derivation is part of it.
  let explains: Bool

  /// Answers about `subject` from `graph` and what the methods found in it; `scored` says whether scorecards are
  /// made.
  init(
    _ subject: LogicalSubject, options: LogicalRegionQuestion.Options = .init(), in graph: RegionGraph,
    methods: MethodRegions, scored: Bool = true
  ) throws(AtlasError) {
    let region = LogicalRegion(
      for: subject.members, in: graph, methods: methods, weights: try options.weights(),
      thresholds: options.thresholds)
    self.region = region
    self.graph = graph
    self.subject = subject
    self.methods = methods
    certainty = AnswerCertainty(of: region, runs: options.draws, seed: options.seed)
    let reference = scored ? try options.reference(in: graph) : nil
    scorecards = reference.map { LogicalRegionScorecards(region, among: $0, in: graph) }
    explains = options.explains
  }

  var subjectName: String { subject.name }

  /// How certain the answer is, in words.
  var verdict: Wording.Verdict { .init(region, certainty) }

  var report: Report {
    let statements = statements
    var sections = [
      ReportSection(
        id: "antwoord", title: "Antwoord",
        blocks: paragraphs(statements).map { .paragraph($0) }),
      ReportSection(id: "regio", title: "De regio in cijfers", blocks: [.facts(figures)]),
      ReportSection(
        id: "gemeenten", title: "Kern, schil en rand",
        blocks: [.table(rings(forMachines: false)), .table(rings(forMachines: true))]),
      ReportSection(
        id: "verbanden", title: "Regio's die er het dichtst bij komen",
        blocks: [.table(options(limit: 8)), .table(options(limit: nil))]),
      ReportSection(id: "zekerheid", title: "Hoe zeker", blocks: [.facts(certaintyFacts), .table(draws)]),
    ]
    if let scorecards, !scorecards.columns.isEmpty {
      sections.append(
        ReportSection(
          id: "scorekaart", title: "De beste regio's naast elkaar",
          blocks: [.facts(scorecards.names), .table(scorecards.table), .table(scorecards.machineTable)]))
    }
    if region.agreement.subject.count > 1 {
      sections.append(
        ReportSection(
          id: "onderling", title: "Hoe de gevraagde gemeenten samenhangen", blocks: [.table(ties)]))
    }
    if explains { sections += explanation(statements) }
    return Report(
      id: LogicalRegionQuestion.id, title: "Logische regio voor \(subjectName)", sections: sections,
      sources: sources, mainTable: "gemeenten", dataYear: graph.dataYearText)
  }

  /// The sentences in paragraphs of one subject each.
  private func paragraphs(_ statements: [Statement]) -> [String] {
    Statement.Topic.allCases.map { topic in
      statements.filter { $0.topic == topic }.map(\.text).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  /// The tables that the answer rests on: divisions with marked rows among the candidates stand behind the general
  /// ones.
  var sources: [TableSource] {
    graph.sources("municipalities", "flows", "participants", "programmes") + markedDivisionSources
  }

  private var markedDivisionSources: [TableSource] {
    let used = Set(region.agreement.candidates.joined().filter { !$0.markedMembers.isEmpty }.map(\.id))
    return graph.divisions.filter { used.contains($0.id) }.map(\.source)
  }

  private var figures: [ReportFact] {
    guard let answer = region.answer else { return [] }
    let profile = RegionProfile(of: answer.members, in: graph)
    return [
      ReportFact(key: "naam", label: "Best passende regio", value: .text(answer.name)),
      ReportFact(
        key: "gelijkenis", label: "Gelijkenis met de kern (naar inwoners)",
        value: .number(answer.likeness, decimals: 2, unit: nil)),
      ReportFact(key: "oordeel", label: "Hoe zeker", value: .text(verdict.rawValue)),
    ] + profile.facts(in: graph)
  }
}

extension LogicalRegion.Option {
  /// The name by which to call it: that of its first candidate, a division before an arrangement.
  var name: String { candidates.first?.name ?? "" }
}

extension String {
  /// The text with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
