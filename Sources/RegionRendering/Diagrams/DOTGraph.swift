/// A drawing before it is laid out: boxes, lines and groups, as values for ``DOTGraph/text``.
struct DOTGraph: Sendable, Hashable {
  /// Points between boxes in a column.
  var boxGap = 2.0
  /// Points between columns.
  var columnGap = 28.0
  /// All boxes, columns from left to right, each from top to bottom.
  var nodes: [DOTNode] = []
  /// Boxes that belong together, drawn on a coloured ground.
  var clusters: [DOTCluster] = []
  /// All lines; a line also says that its end stands in a column to the right of its beginning.
  var edges: [DOTEdge] = []
}

/// A box.
struct DOTNode: Sendable, Hashable {
  /// Name, valid and unique as an XML id; becomes the `id` in the picture.
  var id: String
  /// The text, already broken into lines.
  var lines: [String]
  /// What a reader sees who points at it.
  var tooltip: String
  /// Width and height, known before any font is.
  var size: NodeSize
  var look: NodeLook
  var isDashed = false
  var isBold = false
  var fontSize = 8.0
  /// Whether lines of text begin at the left; else they are centred.
  var isLeftAligned = true
  /// Its middle, in points from the top left of the drawing; `nil` to leave the place to the engine.
  var place: PagePoint?

  /// Its box, once it has a place.
  var box: PageRect? {
    place.map {
      PageRect(x: $0.x - size.width / 2, y: $0.y - size.height / 2, width: size.width, height: size.height)
    }
  }
}

/// A line between two boxes.
struct DOTEdge: Sendable, Hashable {
  var from: String
  var to: String
  /// Not drawn, but keeps the columns and the order within them.
  var isInvisible = false
  var isDashed = false
  /// Line width in points.
  var width = 1.0
  var colour = DiagramColour.line
  /// Whether it ends in an arrow.
  var hasArrow = false
  /// The way it takes: the beginning, then for every piece of it two handles and an end, as in a Bézier curve;
  /// empty to leave it to the engine.
  var path: [PagePoint] = []
}

/// Boxes on a coloured ground.
struct DOTCluster: Sendable, Hashable {
  /// Name, valid and unique as an XML id.
  var id: String
  /// Colour of the ground.
  var fill: String
  /// The ids of its boxes.
  var nodes: [String]
  /// Its box on the drawing; `nil` to leave it to the engine.
  var box: PageRect?
  /// Colour of its edge, as `#RRGGBB`; `nil` for none.
  var line: String?
  /// Width of its edge in points.
  var lineWidth = 0.8
}
