import RegionAnalysis
import RegionModel
import RegionRendering

/// The bodies that each municipality has to follow.
struct LoadFigures: Sendable {
  let graph: RegionGraph
  /// One for each municipality.
  let all: [AdministrativeLoad]

  init(_ graph: RegionGraph) {
    self.graph = graph
    all = graph.municipalities.indices.map { AdministrativeLoad(of: $0, in: graph) }
  }

  /// Registered arrangements of a municipality.
  func count(_ number: Int) -> Int { all[number].arrangements.count }

  /// How the numbers of arrangements of some municipalities lie.
  func distribution(_ members: some Sequence<Int>) -> Distribution {
    Distribution(members.map { Double(count($0)) })
  }

  /// The municipalities with the most arrangements first, equal ones by code.
  var ranked: [Int] { all.indices.sorted { (count($1), $0) < (count($0), $1) } }

  /// The municipalities of the size of one.
  func sameSize(as number: Int) -> [Int] {
    let size = SizeClass(inhabitants: graph.municipalities[number].inhabitants)
    return all.indices.filter { SizeClass(inhabitants: graph.municipalities[$0].inhabitants) == size }
  }

  /// The legal forms, the most frequent first, then by name.
  var forms: [String] {
    let counts = Dictionary(grouping: graph.arrangements, by: \.legalForm).mapValues(\.count)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// Arrangements of a municipality with one legal form.
  func count(_ number: Int, form: String) -> Int {
    all[number].arrangements.count { graph.arrangements[$0].legalForm == form }
  }

  /// Arrangements for which the register names no policy area.
  var silent: Int { graph.arrangements.count { $0.fields.isEmpty } }

  /// The tables behind it.
  var sources: [TableSource] {
    graph.sources("arrangements", "participants", "programmes", "programme-members", "municipalities")
  }

  /// What is known to be missing, in the words of the tables.
  var doubts: [String] { graph.sources("arrangements", "participants").flatMap(\.doubts).unique }

  /// The national map.
  var figure: MunicipalityFigure {
    let spread = distribution(all.indices)
    let most = ranked.prefix { count($0) == count(ranked[0]) }
    let named = most.isEmpty ? "" : "; de meeste in \(graph.shortNames(most, limit: 2)) (\(count(ranked[0])))"
    return MunicipalityFigure(
      id: "drukte",
      figure: MapFigure(
        name: "regelingen",
        meaning: "aantal geregistreerde gemeenschappelijke regelingen waaraan een gemeente deelneemt",
        format: .count),
      values: all.map { Double($0.arrangements.count) },
      finding:
        "Een gemeente neemt deel aan gemiddeld \(DutchNumber.number(spread.mean ?? 0, decimals: 0)) geregistreerde regelingen\(named)",
      sources: graph.sources("participants", "municipalities"),
      notes: ["Het register is niet volledig: dit zijn ondergrenzen"])
  }
}
