import RegionAnalysis
import RegionModel
import RegionRendering

/// The shortest chains between two ends as a report.
struct ChainReport {
  let start: ChainEnd
  let end: ChainEnd
  let pool: ChannelPool
  let ground: ChainGround
  let answer: ContactChains.Answer?
  let graph: RegionGraph

  init(from start: ChainEnd, to end: ChainEnd, pool: ChannelPool, graph: RegionGraph) {
    self.start = start
    self.end = end
    self.pool = pool
    self.graph = graph
    ground = ChainGround(from: start, to: end, pool: pool, graph: graph)
    answer = ground.chains.shortest(from: ground.start, to: ground.end, limit: 3)
  }

  private var from: String { graph.name(of: start) }
  private var to: String { graph.name(of: end) }

  var report: Report {
    Report(
      id: ChainQuestion.id, title: "Van \(from) naar \(to)",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(
          id: "ketens", title: "De bruikbaarste ketens",
          blocks: [lines.isEmpty ? .paragraph("Er zit niets tussen.") : .list(lines), .table(table)]),
        pool.section("Welke verbanden tellen mee", "Een keten loopt hier via \(pool.name)."),
      ], sources: (graph.sources("municipalities") + pool.sources).unique, mainTable: "ketens",
      dataYear: graph.dataYearText)
  }

  /// The answer in plain sentences.
  var sentences: [String] {
    if ground.start == ground.end { return ["\(from) en \(to) zijn dezelfde."] }
    guard let answer else {
      return [
        "Er is geen keten van \(from) naar \(to): via \(pool.name) komt u er niet. Met --uit kiest u andere verbanden."
      ]
    }
    guard answer.between > 0 else {
      return [
        isBody(start) ? "\(to) is zelf lid van \(from)." : "\(from) is zelf lid van \(to)."
      ]
    }
    let bodies = middleBodies(answer)
    let municipalities = answer.between - bodies
    let parts = [
      bodies > 0 ? DutchNumber.counted(bodies, "verband", "verbanden") : nil,
      municipalities > 0 ? DutchNumber.counted(municipalities, "gemeente", "gemeenten") : nil,
    ].compactMap { $0 }
    var sentences = [
      "De kortste weg van \(from) naar \(to) loopt via \(DutchNumber.list(parts)) ertussen."
    ]
    let chains =
      answer.chainCount.map { DutchNumber.counted($0, "zo'n keten", "zulke ketens") }
      ?? "meer zulke ketens dan te tellen zijn"
    let routes = answer.routeCount.map { DutchNumber.counted($0, "rij verbanden", "rijen verbanden") }
    let isOne = answer.chainCount == 1
    sentences.append(
      "Er \(isOne ? "is" : "zijn") \(chains)"
        + (bodies > 0 && !isOne ? routes.map { ", over \($0)" } ?? "" : "") + "."
    )
    if !isOne, bodies > 0, (answer.routeCount ?? .max) > 1 {
      let shown = answer.routes.count
      let many = shown == 1 ? "staat de bruikbaarste" : "staan de \(shown) bruikbaarste"
      sentences.append("Hieronder \(many): die met de kleinste verbanden, want daar kent men elkaar.")
    }
    return sentences
  }

  private func isBody(_ end: ChainEnd) -> Bool { if case .body = end { true } else { false } }

  /// Bodies between the ends.
  private func middleBodies(_ answer: ContactChains.Answer) -> Int {
    (answer.routes.first?.bodies.count ?? 0) - (isBody(start) ? 1 : 0) - (isBody(end) ? 1 : 0)
  }

  private var routes: [ContactChains.Route] { (answer?.between ?? 0) > 0 ? answer?.routes ?? [] : [] }

  /// Each chain on a line.
  private var lines: [String] {
    routes.map { route in
      var words = isBody(start) ? [] : [from]
      for (index, body) in route.bodies.enumerated() {
        words.append(ground.chains.bodies[body].name)
        if index < route.links.count {
          words.append(DutchNumber.list(linkNames(route.links[index], limit: 4), word: "of"))
        }
      }
      if !isBody(end) { words.append(to) }
      let line = words.joined(separator: " → ")
      let doubtful = doubtful(route)
      return doubtful.isEmpty
        ? line : "\(line) (niet zeker: de deelname van \(graph.folded(doubtful, limit: 4)))"
    }
  }

  /// The municipalities of a route of which it is not certain that they belong to the body beside them.
  private func doubtful(_ route: ContactChains.Route) -> MunicipalitySet {
    var doubtful = graph.none
    for (place, index) in route.bodies.enumerated() {
      var used = graph.none
      if place > 0 { used = used.union(route.links[place - 1]) }
      if place < route.links.count { used = used.union(route.links[place]) }
      if place == 0, case .municipality(let number) = start { used.insert(number) }
      if place == route.bodies.count - 1, case .municipality(let number) = end { used.insert(number) }
      doubtful = doubtful.union(used.intersection(ground.chains.bodies[index].marked))
    }
    return doubtful
  }

  private func linkNames(_ link: MunicipalitySet, limit: Int) -> [String] {
    let names = graph.names(graph.bySize(link))
    return names.count > limit + 1
      ? names.prefix(limit) + ["\(names.count - limit) andere gemeenten"] : names
  }

  private var table: ReportTable {
    let rows = routes.enumerated().flatMap { number, route in
      route.bodies.enumerated().map { place, index in
        let body = ground.chains.bodies[index]
        let link = place < route.links.count ? route.links[place] : nil
        return ReportRow(
          values: [
            .count(number + 1), .count(place + 1), .text(body.name), .text(body.kind.rawValue),
            .count(body.members.count), link.map { .list(linkNames($0, limit: 8)) } ?? .none,
            .text(body.id),
          ], basis: body.markedBasis, note: graph.doubt(about: body))
      }
    }
    return ReportTable(
      id: "ketens",
      columns: [
        .init(key: "keten", label: "Keten"), .init(key: "plaats", label: "Plaats"),
        .init(key: "verband", label: "Verband"), .init(key: "soort", label: "Soort"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "verder_via", label: "Verder via"),
        .init(key: "id", label: "Te typen als"),
      ], rows: rows, emptyText: "Geen verbanden ertussen.", csvOnly: true)
  }
}
