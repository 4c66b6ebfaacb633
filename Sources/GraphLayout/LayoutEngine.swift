/// A way to give the nodes of a graph their places; the raw value is Graphviz' own name for it.
///
/// Every member gives the same places for the same text. `fdp` and `sfdp` are left out: `fdp` with clusters does not.
public enum LayoutEngine: String, Sendable, CaseIterable {
  /// Layers from top to bottom: who takes part in what, what comes from what.
  case dot
  /// Springs: distances in the picture follow distances in the graph.
  case neato
  /// Rings around one node.
  case twopi
  /// Circles, one for each strongly tied group.
  case circo
  /// Clusters as boxes in boxes, whatever the edges.
  case osage
  /// A treemap: every node a rectangle, its `area` the surface.
  case patchwork
  /// The `pos` that every node has in the text (points, with `!` or without): only the edges are drawn.
  ///
  /// Set the graph's `notranslate=true` to keep the positions as they are.
  case nop2

  /// The most nodes and edges this engine is given: at worst some fifteen seconds on one core, measured on random
  /// graphs with Graphviz 2.42 (`dot` with 100 nodes and 1,500 edges 14 s, with 2,000 edges over a minute).
  var capacity: GraphSize {
    switch self {
    case .dot: GraphSize(nodes: 2_000, edges: 1_500)
    case .neato: GraphSize(nodes: 1_500, edges: 20_000)
    case .circo: GraphSize(nodes: 200, edges: 300)
    case .twopi: GraphSize(nodes: 3_000, edges: 6_000)
    case .osage, .patchwork, .nop2: GraphSize(nodes: 10_000, edges: 20_000)
    }
  }
}

/// How many nodes and edges a graph has.
struct GraphSize: Equatable {
  let nodes: Int
  let edges: Int
}
