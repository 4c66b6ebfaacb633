import RegionModel
import RegionRendering
import Testing

@Suite("The diagram of an arrangement shows who takes part")
struct ArrangementDiagramTests {
  private let diagram = ArrangementDiagram(
    graph: DiagramExamples.graph(), arrangement: DiagramExamples.arrangement(1))

  @Test("Participants stand in groups: municipalities by province, others by kind, with their organs")
  func groups() {
    let dot = diagram.dot()
    for text in [
      "3 gemeenten in Noordland", "1 gemeente in Zuidland: college", "1 provincie: Gedeputeerde Staten",
      "1 waterschap: algemeen bestuur en dagelijks\\lbestuur", "1 rijksorgaan: minister",
      "1 overige deelnemer", "Aldam: college",
      "Beekdal: raad en college",
    ] {
      #expect(dot.contains("label=\"\(text)\\l\""), "\(text)")
    }
    #expect(
      diagram.description
        == "Aan Regeling 1 (openbaar lichaam) doen mee: 4 gemeenten, 1 provincie, 1 waterschap, "
        + "1 rijksorgaan en 1 overige deelnemer. In de gemeenten wonen samen 100.000 mensen.")
  }

  @Test("An inferred member has a dashed line, and the legend explains it")
  func dashed() {
    let lines = diagram.dot().split(separator: "\n").filter { $0.contains("dashed") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("Cromberg") == true)
    #expect(diagram.legend.first?.text.contains("niet zeker") == true)
  }

  @Test("An arrangement without participants is still a picture")
  func empty() {
    let diagram = ArrangementDiagram(
      graph: DiagramExamples.graph(),
      arrangement: JointArrangement(id: "x", name: "Leeg", legalForm: "", members: []))
    #expect(diagram.description == "Aan Leeg doet niemand mee.")
    #expect(diagram.dot().contains("label=\"Leeg\\n\""))
  }
}
