import RegionAnalysis
import RegionModel
import RegionRendering

/// Who is reached from one end in how many steps, as a report.
struct ChainStepsReport {
  let start: ChainEnd
  let pool: ChannelPool
  let levels: [ContactChains.Level]
  let bodies: [Channel]
  let steps: Int
  let graph: RegionGraph

  init(from start: ChainEnd, steps: Int, pool: ChannelPool, graph: RegionGraph) {
    self.start = start
    self.steps = steps
    self.pool = pool
    self.graph = graph
    let ground = ChainGround(from: start, to: start, pool: pool, graph: graph)
    levels = ground.chains.levels(from: ground.start, steps: steps)
    bodies = ground.chains.bodies
  }

  private var from: String { graph.name(of: start) }
  private var isBody: Bool { if case .body = start { true } else { false } }

  private func reached(_ level: Int) -> MunicipalitySet {
    levels[0...level].reduce(graph.none) { $0.union($1.new) }
  }

  var report: Report {
    Report(
      id: ChainQuestion.id, title: "Wie \(from) in hoeveel stappen bereikt",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(id: "stappen", title: "Stap voor stap", blocks: [.table(table)]),
        pool.section("Welke verbanden tellen mee", "Een stap loopt hier via \(pool.name)."),
        ReportSection(id: "gemeenten", blocks: [.table(members)]),
      ], sources: (graph.sources("municipalities") + pool.sources).unique, mainTable: "gemeenten",
      dataYear: graph.dataYearText)
  }

  /// The answer in plain sentences.
  var sentences: [String] {
    var sentences: [String] = []
    if isBody {
      sentences.append(
        "\(from) heeft \(DutchNumber.counted(levels[0].new.count, "lid", "leden")) onder de gemeenten: dat is stap 0."
      )
    }
    for level in levels.indices.dropFirst() {
      let all = reached(level)
      let verb = all.count == 1 ? "is" : "zijn"
      sentences.append(
        level == 1
          ? "In één stap, via een gedeeld verband, \(verb) \(graph.outOfAll(all)) te bereiken, \(isBody ? "de leden" : "\(from) zelf") meegeteld."
          : "In \(level) stappen \(verb) het \(DutchNumber.counted(all.count, "gemeente", "gemeenten")), \(DutchNumber.count(levels[level].new.count)) meer."
      )
    }
    let missing = graph.all.subtracting(reached(levels.count - 1))
    if missing.isEmpty {
      sentences.append("Niemand ontbreekt.")
    } else if levels.count - 1 < steps {
      sentences.append(
        "\(DutchNumber.counted(missing.count, "gemeente is", "gemeenten zijn")) zo nooit te bereiken, met hoeveel stappen ook: \(graph.folded(missing))."
      )
    } else {
      sentences.append(
        "Nog niet bereikt \(missing.count == 1 ? "is" : "zijn") \(DutchNumber.counted(missing.count, "gemeente", "gemeenten")): \(graph.folded(missing))."
      )
    }
    return sentences
  }

  private var table: ReportTable {
    let rows = levels.indices.map { level in
      let all = reached(level)
      let residents = graph.inhabitants(of: all)
      return ReportRow(values: [
        .count(level), .count(level == 0 && !isBody ? 0 : levels[level].bodies.count),
        .count(levels[level].new.count), .count(all.count), .count(residents),
        .share(graph.residentShare(residents)), .text(graph.folded(levels[level].new, limit: 10)),
      ])
    }
    return ReportTable(
      id: "stappen",
      columns: [
        .init(key: "stap", label: "Stap"), .init(key: "verbanden", label: "Verbanden"),
        .init(key: "nieuw", label: "Nieuw"), .init(key: "bereikt", label: "Bereikt"),
        .init(key: "inwoners", label: "Inwoners"), .init(key: "aandeel_inwoners", label: "Aandeel"),
        .init(key: "welke", label: "Welke erbij komen"),
      ], rows: rows)
  }

  private var members: ReportTable {
    var step = [Int?](repeating: nil, count: graph.count)
    for (level, one) in levels.enumerated() { for member in one.new { step[member] = level } }
    return ReportTable(
      id: "gemeenten", title: "Gemeenten",
      columns: [
        .init(key: "code", label: "Code"), .init(key: "gemeente", label: "Gemeente"),
        .init(key: "provincie", label: "Provincie"), .init(key: "inwoners", label: "Inwoners"),
        .init(key: "stap", label: "Stap", isNumeric: true),
      ],
      rows: graph.municipalities.indices.map { number in
        let about = graph.municipalities[number]
        return ReportRow(values: [
          .text(about.code.rawValue), .text(about.name),
          .text(graph.province(about.province)?.name ?? about.province.rawValue), .count(about.inhabitants),
          step[number].map { .count($0) } ?? .none,
        ])
      }, csvOnly: true)
  }
}
