import GraphLayout
import RegionModel
import RegionRendering

/// A diagram with the foot of its page: what can be drawn on any page.
struct DrawableDiagram: Sendable {
  /// What is drawn.
  let diagram: any Diagram
  /// Sources and the day of the data, below the notes of the diagram.
  let foot: [String]

  /// The page for who asks for none.
  var usualPage: PageSize { type(of: diagram).usualPage }

  /// Lays the diagram out for `page` and has Graphviz draw it.
  /// - Throws: ``AtlasError/drawing(_:)`` when Graphviz cannot.
  func svg(on page: PageSize) throws(AtlasError) -> String {
    let sheet = DiagramPage(diagram, page: page, foot: foot)
    let plan = sheet.plan()
    do {
      return sheet.svg(try Graphviz.render(dot: plan.dot, engine: .nop2, format: .svg), plan: plan)
    } catch {
      throw .drawing(
        Diagnostic(
          "diagram-mislukt", "Het diagram is niet te tekenen: \(error)",
          hint: "Meld dit met de opdracht die u gaf; de rest van het antwoord is zonder diagram te vragen."))
    }
  }
}

extension Artefact.Picture {
  /// A diagram of `graph`, with `sources` in the foot; Graphviz draws it when the picture is asked for.
  init(
    fileName: String, diagram: some Diagram, of graph: RegionGraph, sources: [TableSource],
    section: String? = nil
  ) {
    let drawable = DrawableDiagram(diagram: diagram, foot: graph.foot(sources))
    self.init(
      kind: "diagram", fileName: fileName, usualPage: drawable.usualPage, section: section,
      drawing: { page throws(AtlasError) in try drawable.svg(on: page) })
  }
}

extension RegionGraph {
  /// What a picture says about its sources: the day of the municipalities, each table with its date, and how many
  /// doubts there are.
  fileprivate func foot(_ sources: [TableSource]) -> [String] {
    let tables = sources.map { "\($0.title): \($0.source) (stand \($0.date.dutch), \($0.licence))" }
    return ["Gemeenten op \(referenceDate.dutch)."]
      + (tables.isEmpty ? [] : ["Bronnen: \(tables.joined(separator: "; "))."])
      + doubts(sources).map { "Let op. \($0)" }
  }

  /// How many doubts there are about `sources`, in a sentence; empty without any.
  private func doubts(_ sources: [TableSource]) -> [String] {
    let count = sources.reduce(0) { $0 + $1.doubts.count }
    guard count > 0 else { return [] }
    return [
      "Bij deze bronnen \(count == 1 ? "hoort" : "horen") \(DutchNumber.counted(count, "kanttekening", "kanttekeningen")); dezelfde opdracht met --bronnen geeft ze."
    ]
  }
}
