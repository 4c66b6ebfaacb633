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

  /// The sign of what is not known for certain, when `isShown`.
  static func uncertain(_ text: String, when isShown: Bool) -> [DiagramSign] {
    guard isShown else { return [] }
    return [
      DiagramSign(
        fill: DiagramColour.white, line: DiagramColour.ink, lineWidth: 0.8, isDashed: true, text: text)
    ]
  }

  /// A box that looks like this.
  static func box(_ look: NodeLook, _ text: String) -> DiagramSign {
    DiagramSign(fill: look.fill, line: look.line, lineWidth: look.lineWidth, isDashed: false, text: text)
  }
}
