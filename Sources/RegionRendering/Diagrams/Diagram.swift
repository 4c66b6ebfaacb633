/// A picture of how things hang together: words for the page around it, and a drawing for the room between them.
///
/// A kind is a file with its names, its ``words`` and ``plan(in:)``, and a line in ``DiagramKinds``.
public protocol Diagram: Sendable {
  /// Name of the kind in the command line, for example `gemeente`.
  static var id: String { get }
  /// What the kind shows, in Dutch.
  static var kindTitle: String { get }
  /// The page for who asks for none.
  static var usualPage: PageSize { get }
  /// The room for which ``dot()`` lays the drawing out.
  static var usualRoom: DiagramRoom { get }
  /// What stands around the drawing.
  var words: DiagramWords { get }
  /// The drawing laid out for `room`, the same for the same diagram; `nil` when the letters of that room leave too
  /// much out and smaller ones are to be tried.
  func plan(in room: DiagramRoom) -> DiagramPlan?
}

extension Diagram {
  /// A4, the long side across.
  public static var usualPage: PageSize { .a4Landscape }
  /// That of A4 upright.
  public static var usualRoom: DiagramRoom { .a4Portrait }
  /// See ``DiagramWords/title``.
  public var title: String { words.title }
  /// See ``DiagramWords/description``.
  public var description: String { words.description }
  /// See ``DiagramWords/legend``.
  public var legend: [DiagramSign] { words.legend }
  /// See ``DiagramWords/notes``.
  public var notes: [String] { words.notes }

  /// The drawing as DOT text, about as it stands on A4: the same diagram gives the same text.
  public func dot() -> String { plan(in: Self.usualRoom)?.dot ?? "" }
}
