/// A diagram as laid out for a room.
public struct DiagramPlan: Sendable, Hashable {
  /// The DOT text; the places of boxes and lines stand in it, so Graphviz (engine `nop2`) only draws.
  public let dot: String
  /// What is counted but not drawn one by one, as a Dutch sentence; `nil` for nothing.
  public let folded: String?
  /// SVG elements under everything that Graphviz draws, such as the outline of the country, in the coordinates of
  /// Graphviz' own drawing; empty for most kinds.
  public let ground: String

  /// Describes a plan.
  public init(dot: String, folded: String? = nil, ground: String = "") {
    self.dot = dot
    self.folded = folded
    self.ground = ground
  }

  /// The plan of a drawing in the colours or greys of `room`.
  /// - Parameters:
  ///   - folded: what is not drawn one by one, such as `12 regio's en 3 regelingen`; `nil` for nothing.
  ///   - command: the command that gives the full list.
  init(_ graph: DOTGraph, in room: DiagramRoom, folded: String?, listedBy command: String? = nil) {
    let list = command.map { "; de volledige lijst geeft `\($0)`" } ?? ""
    self.init(
      dot: (room.isBlackAndWhite ? graph.inBlackAndWhite : graph).text,
      folded: folded.map { "Niet apart getekend, wel meegeteld: \($0)\(list)." })
  }
}
