/// A picture of how things hang together, as DOT text for Graphviz' engine `dot` and the words around it.
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
  /// The picture for the engine `dot`: the same diagram gives the same text.
  func dot() -> String
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
