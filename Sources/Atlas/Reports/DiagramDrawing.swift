import GraphLayout
import RegionModel
import RegionRendering

extension RegionGraph {
  /// Lays `diagram` out and puts it on its page, with `sources` in the foot.
  func draw(_ diagram: some Diagram, sources: [TableSource]) throws(AtlasError) -> String {
    do {
      let engine: LayoutEngine
      switch diagram.engine {
      case .dot: engine = .dot
      case .placed: engine = .nop2
      }
      let drawing = try Graphviz.render(dot: diagram.dot(), engine: engine, format: .svg)
      return DiagramPage(drawing: drawing, of: diagram, foot: foot(sources)).svg
    } catch {
      throw .drawing(
        Diagnostic(
          "diagram-mislukt", "Het diagram is niet te tekenen: \(error)",
          hint: "Meld dit met de opdracht die u gaf; de rest van het antwoord is zonder diagram te vragen."))
    }
  }

  /// What a picture says about its sources: each table with its date, and the day of the municipalities.
  private func foot(_ sources: [TableSource]) -> [String] {
    let tables = sources.map { "\($0.title): \($0.source) (stand \($0.date.dutch), \($0.licence))" }
    return ["Gemeenten op \(referenceDate.dutch)."]
      + (tables.isEmpty ? [] : ["Bronnen: \(tables.joined(separator: "; "))."])
  }
}
