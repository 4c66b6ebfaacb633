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
  public static let a4Portrait = DiagramRoom(width: 547, height: 650)
  /// About what A4 across has for a drawing.
  public static let a4Landscape = DiagramRoom(width: 794, height: 430)
}
