/// The words around a picture.
public struct MapText: Sendable, Hashable {
  /// What the picture shows, as a finding, in one sentence without a full stop.
  public var title: String
  /// What is drawn and of which day.
  public var subtitle: String?
  /// Sources, data years and doubts, one paragraph each.
  public var foot: [String]

  /// Makes the words around a picture.
  public init(title: String, subtitle: String? = nil, foot: [String] = []) {
    self.title = title
    self.subtitle = subtitle
    self.foot = foot
  }
}
