/// How long an exact search may go on.
///
/// A limit on nodes gives the same answer on every machine; a clock does not. A search that ends by itself has the
/// same answer whatever the limits were.
public struct SearchLimit: Sendable {
  /// Most nodes of the search tree.
  public let nodes: Int
  /// Most answers to list one by one.
  public let answers: Int
  /// Whether time is up; asked now and then.
  public let isOver: @Sendable () -> Bool

  /// Makes a limit.
  /// - Parameters:
  ///   - nodes: Most nodes of the search tree.
  ///   - answers: Most answers to list one by one.
  ///   - isOver: Whether time is up.
  public init(
    nodes: Int = 20_000, answers: Int = 1_000, isOver: @escaping @Sendable () -> Bool = { false }
  ) {
    self.nodes = nodes
    self.answers = answers
    self.isOver = isOver
  }

  /// The limit with so many seconds from now on the clock as well.
  public func seconds(_ seconds: Double) -> SearchLimit {
    let end = ContinuousClock.now + .seconds(seconds)
    return SearchLimit(nodes: nodes, answers: answers) { ContinuousClock.now >= end }
  }
}
