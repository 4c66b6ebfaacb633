/// A scale bar in a corner of the map where it covers no land.
struct PlacedScaleBar: Sendable {
  /// The room that it takes on the page.
  let box: PageRect
  /// Whether no corner was free.
  let coversLand: Bool
  /// What is drawn.
  let elements: [SVGElement]

  /// Puts `bar` in the first free corner of `frame`: bottom left, bottom right, top left, top right. When there
  /// is land in all of them, it stands bottom left on a piece of paper.
  init(_ bar: ScaleBar, land: PageArea, in frame: PageRect) {
    let (width, height) = bar.size
    let corners = [
      (frame.x, frame.bottom - height), (frame.right - width, frame.bottom - height), (frame.x, frame.y),
      (frame.right - width, frame.y),
    ].map { PageRect(x: $0.0, y: $0.1, width: width, height: height) }
    let free = corners.first { corner in
      !land.contains(corner.centre)
        && !land.rings.contains { ring in
          zip(ring, ring.dropFirst()).contains { corner.isCrossed(from: $0.0, to: $0.1) }
        }
    }
    box = free ?? corners[0]
    coversLand = free == nil
    let paper = free == nil ? [SVGElement.rectangle(box.inset(by: -2), fill: Ink.paper)] : []
    elements = paper + bar.elements(x: box.x, y: box.y)
  }
}
