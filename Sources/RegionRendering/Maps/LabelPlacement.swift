/// A wish for a label, with the texts it may have from best to worst.
struct LabelRequest: Sendable {
  /// How far a label may leave its area.
  enum Reach: Sendable {
    /// The whole box inside the area.
    case inside
    /// The middle of the box inside the area and no part of the box on another request's area.
    case open
    /// The middle of the box inside the area.
    case centred
    /// Beside the area, with a thin line to it.
    case beside
  }

  /// A text the label may have.
  struct Variant: Sendable {
    let lines: [PlacedLabel.Line]
    let reach: Reach
    /// Whether it is the short text for which labels placed before keep room at the anchor.
    var isNumber = false
  }

  /// Position in the caller's own list.
  let owner: Int
  /// The area to label.
  let area: PageArea
  /// The visual centre of the area.
  let anchor: PagePoint
  /// The texts, best first.
  let variants: [Variant]
}

/// Places labels so that they overlap nothing and stay within a frame.
///
/// Requests are served in the order given (the caller puts what matters most first). For each text of a request,
/// best first, places around the anchor are tried from near to far; the first that is free is taken. A box may
/// not cover the anchor of another request, so that it is clear which area it means; it keeps off the room of
/// the other's number there too, so that a long name never costs a neighbour its number; a number that finds no
/// place that way may use that room. A request for which no text fits stays without a label. Equal input gives
/// equal labels.
/// O(requests · variants · candidates · (places of the area + labels)).
struct LabelPlacement: Sendable {
  /// The labels placed so far.
  private(set) var labels: [PlacedLabel] = []
  private let frame: PageRect
  private let obstacles: [PageRect]
  private var leaders: [(PagePoint, PagePoint)] = []
  private let anchors: [PagePoint]
  private let areas: [PageArea]
  /// The room at each anchor that labels placed before keep free.
  private let reserved: [PageRect]

  /// Places `requests` within `frame`, off the `obstacles`.
  init(_ requests: [LabelRequest], in frame: PageRect, obstacles: [PageRect] = []) {
    self.frame = frame
    self.obstacles = obstacles
    anchors = requests.map(\.anchor)
    areas = requests.map(\.area)
    reserved = requests.map { request in
      let number = request.variants.last { $0.isNumber && $0.reach != .beside }
      let size = number.map { PlacedLabel.boxSize(of: $0.lines) } ?? (width: 0, height: 0)
      return PageRect(
        x: request.anchor.x - size.width / 2, y: request.anchor.y - size.height / 2, width: size.width,
        height: size.height)
    }
    for (index, request) in requests.enumerated() {
      if let label = place(request, at: index) {
        labels.append(label)
        if let leader = label.leader { leaders.append((label.box.centre, leader)) }
      }
    }
  }

  private func place(_ request: LabelRequest, at index: Int) -> PlacedLabel? {
    for keepsReserved in [true, false] {
      for (number, variant) in request.variants.enumerated() where keepsReserved || variant.isNumber {
        let beside = variant.reach == .beside
        let size = PlacedLabel.boxSize(of: variant.lines)
        for shift in Self.shifts(variant.reach) {
          let centre = PagePoint(
            x: request.anchor.x + shift.x * (beside ? size.height + size.width / 2 : size.width),
            y: request.anchor.y + shift.y * size.height)
          let box = PageRect(
            x: centre.x - size.width / 2, y: centre.y - size.height / 2, width: size.width,
            height: size.height)
          if variant.reach == .inside, request.area.bounds.map({ !$0.contains(box) }) ?? true { continue }
          guard frame.contains(box), isFree(box, request: index, keepsReserved: keepsReserved),
            reaches(request, at: index, variant.reach, box: box)
          else { continue }
          return PlacedLabel(
            owner: request.owner, lines: variant.lines, box: box, leader: beside ? request.anchor : nil,
            variant: number)
        }
      }
    }
    return nil
  }

  /// Whether a box lies where `reach` wants it.
  private func reaches(
    _ request: LabelRequest, at index: Int, _ reach: LabelRequest.Reach, box: PageRect
  ) -> Bool {
    let centre = box.centre
    switch reach {
    case .inside: return request.area.contains(box)
    case .open:
      return request.area.contains(centre)
        && !areas.indices.contains { $0 != index && areas[$0].touches(box) }
    case .centred: return centre == request.anchor || request.area.contains(centre)
    case .beside: return isFree(from: centre, to: request.anchor)
    }
  }

  /// Whether a box covers no label, obstacle, leader or anchor, and no room that is kept for what comes later.
  private func isFree(_ box: PageRect, request index: Int, keepsReserved: Bool) -> Bool {
    guard !labels.contains(where: { $0.box.intersects(box) }), !obstacles.contains(where: box.intersects),
      !leaders.contains(where: { box.isCrossed(from: $0.0, to: $0.1) })
    else { return false }
    return !anchors.indices.contains { other in
      let place = anchors[other]
      guard other != index else { return false }
      if keepsReserved && other > index && box.intersects(reserved[other]) { return true }
      return place.x > box.x && place.x < box.right && place.y > box.y && place.y < box.bottom
    }
  }

  /// Whether a thin line crosses no label.
  private func isFree(from start: PagePoint, to end: PagePoint) -> Bool {
    !labels.contains { $0.box.isCrossed(from: start, to: end) }
  }

  /// Steps from the anchor, near ones first: in parts of the box's width and height, or in rings for a label
  /// that stands beside its area.
  private static func shifts(_ reach: LabelRequest.Reach) -> [(x: Double, y: Double)] {
    switch reach {
    case .inside, .open, .centred: return grid
    case .beside: return rings
    }
  }

  private static let grid: [(x: Double, y: Double)] = {
    let columns = [0, -0.15, 0.15, -0.3, 0.3, -0.45, 0.45, -0.6, 0.6]
    let rows = [0, -0.35, 0.35, -0.7, 0.7, -1.1, 1.1, -1.6, 1.6, -2.2, 2.2]
    let all = columns.flatMap { x in rows.map { (x: x, y: $0) } }
    // A box is about three times as wide as it is high.
    return all.sorted { a, b in
      let (one, two) = (9 * a.x * a.x + a.y * a.y, 9 * b.x * b.x + b.y * b.y)
      return (one, a.y, a.x) < (two, b.y, b.x)
    }
  }()

  private static let rings: [(x: Double, y: Double)] = [1.2, 1.8, 2.6, 3.6, 4.8, 6.5, 9].flatMap { radius in
    [
      (1, 0), (-1, 0), (0, -1), (0, 1), (0.7, -0.7), (-0.7, -0.7), (0.7, 0.7), (-0.7, 0.7),
      (0.9, -0.4), (-0.9, -0.4), (0.9, 0.4), (-0.9, 0.4), (0.4, -0.9), (-0.4, -0.9), (0.4, 0.9), (-0.4, 0.9),
    ].map {
      (x: $0.0 * radius, y: $0.1 * radius)
    }
  }
}
