import RegionAnalysis
import RegionModel
import RegionRendering

/// Which divisions a question about congruence counts.
public enum DivisionChoice: Sendable, Hashable {
  /// Those that serve a task, for the whole country, at the scale between municipality and province.
  case standard
  /// All of the data set.
  case all
  /// Those with these names, at least two.
  case named([String])

  /// The choice that a user typed: names with commas between them, all, or neither.
  public init(names: String?, all: Bool) throws(AtlasError) {
    guard let names else {
      self = all ? .all : .standard
      return
    }
    guard !all else {
      throw .request([
        Diagnostic(
          "keuze-dubbel", "--indelingen en --alle-indelingen gaan niet samen.", hint: "Kies een van beide.")
      ])
    }
    let parts = names.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let named = parts.filter { !$0.foldedName.isEmpty }
    guard named.isEmpty || named.count == parts.count else {
      throw .request([
        Diagnostic(
          "indeling-leeg-deel",
          "In \"\(names.oneLine)\" staat een komma zonder indeling ervoor of erachter.",
          hint: "Noem daar een indeling, of haal de komma weg.")
      ])
    }
    self = .named(named)
  }

  /// The divisions, each once, in the order of the graph.
  func divisions(in graph: RegionGraph) throws(AtlasError) -> [Division] {
    switch self {
    case .standard:
      let counted = CongruenceDivisions(of: graph).counted
      return counted.count < 2 ? graph.divisions : counted
    case .all: return graph.divisions
    case .named(let names):
      var found = Set<String>()
      var problems: [Diagnostic] = []
      for name in names {
        do { found.insert(try graph.findDivision(name).id) } catch { problems += error.diagnostics }
      }
      guard problems.isEmpty else { throw .request(problems) }
      guard found.count > 1 else {
        throw .request([
          Diagnostic(
            "indelingen-te-weinig", "Noem ten minste twee verschillende indelingen.",
            hint: "Bijvoorbeeld: --indelingen \(graph.divisions.prefix(3).map(\.id).joined(separator: ","))")
        ])
      }
      return graph.divisions.filter { found.contains($0.id) }
    }
  }

  /// Which divisions count, and why the others do not, as a section.
  func section(_ divisions: [Division], in graph: RegionGraph) -> ReportSection {
    var blocks: [ReportBlock] = [
      .paragraph(
        "\(rule) \(divisions.count == 1 ? "Telt" : "Tellen") mee: \(DutchNumber.list(divisions.map(\.id))).")
    ]
    let left = CongruenceDivisions(of: graph).left
    if self == .standard, divisions.count < graph.divisions.count {
      let lines = CongruenceDivisions.Reason.allCases.compactMap { reason -> String? in
        let names = left.filter { $0.reason == reason }.map { $0.division.id }
        return names.isEmpty ? nil : "Niet, want \(reason.rawValue): \(DutchNumber.list(names))."
      }
      blocks += [
        .list(lines),
        .paragraph("Anders kiezen kan met --indelingen a,b,c of met --alle-indelingen."),
      ]
    }
    return ReportSection(id: "keuze", title: "Welke indelingen meetellen", blocks: blocks)
  }

  private var rule: String {
    switch self {
    case .standard:
      "Geteld zijn de indelingen van het hele land die een taak dienen en meer regio's hebben dan er provincies zijn."
    case .all: "Geteld zijn alle indelingen, ook de grove en de indelingen om mee te tellen."
    case .named: "Geteld zijn de indelingen die u noemde."
    }
  }
}
