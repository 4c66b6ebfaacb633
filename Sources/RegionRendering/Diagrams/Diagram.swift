/// A picture of how things hang together, as DOT text for Graphviz and the words around it.
public protocol Diagram: Sendable {
  /// Name of the kind in the command line, for example `gemeente`.
  static var id: String { get }
  /// What the kind shows, in Dutch.
  static var kindTitle: String { get }
  /// The page for who asks for none.
  static var usualPage: PageSize { get }
  /// How Graphviz gives the boxes of ``dot()`` their places.
  static var engine: DiagramEngine { get }
  /// Title of this picture, for `<title>` and the visible heading.
  var title: String { get }
  /// What the picture says, in Dutch sentences, for `<desc>`.
  var description: String { get }
  /// The signs that need an explanation.
  var legend: [DiagramSign] { get }
  /// What a reader has to know about the picture on any page, in Dutch sentences: first how to read it, which stands
  /// below the title.
  var notes: [String] { get }
  /// The picture: the same diagram gives the same text.
  func dot() -> String
  /// The picture laid out for `room`; `nil` when the letters of that room leave too much out and smaller ones are
  /// to be tried. A kind that has one drawing for all pages gives ``dot()``, which the page then scales.
  func plan(in room: DiagramRoom) -> DiagramPlan?
}

extension Diagram {
  /// A4, the long side across.
  public static var usualPage: PageSize { .a4Landscape }
  /// Layers from left to right.
  public static var engine: DiagramEngine { .dot }
  /// The one drawing, whatever the room.
  public func plan(in room: DiagramRoom) -> DiagramPlan? { DiagramPlan(dot: dot(), engine: Self.engine) }
}

/// The ways in which Graphviz gives boxes their places that diagrams use; the raw value is Graphviz' own name.
public enum DiagramEngine: String, Sendable, Hashable {
  /// Layers, along the direction of the lines.
  case dot
  /// Springs.
  case neato
  /// Rings around one box.
  case twopi
  /// Circles.
  case circo
  /// Boxes in boxes.
  case osage
  /// Places that stand in the text; Graphviz only draws.
  case nop2
}

/// The room that a page has for a drawing, in points of the drawing: with larger letters it is smaller.
public struct DiagramRoom: Sendable, Hashable {
  /// Width in points.
  public let width: Double
  /// Height in points.
  public let height: Double
  /// How many points on paper a point of the drawing takes, for a reader at arm's length: letters of 8 points come
  /// out as 8 × `scale` points.
  public let scale: Double
  /// Whether letters get no smaller than this: what does not fit now is left out and counted.
  public let isLast: Bool
  /// Whether it comes from a printer without colours.
  public let isBlackAndWhite: Bool

  /// Describes a room.
  public init(
    width: Double, height: Double, scale: Double = 1, isLast: Bool = true, isBlackAndWhite: Bool = false
  ) {
    self.width = width
    self.height = height
    self.scale = scale
    self.isLast = isLast
    self.isBlackAndWhite = isBlackAndWhite
  }

  /// About what A4 upright has for a drawing.
  static let usual = DiagramRoom(width: 547, height: 650)
}

/// A diagram as laid out for a room.
public struct DiagramPlan: Sendable, Hashable {
  /// The DOT text.
  public let dot: String
  /// How Graphviz places the boxes of ``dot``.
  public let engine: DiagramEngine
  /// What is counted but not drawn one by one, as a Dutch sentence; `nil` for nothing.
  public let folded: String?
  /// SVG elements under everything that Graphviz draws, such as the outline of the country, in the coordinates of
  /// Graphviz' own drawing; empty for most kinds.
  public let ground: String

  /// Describes a plan.
  public init(dot: String, engine: DiagramEngine, folded: String? = nil, ground: String = "") {
    self.dot = dot
    self.engine = engine
    self.folded = folded
    self.ground = ground
  }

  /// The plan of a drawing whose places are known, in the colours or greys of `room`.
  init(_ graph: DOTGraph, in room: DiagramRoom, folded: String?) {
    self.init(
      dot: (room.isBlackAndWhite ? graph.inBlackAndWhite : graph).text, engine: .nop2, folded: folded)
  }
}
