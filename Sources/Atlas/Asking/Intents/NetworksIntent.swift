import RegionModel
import RegionAnalysis
import RegionRendering

extension Intent {
  /// Zit … in de G40?
  static let networks = Intent(
    id: "netwerken", example: "In welke netwerken zit Oss?",
    patterns: [
      .init(
        ["netwerk*", "stedennetwerk*", "vereniging*", "programma*", "deals", "vng"], needs: [.municipality]),
      .init(needs: [.network, .municipality], isStrict: true),
    ],
    also: ["lid", "deel", "mee", "stedennetwerk*"]
  ) { asked, graph throws(AtlasError) in
    let number = try asked.municipality(in: graph)
    let name = graph.municipalities[number].name
    var lead: [String] = []
    for case .network(let index) in asked.readings(.network) {
      let network = graph.networks[index]
      lead.append(
        network.members.has(number)
          ? "Ja: \(name) is lid van \(network.name)."
          : "Nee: \(name) staat niet bij de leden van \(network.name).")
      if let note = network.note { lead.append(note) }
    }
    return graph.understood(
      "in welke netwerken en programma's \(name) zit", municipality: number, lead: lead,
      sections: ["netwerken", "programmas"], sources: ["networks", "programmes"])
  }
}
