/// The bounds of a DOT text, checked before Graphviz sees it or before it starts to place nodes.
enum InputLimits {
  /// 512 KiB. A text of ours with 377 nodes and 914 edges takes about 150 KB; reading this much takes Graphviz
  /// a few hundredths of a second, and all its messages about one text fit four times this size.
  static let bytes = 512 * 1024

  /// The most edges made while reading: `{a b c}->{d e f}` writes nine of them in seventeen bytes, so a short
  /// text can ask for more than memory holds.
  static let edges = 50_000

  /// Room for the longest message about a text of at most `bytes`.
  static let messageBytes = 4 * bytes

  /// Throws for a text that is too long or holds a NUL, where C would see its end. O(length).
  static func check(text: String) throws(GraphLayoutError) {
    let count = text.utf8.count
    guard count <= bytes else {
      throw .tooLarge(
        message: "De DOT-tekst telt \(count) bytes en mag er \(bytes) tellen: laat knopen of lijnen weg.")
    }
    guard let place = text.utf8.firstIndex(of: 0) else { return }
    let line = 1 + text.utf8[..<place].count { $0 == UInt8(ascii: "\n") }
    throw .invalidDOT(message: "er staat een nulteken (U+0000) in: haal het weg.", line: line)
  }

  /// Throws for a graph that `engine` cannot place within seconds. O(1).
  static func check(size: GraphSize, engine: LayoutEngine) throws(GraphLayoutError) {
    let capacity = engine.capacity
    guard size.nodes > capacity.nodes || size.edges > capacity.edges else { return }
    throw .tooLarge(
      message:
        "De graaf heeft \(size.nodes) knopen en \(size.edges) lijnen; opmaak \(engine.rawValue) kan er "
        + "\(capacity.nodes) en \(capacity.edges) aan: laat de kleinste stromen weg of kies een andere opmaak."
    )
  }

  /// The error for a text that asks for more than `edges`.
  static var tooManyEdges: GraphLayoutError {
    .tooLarge(message: "De graaf heeft meer dan \(edges) lijnen: laat de kleinste stromen weg.")
  }
}
