import RegionModel
import RegionRendering

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
    var counts = [Int](repeating: 0, count: count)
    let own = arrangements.filter { $0.members.contains { $0.municipality == number } }
    for arrangement in own {
      for member in arrangement.members where member.municipality != number {
        counts[member.municipality] += 1
      }
    }
    let partners = counts.count { $0 > 0 }
    guard let most = counts.max(), most > 0 else { return nil }
    let nearest = counts.indices.filter { counts[$0] == most }
    let times = DutchNumber.counted(most, "regeling", "regelingen")
    let who =
      nearest.count > 5 ? "\(DutchNumber.count(nearest.count)) daarvan" : DutchNumber.list(names(nearest))
    let often =
      partners == nearest.count
      ? "" : ", het vaakst met \(who) (\(nearest.count > 1 ? "elk " : "")in \(times))"
    let isMarked = own.contains { $0.members.contains(where: \.basis.isMarked) }
    return
      "In \(DutchNumber.counted(own.count, "gemeenschappelijke regeling", "gemeenschappelijke regelingen")) werkt \(municipalities[number].name) samen met \(DutchNumber.counted(partners, "andere gemeente", "andere gemeenten"))\(often)\(isMarked ? "; een deel van de deelnames is afgeleid of aangenomen" : ""). Hieronder staat met wie het in landelijke indelingen een regio deelt."
  }
}
