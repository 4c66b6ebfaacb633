/// What a laid out graph is written as.
public enum LayoutFormat: String, Sendable, CaseIterable {
  /// One `<svg>` element to put into a page; sizes in points (1/72 inch).
  case svg
  /// The DOT text again, with `pos`, `width` and `height` added: positions in points, sizes in inches.
  case dot
  /// Graphviz' JSON: every attribute of the DOT text, with the same units.
  case json
  /// One line a node and an edge, positions and sizes in inches; for programs and for tests.
  case plain
}
