import RegionModel
import RegionRendering

extension Intent {
  private static let words = [
    "buren", "buur*", "grenst", "grenzen", "aangrenzend*", "omliggende", "naburig*",
  ]

  /// Wie zijn de buren van …?
  static let neighbours = Intent(
    id: "buren", example: "Wie zijn de buren van Oss?",
    patterns: [
      .init(words, needs: [.municipality]),
      .init(words, needs: [.municipality, .municipality]),
    ],
    also: words + ["liggen", "naast"]
  ) { asked, graph throws(AtlasError) in
    let numbers = try asked.municipalities(in: graph)
    let number = try asked.municipality(in: graph)
    let name = graph.municipalities[number].name
    let neighbours = graph.borders.neighbours[number].map(\.municipality)
    var lead = ["\(name) heeft \(DutchNumber.counted(neighbours.count, "buurgemeente", "buurgemeenten"))."]
    if numbers.count == 2 {
      let other = graph.municipalities[numbers[1]].name
      let link = graph.borders.neighbours[number].first { $0.municipality == numbers[1] }
      lead =
        if let link {
          [
            "Ja: \(name) en \(other) \(link.link.map { "zijn verbonden via \($0.title)" } ?? "grenzen aan elkaar")."
          ]
        } else { ["Nee: \(name) en \(other) grenzen niet aan elkaar."] }
    }
    return graph.understood(
      "wie de buren van \(name) zijn", municipality: number, lead: lead, sections: ["buren"],
      sources: ["border-links"])
  }
}
