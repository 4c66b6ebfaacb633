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
      question: CongruenceQuestion(name: name),
      lead: [graph.arrangementPartners(of: try asked.municipality(in: graph))].compactMap { $0 },
      leadSources: graph.sources("arrangements", "participants"))
  }
}

extension RegionGraph {
  /// With whom a municipality cooperates in joint arrangements, in a sentence; `nil` without arrangements. The answer
  /// behind it is about the nationwide divisions. O(memberships).
  fileprivate func arrangementPartners(of number: Int) -> String? {
    let partners = ArrangementPartners(of: number, in: self)
    return partners.finding.map {
      $0 + (partners.isMarked ? "; een deel van de deelnames is afgeleid of aangenomen" : "")
        + ". Hieronder staat met wie het in landelijke indelingen een regio deelt."
    }
  }
}
