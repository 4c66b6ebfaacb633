import RegionAnalysis
import RegionModel
import RegionRendering

extension Intent {
  /// In welke veiligheidsregio ligt …?
  static let whichRegion = Intent(
    id: "regio-van", example: "In welke veiligheidsregio ligt Oss?",
    patterns: [
      .init(needs: [.division, .municipality], isStrict: true),
      .init(["welke", "welk", "wat", "onder"], needs: [.division, .municipality]),
      .init(["welke"], ["regio", "regios", "indeling*", "verbanden"], needs: [.municipality]),
      .init(["indeling*"], needs: [.municipality]),
    ],
    also: ["regio", "regios", "indeling*", "deel", "hoort", "ingedeeld", "lid"]
  ) { asked, graph throws(AtlasError) in
    let number = try asked.municipality(in: graph)
    let name = graph.municipalities[number].name
    guard !asked.divisions.isEmpty else {
      return graph.understood(
        "in welke regio's \(name) ligt", municipality: number, sections: ["indelingen"], sources: ["division"]
      )
    }
    let division = try asked.division(in: graph)
    let isWater = division.id == "waterschap"
    let regions = graph.regionsInWords(of: number, in: division)
    let lead =
      regions.isEmpty
      ? "\(name) heeft in deze gegevens geen regio in de indeling \(division.title)."
      : "\(name) ligt in \(DutchNumber.list(regions)); stand \(division.source.date.dutch)."
    return graph.understood(
      "in welke regio \(name) ligt (\(division.title))", municipality: number, lead: [lead],
      sections: isWater ? ["waterschappen"] : ["indelingen"],
      sources: isWater ? ["water-boards", "water-board-shares"] : ["division"])
  }
}
