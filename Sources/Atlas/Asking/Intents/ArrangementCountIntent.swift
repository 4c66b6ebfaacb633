import RegionModel
import RegionAnalysis
import RegionRendering

extension Intent {
  /// Hoeveel regelingen heeft …?
  static let arrangementCount = Intent(
    id: "drukte", example: "Aan hoeveel regelingen doet Oss mee?",
    patterns: [
      .init(
        ["regeling*", "wgr", "samenwerkingsverband*", "samenwerkingen", "verbonden", "gemeenschappelijke"],
        needs: [.municipality]),
      .init(["hoeveel", "aantal", "welke"], ["regeling*", "samenwerkingsverband*"], needs: [.municipality]),
      .init(["drukte", "bestuurlijk*"], needs: [.municipality]),
    ],
    also: ["neemt", "deel", "mee", "partijen", "gemeenschappelijk*", "lid", "regeling*", "aantal"]
  ) { asked, graph throws(AtlasError) in
    let number = try asked.municipality(in: graph)
    let name = graph.municipalities[number].name
    let count = graph.arrangements.count { $0.members.has(number) }
    return graph.understood(
      "aan welke gemeenschappelijke regelingen \(name) meedoet", municipality: number,
      lead: [
        "\(name) doet mee aan \(DutchNumber.counted(count, "gemeenschappelijke regeling", "gemeenschappelijke regelingen")) in het register; het register was in deze jaren nog niet volledig."
      ], sections: ["regelingen"], sources: ["participants"])
  }
}
