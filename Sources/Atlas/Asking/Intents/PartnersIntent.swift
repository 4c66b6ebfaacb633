import RegionModel
extension Intent {
  /// Met wie werkt … samen?
  static let partners = Intent(
    id: "samenwerking", example: "Met wie werkt Oss samen?",
    patterns: [
      .init(["samen"], ["werk*"], needs: [.municipality]),
      .init(["samenwerk*", "partner*", "bondgenoten", "samenwerkingspartner*"], needs: [.municipality]),
    ],
    also: ["samen", "verbanden", "verband", "waarin"]
  ) { asked, graph throws(AtlasError) in
    let number = try asked.municipality(in: graph)
    let name = graph.municipalities[number].name
    return graph.understood(
      "met wie \(name) samenwerkt", municipality: number,
      sections: ["indelingen", "netwerken", "regelingen", "programmas"],
      sources: ["municipalities", "networks", "participants", "programmes", "division"])
  }
}
