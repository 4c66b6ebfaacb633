internal import CGraphviz
internal import Synchronization

/// Graphviz inside this process: DOT text in, text of a picture out.
///
/// Its C libraries keep state for the whole process, so there is one context, made at the first call and never
/// freed, and one call at a time. Nothing is read from files or written to them, and nothing to `stderr`.
public enum Graphviz {
  /// The one context. A second one beside it crashes, and one after it uses freed memory.
  private static let context = Mutex<OpaquePointer?>(nil)

  /// What Graphviz says while `context` is locked; apart from it, because Graphviz says it during the call.
  private static let messages = Mutex(GraphvizMessages())

  /// The version of the Graphviz library that runs, such as `2.43.0` (Debian's 2.42.2 says so).
  public static var version: String {
    context.withLock { String(cString: gvcVersion(opened(&$0))) }
  }

  /// Places the graph in `dot` and writes it: the same bytes for the same arguments, on every call and thread.
  ///
  /// Sizes follow Graphviz: positions in points, `width` and `height` in inches. Labels are measured with the
  /// machine's fonts; give nodes `fixedsize=true`, `width` and `height` for the same picture on every machine.
  ///
  /// - Parameters:
  ///   - dot: one graph in the DOT language, UTF-8, at most 512 KiB; images, style sheets and `layout=` are
  ///     refused.
  ///   - engine: how nodes get their places.
  ///   - format: what to write; `.svg` gives one `<svg>` element with drawing elements and safe links only.
  /// - Returns: the picture, or the placed graph, as text.
  /// - Throws: `GraphLayoutError` when the text is not a graph, asks for more than drawing, is too large for its
  ///   engine, or cannot be placed.
  /// - Complexity: that of the engine; `dot` takes 12 ms for 60 nodes and 90 edges, 0.3 s for 400 and 900.
  public static func render(
    dot: String, engine: LayoutEngine = .dot, format: LayoutFormat = .svg
  ) throws(GraphLayoutError) -> String {
    try InputLimits.check(text: dot)
    let text = try context.withLock { (context) throws(GraphLayoutError) -> String in
      let context = opened(&context)
      let graph = try read(dot)
      defer { agclose(graph) }
      try check(graph, for: engine)
      return try write(graph, with: context, engine: engine, format: format)
    }
    return format == .svg ? try SVGCleaner.clean(text) : text
  }

  /// The context, made at the first call: 11 ms here, mostly reading Graphviz' list of plugins.
  private static func opened(_ context: inout OpaquePointer?) -> OpaquePointer {
    if let context { return context }
    agseterrf { _ in 0 }
    regio_widen_messages([CChar](repeating: 0x20, count: InputLimits.messageBytes) + [0])
    agseterrf { piece in
      if let piece { Graphviz.messages.withLock { $0.add(String(cString: piece)) } }
      return 0
    }
    guard let made = gvContext() else { fatalError("Graphviz: no memory for a context") }
    regio_forbid_files()
    context = made
    return made
  }

  /// The one graph in `dot`, to be closed by the caller.
  private static func read(_ dot: String) throws(GraphLayoutError) -> UnsafeMutablePointer<Agraph_t> {
    var text = dot
    forgetMessages()
    var graphs: [UnsafeMutablePointer<Agraph_t>] = []
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        regio_open($0.baseAddress, $0.count, UInt(InputLimits.edges))
      }
      while let graph = regio_read() { graphs.append(graph) }
    }
    if regio_is_over_limit() != 0 {
      for graph in graphs { agclose(graph) }
      throw InputLimits.tooManyEdges
    }
    guard let graph = graphs.first, graphs.count == 1, errors().isEmpty else {
      for graph in graphs { agclose(graph) }
      if let said = errors().first { throw .reading(said) }
      let problem = graphs.isEmpty ? "er staat geen graaf in" : "er staan \(graphs.count) grafen in"
      throw .invalidDOT(message: "\(problem): geef er precies één op.", line: nil)
    }
    return graph
  }

  private static func check(
    _ graph: UnsafeMutablePointer<Agraph_t>, for engine: LayoutEngine
  ) throws(GraphLayoutError) {
    let size = GraphSize(nodes: Int(agnnodes(graph)), edges: Int(agnedges(graph)))
    try InputLimits.check(size: size, engine: engine)
    for kind in [AGRAPH, AGNODE, AGOUTEDGE] {
      var attribute = agnxtattr(graph, kind, nil)
      while let current = attribute {
        let name = String(cString: current.pointee.name)
        let value = kind == AGRAPH ? agxget(graph, current) : current.pointee.defval
        try AttributeRules.check(name: name, value: value.map { String(cString: $0) } ?? "")
        attribute = agnxtattr(graph, kind, current)
      }
    }
  }

  private static func write(
    _ graph: UnsafeMutablePointer<Agraph_t>, with context: OpaquePointer, engine: LayoutEngine,
    format: LayoutFormat
  ) throws(GraphLayoutError) -> String {
    let code = gvLayout(context, graph, engine.rawValue)
    defer { gvFreeLayout(context, graph) }
    if let said = errors().first { throw .placing(said) }
    guard code == 0 else { throw .placing("code \(code)") }
    var bytes: UnsafeMutablePointer<CChar>?
    var count = 0
    let written = regio_render(context, graph, format.rawValue, &bytes, &count)
    defer { gvFreeRenderData(bytes) }
    guard written == 0, let bytes, errors().isEmpty else {
      throw .renderFailed(message: "Graphviz meldt \"\(errors().first ?? "code \(written)")\".")
    }
    return UnsafeRawBufferPointer(start: bytes, count: count).withMemoryRebound(to: UInt8.self) {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private static func errors() -> [String] { messages.withLock { $0.errors } }

  private static func forgetMessages() { messages.withLock { $0 = GraphvizMessages() } }
}
