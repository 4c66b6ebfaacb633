/// The boxes of the diagram of a logical region: question, existing regions, counting, bands, answer.
struct LogicalRegionPicture: Sendable, Hashable {
  let graph: DOTGraph
  /// What is not drawn one by one, in words.
  let folded: String?
  private static let prefix = "logische-regio-"

  init(
    subjects: [String], bands: [[LogicalRegionDiagram.Share]], candidates: [LogicalRegionDiagram.Candidate],
    bodies: Int, answer: LogicalRegionDiagram.Candidate?, thresholds: LogicalRegionDiagram.Thresholds,
    height: Double
  ) {
    var names = Identifiers()
    var graph = DOTGraph()
    graph.columnGap = 26
    let who = DutchNumber.list(subjects)
    let question = Self.box("vraag", "1. Wat is een logische regio voor \(who)?", .subject, 88, &names)
    let count = Self.box(
      "tellen", "3. Tel per gemeente in hoeveel van deze aanwijzingen zij meedoet", .step, 92, &names)
    let found = [Self.group(candidates, bodies, with: who)].drawn(
      width: 186, height: .infinity, gap: graph.boxGap, prefix: Self.prefix, names: &names,
      limit: LogicalRegionDiagram.drawnCandidates)
    let groups = Self.groups(bands, subjects, thresholds).filter { !$0.items.isEmpty }.drawn(
      width: 172, height: height, gap: graph.boxGap, prefix: Self.prefix, names: &names)
    let result = answer.map {
      Self.box(
        "antwoord",
        "5. Past het best bij de kern: \($0.name), \("\(DutchNumber.share($0.likeness, decimals: 0)) gelijk".unbroken)",
        .answer, 112, &names)
    }
    graph.nodes =
      [question] + found.flatMap(\.nodes) + [count] + groups.flatMap(\.nodes) + (result.map { [$0] } ?? [])
    for drawn in found + groups {
      graph.clusters.append(
        DOTCluster(
          id: names.unique(drawn.nodes[0].id + "-groep"), fill: drawn.group.kind.ground,
          nodes: drawn.nodes.map(\.id)))
    }
    for node in found.flatMap(\.nodes) {
      let isHeading = node.look.name == "kop"
      let isAnswer = node.look == .answer
      graph.edges.append(
        DOTEdge(from: question.id, to: node.id, isInvisible: isHeading, width: isAnswer ? 2 : 0.8))
      graph.edges.append(
        DOTEdge(from: node.id, to: count.id, isInvisible: isHeading, width: isAnswer ? 2 : 0.8))
    }
    for drawn in groups {
      for (index, node) in drawn.nodes.enumerated() {
        graph.edges.append(
          DOTEdge(from: count.id, to: node.id, isInvisible: index > 0, width: 1.4, hasArrow: true))
        guard let result, index == 0, drawn.group.kind == .core else { continue }
        graph.edges.append(
          DOTEdge(
            from: node.id, to: result.id, width: 2,
            colour: DiagramColour.vermillion, hasArrow: true))
      }
    }
    self.graph = graph
    folded = (found + groups).foldedInWords
  }

  private static func box(
    _ id: String, _ text: String, _ look: NodeLook, _ width: Double, _ names: inout Identifiers
  )
    -> DOTNode
  {
    let width = NodeSize.unbroken(text, width: width, most: 160, fontSize: 9, isBold: true)
    let lines = NodeSize.lines(text, width: width, fontSize: 9, isBold: true, atMost: 8)
    return DOTNode(
      id: names.unique(prefix + id), lines: lines, tooltip: text,
      size: .fitting(lines, fontSize: 9, isBold: true, width: width), look: look, isBold: true, fontSize: 9,
      isLeftAligned: false)
  }

  /// The candidates, the answer first.
  private static func group(
    _ candidates: [LogicalRegionDiagram.Candidate], _ bodies: Int, with who: String
  ) -> DiagramGroup {
    let ordered = candidates.filter(\.isAnswer) + candidates.filter { !$0.isAnswer }
    return DiagramGroup(
      id: "kandidaten",
      title: title(of: candidates, bodies, with: who),
      kind: .region,
      singular: "regio", plural: "regio's",
      items: ordered.enumerated().map { index, one in
        let members = DutchNumber.counted(one.memberCount, "gemeente", "gemeenten").unbroken
        let likeness = "\(DutchNumber.share(one.likeness, decimals: 0)) gelijk".unbroken
        let more = one.bodyCount > 1 ? "\u{A0}(+\(one.bodyCount - 1))" : ""
        return DiagramItem(
          id: "kandidaat-\(index + 1)", text: "\(one.name.capitalisedFirst)\(more): \(members), \(likeness)",
          tooltip: "\(one.name) (\(one.kind)), \(members), \(likeness) aan de kern",
          look: one.isAnswer ? .answer : nil)
      })
  }

  /// How many bodies there are, and how many different regions they make.
  private static func title(
    of candidates: [LogicalRegionDiagram.Candidate], _ bodies: Int, with who: String
  ) -> String {
    let regions = DutchNumber.counted(candidates.count, "regio", "regio's")
    guard bodies > candidates.count else { return "2. \(regions) met \(who) erin" }
    return
      "2. \(DutchNumber.count(bodies)) aanwijzingen met \(who) erin: \(candidates.count) verschillende regio's"
  }

  private static func groups(
    _ bands: [[LogicalRegionDiagram.Share]], _ subjects: [String],
    _ thresholds: LogicalRegionDiagram.Thresholds
  ) -> [DiagramGroup] {
    let limits = [thresholds.core, thresholds.shell, thresholds.fringe]
    let kinds: [GroupKind] = [.core, .shell, .fringe]
    return zip(zip(kinds, limits), bands).map { kind, band in
      let asked =
        kind.0 == .core
        ? subjects.map { name in
          DiagramItem(id: "kern-\(name)", text: name, tooltip: "\(name): de vraag gaat over deze gemeente")
        } : []
      let counted = band.sorted { ($1.share, $0.name) < ($0.share, $1.name) }.map { one in
        let share = DutchNumber.share(one.share, decimals: 0)
        return DiagramItem(
          id: "\(kind.0.rawValue)-\(one.name)", text: "\(one.name): \(share)",
          tooltip: "\(one.name), in \(share) van de aanwijzingen")
      }
      let limit = DutchNumber.share(kind.1, decimals: 0)
      return DiagramGroup(
        id: kind.0.rawValue,
        title: "4. \(kind.0.rawValue.capitalisedFirst): in minstens \(limit) van de aanwijzingen",
        kind: kind.0,
        singular: "gemeente", plural: "gemeenten", items: asked + counted)
    }
  }
}

extension String {
  /// The text with spaces that hold its words together on one line.
  var unbroken: String { replacing(" ", with: "\u{A0}") }
}
