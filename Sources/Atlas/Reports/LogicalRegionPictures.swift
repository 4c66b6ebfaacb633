import RegionAnalysis
import RegionModel
import RegionRendering

extension LogicalRegionReport {
  /// The finding above the pictures.
  private var finding: String {
    guard let answer = region.answer else { return "Geen regio past bij \(subjectName)" }
    let name = graph.spoken(answer)
    return verdict == .open
      ? "Bij \(subjectName) past \(name) het best, maar dat is niet zeker"
      : "De logische regio voor \(subjectName) is \(name)"
  }

  /// The map: core, shell and fringe, and the outline of the answer.
  var map: LogicalRegionMap {
    let others = region.core.subtracting(region.agreement.subject).count
    var counts =
      "Kern: \(others) \(others == 1 ? "andere gemeente" : "andere gemeenten"); schil: \(region.shell.count); rand: \(region.fringe.count)"
    if let field = region.agreement.weights.field {
      counts += "; aanwijzingen over \(field.rawValue) tellen \(region.agreement.weights.factor) keer"
    }
    return LogicalRegionMap(
      graph: graph, subject: region.agreement.subject, core: region.core, shell: region.shell,
      fringe: region.fringe,
      thresholds: (region.thresholds.core, region.thresholds.shell, region.thresholds.fringe),
      answer: region.answer.map { ($0.name, $0.members) }, subjectName: subject.isNamed ? subject.name : nil,
      title: finding, subtitle: counts,
      sources: graph.sources("boundaries", "participants", "programmes"), notes: notes)
  }

  /// What a reader of the map has to know.
  private var notes: [String] {
    let all = region.agreement.distinctCandidates
    let doubtful = all.count { !$0.markedMembers.isEmpty }
    let years = Set(graph.divisionSources.map(\.date.year)).sorted()
    var notes: [String] = []
    if let first = years.first, let last = years.last {
      notes.append("De indelingen zijn van \(first == last ? "\(first)" : "\(first) tot \(last)")")
    }
    if doubtful > 0 {
      notes.append(
        "In \(doubtful) van de \(all.count) aanwijzingen is een deel van de lidmaatschappen afgeleid of aangenomen"
      )
    }
    return notes
  }

  /// The diagram: how the answer follows from the candidates.
  func diagram() -> LogicalRegionDiagram {
    func shares(_ members: MunicipalitySet) -> [LogicalRegionDiagram.Share] {
      members.subtracting(region.agreement.subject).map {
        LogicalRegionDiagram.Share(name: graph.municipalities[$0].name, share: region.agreement.overall[$0])
      }
    }
    let candidates = region.options.enumerated().flatMap { position, option in
      option.candidates.prefix(1).map { candidate in
        LogicalRegionDiagram.Candidate(
          kind: candidate.source.rawValue, name: graph.spoken(option), memberCount: option.members.count,
          likeness: option.likeness, bodyCount: option.candidates.count, isAnswer: position == 0)
      }
    }
    let asked = region.agreement.candidates
    return LogicalRegionDiagram(
      subjects: subject.isNamed || subject.members.count > 8
        ? [subject.name] : graph.names(subject.members),
      core: shares(region.core),
      shell: shares(region.shell),
      fringe: shares(region.fringe), candidates: candidates,
      bodies: region.agreement.distinctCandidates.count {
        region.isSplit || subject.members.isSubset(of: $0.members)
      },
      thresholds: .init(
        core: region.thresholds.core, shell: region.thresholds.shell, fringe: region.thresholds.fringe),
      evidence: asked.count < 2
        ? nil
        : .init(
          counts: asked.map(\.count), different: region.agreement.distinctCandidates.count,
          isSplit: region.isSplit),
      finding: finding)
  }
}
