/// A picture of how things hang together, as DOT text for Graphviz and the words around it.
public protocol Diagram: Sendable {
  /// Name of the kind in the command line, for example `gemeente`.
  static var id: String { get }
  /// What the kind shows, in Dutch.
  static var kindTitle: String { get }
  /// Title of this picture, for `<title>` and the visible heading.
  var title: String { get }
  /// What the picture says, in Dutch sentences, for `<desc>`.
  var description: String { get }
  /// The signs that need an explanation.
  var legend: [DiagramSign] { get }
  /// What a reader has to know about the picture, in Dutch sentences: what was left out and why.
  var notes: [String] { get }
  /// How the boxes get their places.
  var engine: DiagramEngine { get }
  /// What lies under the drawing, such as the outline of the country: SVG elements, escaped, in the coordinates of
  /// Graphviz' own drawing (points, y downwards from the lower edge). Empty for most kinds.
  var ground: String { get }
  /// The picture for ``engine``: the same diagram gives the same text.
  func dot() -> String
}

extension Diagram {
  /// Layers, unless a kind says otherwise.
  public var engine: DiagramEngine { .dot }
  /// Nothing, unless a kind says otherwise.
  public var ground: String { "" }
}

/// How the boxes of a diagram get their places; the raw value is Graphviz' name for it.
public enum DiagramEngine: String, Sendable, CaseIterable {
  /// Graphviz finds layers from left to right.
  case dot
  /// The diagram gives every place itself, for example on the map or along an axis.
  case placed = "nop2"
}

/// A sign in a diagram with its meaning.
public struct DiagramSign: Sendable, Hashable {
  /// Colour of the box, as `#RRGGBB`.
  public let fill: String
  /// Colour of its line, as `#RRGGBB`.
  public let line: String
  /// Width of its line in points.
  public let lineWidth: Double
  /// Whether its line is dashed.
  public let isDashed: Bool
  /// What it means, in Dutch.
  public let text: String

  /// Not known for certain.
  static func uncertain(_ text: String) -> DiagramSign {
    DiagramSign(
      fill: DiagramColour.white, line: DiagramColour.ink, lineWidth: 0.8, isDashed: true, text: text)
  }

  /// A box that looks like this.
  static func box(_ look: NodeLook, _ text: String) -> DiagramSign {
    DiagramSign(fill: look.fill, line: look.line, lineWidth: look.lineWidth, isDashed: false, text: text)
  }
}
