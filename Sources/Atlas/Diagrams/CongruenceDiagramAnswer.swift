import RegionAnalysis
import RegionModel
import RegionRendering

/// Which divisions look alike, as a diagram and a table.
struct CongruenceDiagramAnswer {
  /// Average likeness from which on divisions are called a family.
  static let threshold = 0.75

  let graph: RegionGraph
  let figures: CongruenceFigures
  /// Divisions with the same borders together, by position.
  let groups: [[Int]]
  let tree: LikenessTree
  private let choice: DivisionChoice

  init(_ graph: RegionGraph, choice: DivisionChoice) throws(AtlasError) {
    let divisions = try choice.divisions(in: graph)
    guard (2...CongruenceDiagram.mostDivisions).contains(divisions.count) else {
      throw .request([
        Diagnostic(
          "indelingen-passen-niet",
          "Een leesbaar diagram heeft 2 tot en met \(CongruenceDiagram.mostDivisions) indelingen; dit zijn er \(divisions.count).",
          hint: "Kies indelingen met --indelingen.")
      ])
    }
    let figures = CongruenceFigures(divisions, in: graph)
    var groups: [[Int]] = []
    for division in divisions.indices {
      if let group = groups.firstIndex(where: { figures.circles.likeness($0[0], division) == 1 }) {
        groups[group].append(division)
      } else {
        groups.append([division])
      }
    }
    self.graph = graph
    self.choice = choice
    self.figures = figures
    self.groups = groups
    // A group counts once, however many divisions share its borders.
    tree = LikenessTree(count: groups.count) { figures.circles.likeness(groups[$0][0], groups[$1][0]) }
  }

  /// Every pair of groups, the most alike first.
  var pairs: [(first: Int, second: Int, likeness: Double)] {
    groups.indices.flatMap { first in
      groups.indices.dropFirst(first + 1).compactMap { second in
        figures.circles.likeness(groups[first][0], groups[second][0]).map { (first, second, $0) }
      }
    }.sorted { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }
  }

  private func isUncertain(_ division: Int) -> Bool {
    figures.circles.divisions[division].regions.contains { $0.members.contains { $0.basis.isMarked } }
  }

  var diagram: CongruenceDiagram {
    let divisions = figures.circles.divisions
    return CongruenceDiagram(
      groups: groups.map { group in
        .init(
          ids: group.map { divisions[$0].id }, titles: group.map { divisions[$0].title.loweredTitle },
          regions: divisions[group[0]].regions.count,
          isUncertain: group.contains(where: isUncertain))
      }, joins: tree.steps.map { .init($0.first, $0.second, likeness: $0.likeness) }, closest: pairs.first,
      threshold: Self.threshold)
  }

  func artefact() -> Artefact {
    let divisions = figures.circles.divisions
    func name(_ group: Int) -> String { groups[group].map { divisions[$0].id }.joined(separator: " = ") }
    let table = ReportTable(
      id: "paren", title: "Paren van indelingen (meest gelijk eerst)",
      columns: [
        .init(key: "eerste", label: "Indeling"), .init(key: "tweede", label: "Andere indeling"),
        .init(key: "gelijkenis", label: "Gelijkenis"),
      ],
      rows: pairs.map { pair in
        let marked = (groups[pair.first] + groups[pair.second]).filter(isUncertain)
        return ReportRow(
          values: [.text(name(pair.first)), .text(name(pair.second)), .share(pair.likeness)],
          note: marked.isEmpty
            ? nil
            : "Niet overal zeker: \(DutchNumber.list(marked.map { divisions[$0].id }.unique)).")
      })
    return graph.artefact(
      diagram, table: table, sources: figures.sources, stem: "congruentie" + choice.fileWords(divisions))
  }
}
