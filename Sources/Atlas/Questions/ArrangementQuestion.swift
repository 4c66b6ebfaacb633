import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio regeling NAAM`: one joint arrangement, its participants and how it relates to divisions.
public struct ArrangementQuestion: Question {
  /// See ``Question/id``.
  public static let id = "regeling"
  /// See ``Question/summary``.
  public static let summary =
    "Eén gemeenschappelijke regeling: deelnemers, rechtsvorm, verhouding tot indelingen."
  /// See ``Question/example``.
  public static let example = "regio regeling \"Regio FoodValley\""

  private let name: String

  /// Asks for the arrangement that `name` means.
  public init(name: String) { self.name = name }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let arrangement = try graph.findArrangement(name)
    let profile = RegionProfile(of: graph.set(arrangement.members), in: graph)
    var facts = [
      ReportFact(key: "id", label: "Register", value: .text(arrangement.id)),
      ReportFact(
        key: "naam", label: "Volledige naam", value: .text(arrangement.name), note: arrangement.note),
      ReportFact(key: "rechtsvorm", label: "Rechtsvorm", value: .text(arrangement.legalForm)),
      ReportFact(
        key: "beleid", label: "Beleidsterreinen",
        value: arrangement.fields.isEmpty ? .text("niet in het register") : .list(arrangement.fields)),
      ReportFact(
        key: "vanaf", label: "In werking vanaf", value: arrangement.validFrom.map { .text($0.dutch) } ?? .none
      ),
    ]
    if let end = arrangement.validTo {
      facts.append(ReportFact(key: "tot", label: "Deze versie gold tot", value: .text(end.dutch)))
    }
    if !arrangement.members.isEmpty { facts += profile.facts(in: graph) }
    return Artefact(
      report: Report(
        id: Self.id, title: arrangement.label,
        sections: [
          ReportSection(id: "kort", blocks: [.facts(facts)]),
          ReportSection(
            id: "deelnemers", title: "Deelnemers", blocks: [.table(participants(arrangement, graph))]),
          ReportSection(
            id: "indelingen", title: "Verhouding tot de indelingen",
            blocks: [.table(graph.relations(of: profile.members))]),
        ], sources: graph.sources("arrangements", "participants", "flows"), mainTable: "deelnemers",
        dataYear: graph.dataYearText))
  }

  private func participants(_ arrangement: JointArrangement, _ graph: RegionGraph) -> ReportTable {
    let municipalities = arrangement.members.map { member in
      let municipality = graph.municipalities[member.municipality]
      return ReportRow(
        values: [
          .text(Participant.Kind.municipality.rawValue), .text(municipality.code.rawValue),
          .text(municipality.name),
          .text(graph.province(municipality.province)?.name ?? ""), .count(municipality.inhabitants),
          .list(arrangement.organs[member.municipality] ?? []),
        ], basis: member.basis, note: member.note)
    }
    let order = Participant.Kind.allCases
    let others = arrangement.others.sorted {
      (order.firstIndex(of: $0.kind) ?? 0, $0.name) < (order.firstIndex(of: $1.kind) ?? 0, $1.name)
    }.map { other in
      ReportRow(
        values: [
          .text(other.kind.rawValue), other.code.map { .text($0) } ?? .none, .text(other.name), .none, .none,
          .list(other.organs),
        ], basis: other.basis, note: other.note)
    }
    return ReportTable(
      id: "deelnemers",
      columns: [
        .init(key: "soort", label: "Soort"), .init(key: "code", label: "Code"),
        .init(key: "naam", label: "Naam"),
        .init(key: "provincie", label: "Provincie"),
        .init(key: "inwoners", label: "Inwoners", isNumeric: true),
        .init(key: "organen", label: "Organen"),
      ], rows: municipalities + others, emptyText: "Geen deelnemers bekend.")
  }
}

extension DivisionRelation.Kind {
  /// The relation in plain Dutch.
  var dutch: String {
    switch self {
    case .equal: "valt samen met één regio"
    case .inside: "ligt binnen één regio"
    case .wholeRegions: "bestaat uit hele regio's"
    case .wholeAndMore: "bevat hele regio's, en gemeenten zonder regio"
    case .crosses: "doorsnijdt regiogrenzen"
    case .apart: "raakt geen regio"
    }
  }
}
