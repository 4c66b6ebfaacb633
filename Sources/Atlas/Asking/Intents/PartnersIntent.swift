import RegionModel

extension Intent {
  /// Met wie werkt … samen?
  static let partners = Intent(
    id: "samenwerking", example: "Met wie werkt Oss samen?",
    patterns: [
      .init(["samen"], ["werk*"], needs: [.municipality], extra: [.municipality]),
      .init(["samenwerk*", "partner*", "bondgenoten", "samenwerkingspartner*"], needs: [.municipality]),
    ],
    also: ["samen", "verbanden", "verband", "waarin", "vaak", "wie", "vaste"]
  ) { asked, graph throws(AtlasError) in
    let names = graph.names(try asked.municipalities(in: graph))
    guard let name = names.first, names.count == 1 else {
      return Understood(
        meaning: "hoe \(names.inWords) samenhangen; dat staat onder hun logische regio",
        command: [LogicalRegionQuestion.id] + names, question: LogicalRegionQuestion(words: names))
    }
    return Understood(
      meaning: "met wie \(name) samenwerkt", command: [CongruenceQuestion.id, name],
      question: CongruenceQuestion(name: name))
  }
}
