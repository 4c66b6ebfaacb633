/// What stands around the drawing of a diagram, in Dutch.
public struct DiagramWords: Sendable, Hashable {
  /// Title of this picture, for `<title>` and the visible heading.
  public let title: String
  /// What the picture says, in sentences, for `<desc>`.
  public let description: String
  /// The signs that need an explanation.
  public let legend: [DiagramSign]
  /// What a reader has to know about the picture on any page, in sentences: first how to read it, which stands below
  /// the title.
  public let notes: [String]

  /// Puts the words together.
  public init(title: String, description: String, legend: [DiagramSign] = [], notes: [String] = []) {
    self.title = title
    self.description = description
    self.legend = legend
    self.notes = notes
  }
}
