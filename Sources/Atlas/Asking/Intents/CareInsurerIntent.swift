import RegionAnalysis
import RegionModel
import RegionRendering

extension Intent {
  /// Welke zorgverzekeraar hoort bij de regio van …?
  static let careInsurer = Intent(
    id: "zorgverzekeraar", example: "Welke zorgverzekeraar hoort bij de regio van Oss?",
    patterns: [
      .init(
        ["zorgverzekeraar*", "verzekeraar*", "zorgkantoor*", "ziektekostenverzekeraar*"],
        needs: [.municipality])
    ],
    also: ["regio", "zorg", "uitvoert", "uitvoerder"]
  ) { asked, graph throws(AtlasError) in
    let number = try asked.municipality(in: graph)
    let name = graph.municipalities[number].name
    guard let division = graph.division("zorgkantoorregio") else {
      throw .request([
        Diagnostic(
          "zorgkantoor-onbekend", "In deze gegevens staan geen zorgkantoorregio's.", hint: "regio indelingen")
      ])
    }
    let lead = division.regions(of: number).map { index in
      let region = division.regions[index]
      let details = region.details.map {
        "\($0.key): \($0.value)\($0.basis.isMarked ? " (\($0.basis.dutch))" : "")"
      }
      let known =
        details.isEmpty
        ? "wie daar het zorgkantoor is, staat niet in de gegevens" : details.joined(separator: "; ")
      let notes = region.details.compactMap(\.note).reduce(into: [String]()) { list, note in
        if !list.contains(note) { list.append(note) }
      }
      return (["\(name) ligt in \(region.title(in: division)); \(known)."] + notes).joined(separator: " ")
    }
    return Understood(
      meaning: "welke zorgverzekeraar het zorgkantoor heeft in de zorgkantoorregio van \(name)",
      command: [DivisionQuestion.id, division.id], question: DivisionQuestion(name: division.id),
      lead: lead.isEmpty ? ["\(name) heeft in deze gegevens geen zorgkantoorregio."] : lead,
      focus: .init(sections: [], sources: ["division", "region-details"]))
  }
}
