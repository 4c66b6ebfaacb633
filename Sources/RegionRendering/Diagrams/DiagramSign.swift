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
