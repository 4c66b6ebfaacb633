/// The boxes of the diagram of a logical region: question, existing regions, counting, bands, answer. Across on a
/// page that is wide, from top to bottom on one that is high.
struct LogicalRegionPicture: Sendable, Hashable {
  /// The first step, and what follows it, as they stand in the boxes.
  let question: String
  let counting: String
  let result: String?
  let candidates: DiagramGroup
  let bands: [DiagramGroup]
  static let prefix = "logische-regio-"

  init(
    subjects: [String], bands: [[LogicalRegionDiagram.Share]], candidates: [LogicalRegionDiagram.Candidate],
    bodies: Int, answer: LogicalRegionDiagram.Candidate?, thresholds: LogicalRegionDiagram.Thresholds,
    evidence: LogicalRegionDiagram.Evidence?
  ) {
    let who = DutchNumber.list(subjects)
    question = "1. Wat is een logische regio voor \(who)?"
    counting =
      evidence == nil
      ? "3. Tel per gemeente in hoeveel van deze aanwijzingen zij meedoet"
      : "3. Tel per gevraagde gemeente in welk deel van al haar aanwijzingen, niet alleen deze, een andere meedoet; neem het gemiddelde"
    let inside =
      switch evidence {
      case nil: "met \(who) erin"
      case let one? where one.isSplit: "met een deel van \(who) erin"
      case _?: subjects.count == 1 ? "met heel \(who) erin" : "met \(who) samen erin"
      }
    self.candidates = Self.group(candidates, bodies, inside: inside)
    self.bands = Self.groups(bands, subjects, thresholds, isMean: evidence != nil).filter {
      !$0.items.isEmpty
    }
    result = answer.map {
      "5. Past het best bij de kern: \($0.name), \("\(DutchNumber.share($0.likeness, decimals: 0)) gelijk".unbroken)"
    }
  }

  /// The picture in `room`; `nil` when too little of it fits.
  func plan(in room: DiagramRoom) -> DiagramPlan? {
    let drawn = room.width > room.height * 1.15 ? across(in: room) : upright(in: room)
    return drawn.map { graph, folded in
      DiagramPlan(graph, in: room, folded: folded, listedBy: "regio logisch")
    }
  }

  /// How many things of groups below each other are drawn; `nil` when too few of them are.
  func shown(_ groups: [DiagramGroup], width: Double, height: Double, room: DiagramRoom) -> [Int]? {
    // Of core, shell and fringe the core is kept longest.
    let shown = groups.shown(width: width, height: height, gap: BoxStack.gap, lastFirst: true)
    let enough = zip(groups, shown).allSatisfy { group, count in
      count >= min(group.items.count, group.id == candidates.id ? LogicalRegionDiagram.drawnCandidates : 12)
    }
    // Larger letters than on A4 only where nothing is left out for them.
    let isAll = zip(groups, shown).allSatisfy { $0.items.count == $1 }
    return isAll || (enough && room.scale <= 1.15) || room.isLast || room.scale <= 1 ? shown : nil
  }

  func arrow(_ from: DOTNode, _ to: DOTNode, _ points: [PagePoint], _ isAnswer: Bool = false)
    -> DOTEdge
  {
    DOTEdge(
      from: from.id, to: to.id, width: isAnswer ? 2 : 1.4,
      colour: isAnswer ? DiagramColour.vermillion : DiagramColour.line, hasArrow: true,
      path: BoxStack.straight(points))
  }

  static func height(of groups: [DrawnGroup]) -> Double {
    groups.reduce(-GroupFlow.groupGap) { sum, drawn in
      sum + drawn.nodes.reduce(0) { $0 + $1.size.height + BoxStack.gap } + 2 * BoxStack.padding - BoxStack.gap
        + GroupFlow.groupGap
    }
  }

  static func box(
    _ id: String, _ text: String, _ look: NodeLook, _ width: Double, _ names: inout Identifiers
  )
    -> DOTNode
  {
    let width = NodeSize.unbroken(text, width: width, most: max(160, width), fontSize: 9, isBold: true)
    let lines = NodeSize.lines(text, width: width, fontSize: 9, isBold: true, atMost: 12)
    return DOTNode(
      id: names.unique(prefix + id), lines: lines, tooltip: text,
      size: .fitting(lines, fontSize: 9, isBold: true, width: width), look: look, isBold: true, fontSize: 9,
      isLeftAligned: false)
  }

  /// The candidates, the answer first.
  private static func group(
    _ candidates: [LogicalRegionDiagram.Candidate], _ bodies: Int, inside: String
  ) -> DiagramGroup {
    let ordered = candidates.filter(\.isAnswer) + candidates.filter { !$0.isAnswer }
    return DiagramGroup(
      id: "kandidaten",
      title: title(of: candidates, bodies, inside: inside),
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
    of candidates: [LogicalRegionDiagram.Candidate], _ bodies: Int, inside: String
  ) -> String {
    let regions = DutchNumber.counted(candidates.count, "regio", "regio's")
    guard bodies > candidates.count else { return "2. \(regions) \(inside)" }
    return
      "2. \(DutchNumber.count(bodies)) aanwijzingen \(inside): \(candidates.count) verschillende regio's"
  }

  private static func groups(
    _ bands: [[LogicalRegionDiagram.Share]], _ subjects: [String],
    _ thresholds: LogicalRegionDiagram.Thresholds, isMean: Bool
  ) -> [DiagramGroup] {
    let mean = isMean ? "gemiddeld " : ""
    let bodies = isMean ? "hun aanwijzingen" : "de aanwijzingen"
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
          tooltip: "\(one.name), \(mean)in \(share) van \(bodies)")
      }
      let limit = DutchNumber.share(kind.1, decimals: 0)
      return DiagramGroup(
        id: kind.0.rawValue,
        title: "4. \(kind.0.rawValue.capitalisedFirst): \(mean)in minstens \(limit) van \(bodies)",
        kind: kind.0,
        singular: "gemeente", plural: "gemeenten", items: asked + counted)
    }
  }
}

extension String {
  /// The text with spaces that hold its words together on one line.
  var unbroken: String { replacing(" ", with: "\u{A0}") }
}
