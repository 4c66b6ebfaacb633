import RegionAnalysis
import RegionModel
import RegionRendering

/// The pictures of an answer about reach: a map, the staircase as a chart, the channels as a diagram.
struct ReachPictures {
  /// A step as drawn.
  struct Step {
    let name: String
    let channels: [Channel]
  }

  let graph: RegionGraph
  /// Beginning of the file names.
  let stem: String
  /// What was found, in one sentence without a full stop.
  let finding: String
  let sources: [TableSource]
  let notes: [String]

  /// The map, where there are boundaries, the chart and the diagram.
  func pictures(
    map: [ReachMap.Step], staircase: Staircase, names: [String], diagram: [Step]
  ) -> [Artefact.Picture] {
    let tables = (sources + graph.sources("boundaries")).unique
    var pictures: [Artefact.Picture] = []
    if graph.hasBoundaries {
      let drawn = ReachMap(graph: graph, steps: map, title: finding, sources: tables, notes: notes)
      pictures.append(.init(kind: "kaart", fileName: stem + ".svg", map: drawn))
    }
    var before = graph.none
    let steps = zip(staircase.steps, names).map { step, name in
      defer { before = step.reached }
      return StaircaseChart.Step(
        name: name, municipalities: (before.count, step.reached.count),
        residents: (graph.inhabitants(of: before), graph.inhabitants(of: step.reached)))
    }
    let chart = StaircaseChart(graph: graph, steps: steps, title: finding, sources: sources, notes: notes)
    pictures.append(
      .init(
        kind: "grafiek", fileName: stem + "-trap.svg", usualPage: .a4Landscape,
        drawing: { (page) throws(AtlasError) in chart.svg(page: page) }))
    let boxes = diagram.map { step in
      ReachDiagram.Step(
        name: step.name,
        channels: step.channels.map {
          ReachDiagram.Channel(
            name: $0.name, kind: $0.kind.rawValue, members: $0.members, isUncertain: !$0.marked.isEmpty)
        })
    }
    pictures.append(
      .init(
        fileName: stem + "-diagram.svg", diagram: ReachDiagram(graph: graph, steps: boxes, title: finding),
        of: graph, sources: sources))
    return pictures
  }

  /// The name of a step on a map, which counts only whom no earlier step reached; steps that share a colour are
  /// listed by their plain names.
  static func name(_ name: String, step: Int, of count: Int) -> String {
    let isApart = count <= ReachMap.mostSteps || step < ReachMap.mostSteps - 1
    return step > 0 && isApart ? "\(name), nieuw" : name
  }

  /// For a set of channels: how many of them reach each municipality, as the steps of a map.
  static func times(_ counts: [Int]) -> [ReachMap.Step] {
    func members(_ matches: (Int) -> Bool) -> MunicipalitySet {
      MunicipalitySet(counts.indices.filter { matches(counts[$0]) }, capacity: counts.count)
    }
    return [
      ReachMap.Step(name: "Drie of meer kanalen", detail: "", members: members { $0 > 2 }),
      ReachMap.Step(name: "Twee kanalen", detail: "", members: members { $0 == 2 }),
      ReachMap.Step(
        name: "Eén kanaal", detail: "valt dat weg, dan is er geen contact meer", members: members { $0 == 1 }),
    ].filter { !$0.members.isEmpty }
  }
}

extension StaircaseReport {
  /// What was found, for above a picture.
  var finding: String {
    let names = groups.map(\.name)
    let shown = names.count > 4 ? names.prefix(3) + ["\(names.count - 3) andere stappen"] : names[...]
    let verb = staircase.reached.count == 1 ? "wordt" : "worden"
    return "Via \(DutchNumber.list(Array(shown))) \(verb) \(graph.outOfAll(staircase.reached)) bereikt"
  }

  func pictures() -> [Artefact.Picture] {
    let names = groups.map(\.name)
    let steps = zip(staircase.steps, names).enumerated().map { index, pair in
      let who =
        (1...20).contains(pair.0.new.count)
        ? DutchNumber.list(graph.names(graph.bySize(pair.0.new))) : ""
      return ReachMap.Step(
        name: ReachPictures.name("Stap \(index + 1): \(pair.1)", step: index, of: names.count),
        detail: who, members: pair.0.new)
    }
    return ReachPictures(
      graph: graph, stem: "bereik-" + names.joined(separator: " ").fileStem(limit: 60), finding: finding,
      sources: sources,
      notes: groups.compactMap { group in group.note.map { "\(group.name): \($0.loweredFirstWord)" } }
    ).pictures(
      map: steps, staircase: staircase, names: names,
      diagram: groups.enumerated().map {
        .init(name: "Stap \($0.offset + 1), \($0.element.name)", channels: $0.element.channels)
      })
  }
}

extension MinimalReport {
  /// What was found, for above a picture.
  var finding: String {
    let size = DutchNumber.counted(channels.count, "kanaal", "kanalen")
    let verb = channels.count == 1 ? "bereikt" : "bereiken"
    let price = cost == .one ? "" : " voor \(cost.dutch(cover.cost))"
    let found = "\(size) \(verb) \(graph.outOfAll(staircase.reached))\(price)"
    let conditions = pool.conditions
    guard !conditions.isEmpty else {
      return "\(found): \(cover.isProven ? "bewezen minimum" : "niet bewezen")"
    }
    let proof =
      cover.isProven
      ? "\(cost == .one ? "met minder" : "goedkoper") kan het dan niet"
      : "dat het niet \(cost == .one ? "met minder" : "goedkoper") kan, is niet bewezen"
    return "\(conditions.dutch.capitalizedFirst): \(found); \(proof)"
  }

  func pictures() -> [Artefact.Picture] {
    guard !channels.isEmpty else { return [] }
    let name =
      (cost == .one ? "Kleinste set" : "Goedkoopste set")
      + (pool.conditions.fixed.isEmpty ? "" : " met \(pool.conditions.fixedNames)")
    return ReachPictures(
      graph: graph, stem: cost == .one ? "bereik-minimaal" : "bereik-minimaal-\(cost.rawValue)",
      finding: finding, sources: sources, notes: pool.leftOut
    ).pictures(
      map: ReachPictures.times(robustness.redundancy.counts), staircase: staircase,
      names: staircase.steps.map(\.channel.name),
      diagram: [.init(name: name, channels: channels)])
  }
}

extension BestReport {
  /// What was found, for above a picture.
  var finding: String {
    let size = coverage.steps.count
    let fixed = pool.conditions.fixedNames
    let limits = pool.conditions.limits
    let best = size == 1 ? "het beste kanaal" : "de beste \(size) kanalen"
    let what =
      fixed.isEmpty
      ? "\(best) \(size == 1 ? "bereikt" : "bereiken samen")"
      : size == 0
        ? "\(fixed) \(pool.fixed.count == 1 ? "bereikt" : "bereiken samen")"
        : "\(fixed) en \(best) daarbij bereiken samen"
    let whole = limits.isEmpty ? what.capitalizedFirst : "\(limits.capitalizedFirst): \(what)"
    return
      "\(whole) \(graph.outOfAll(staircase.reached)), met \(DutchNumber.share(graph.residentShare(graph.inhabitants(of: staircase.reached)), decimals: 0)) van de inwoners\(coverage.isProven ? "" : "; dat is niet bewezen het meeste")"
  }

  func pictures() -> [Artefact.Picture] {
    let channels = staircase.steps.map(\.channel)
    guard !channels.isEmpty else { return [] }
    let steps = staircase.steps.enumerated().map { index, step in
      ReachMap.Step(
        name: ReachPictures.name("\(index + 1). \(step.channel.name)", step: index, of: channels.count),
        detail: "", members: step.new)
    }
    let fixed = pool.conditions.fixedNames
    let best = "beste \(coverage.steps.count)"
    let name =
      fixed.isEmpty ? best.capitalizedFirst : coverage.steps.isEmpty ? fixed : "\(fixed) en \(best)"
    return ReachPictures(
      graph: graph, stem: "bereik-beste-\(k)" + (byResidents ? "-inwoners" : ""), finding: finding,
      sources: sources, notes: pool.leftOut
    ).pictures(
      map: steps, staircase: staircase, names: channels.map(\.name),
      diagram: [.init(name: name, channels: channels)])
  }
}
