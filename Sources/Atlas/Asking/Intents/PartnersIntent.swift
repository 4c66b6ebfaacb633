import RegionModel

extension Intent {
  /// Met wie werkt … samen?
  static let partners = Intent(
    id: "samenwerking", example: "Met wie werkt Oss samen?",
    patterns: [
      .init(["samen"], ["werk*"], needs: [.municipality]),
      .init(["samenwerk*", "partner*", "bondgenoten", "samenwerkingspartner*"], needs: [.municipality]),
    ],
    also: ["samen", "verbanden", "verband", "waarin", "vaak", "wie", "vaste"]
  ) { asked, graph throws(AtlasError) in
    let name = graph.municipalities[try asked.municipality(in: graph)].name
    return Understood(
      meaning: "met wie \(name) samenwerkt", command: [CongruenceQuestion.id, name],
      question: CongruenceQuestion(name: name))
  }
}
