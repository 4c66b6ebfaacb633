/// A flow on a map: from one municipality to another.
public struct DrawnFlow: Sendable, Hashable {
  /// Number of the municipality where it begins.
  public let origin: Int
  /// Number of the municipality where it ends.
  public let destination: Int
  /// Its size.
  public let value: Double
  /// What a pointer tells about it, for example `12,3 % van de werkende inwoners`.
  public let note: String

  /// A flow between two different municipalities.
  public init(origin: Int, destination: Int, value: Double, note: String) {
    self.origin = origin
    self.destination = destination
    self.value = value
    self.note = note
  }
}
