import RegionModel

extension Intent {
  private static let fewest = [
    "min", "minst", "minste", "kleinste", "minimaal", "minimale", "weinig", "kortste", "zuinigste",
  ]

  /// Hoe bereiken we alle gemeenten?
  static let reach = Intent(
    id: "bereik", example: "Hoe bereiken we alle gemeenten?",
    patterns: [
      .init(["bereik*"], extra: [.network]), .init(["bereik*"], fewest),
      .init(["kanalen", "kanaal"], ["gemeenten"], extra: [.network]),
    ],
    also: ["kanaal", "kanalen", "netwerk*", "mogelijk", "zo", "manier", "iedereen", "snel*"] + fewest
  ) { asked, graph throws(AtlasError) in
    if asked.has(fewest) {
      return Understood(
        meaning: "met welke kleinste set kanalen alle gemeenten te bereiken zijn",
        command: [ReachQuestion.id, "--minimaal"],
        question: ReachQuestion(minimal: .one))
    }
    let named = asked.readings(.network).compactMap { reading -> String? in
      if case .network(let number) = reading { graph.networks[number].code } else { nil }
    }
    let via = named.isEmpty ? "G4,P10,vng-afdelingen" : named.joined(separator: ",")
    return Understood(
      meaning: named.isEmpty
        ? "hoe alle gemeenten te bereiken zijn, stap voor stap" : "wie te bereiken is via \(named.inWords)",
      command: [ReachQuestion.id] + (named.isEmpty ? [] : ["--via", via]), question: ReachQuestion(via: via))
  }

  /// Hoe kom ik van … bij …?
  static let chain = Intent(
    id: "keten", example: "Hoe kom ik van Oss bij Vaals?",
    patterns: [
      .init(["kom", "komen", "kom", "komt"], ["bij", "naar", "in"], needs: [.municipality, .municipality]),
      .init(
        [
          "keten*", "schakel*", "contact*", "verbonden", "bereik*", "kent", "kennen", "tussenpersoon",
          "stappen",
        ],
        needs: [.municipality, .municipality]),
    ],
    also: ["kortste", "hoeveel", "stappen", "langs", "iemand", "via", "loopt"]
  ) { asked, graph throws(AtlasError) in
    let names = graph.names(try asked.municipalities(in: graph))
    guard names.count == 2 else {
      throw .request([
        Diagnostic(
          "gemeente-dubbel", "Begin en eind van de keten zijn dezelfde gemeente.",
          hint: "Noem twee verschillende gemeenten, bijvoorbeeld: Hoe kom ik van Oss bij Vaals?")
      ])
    }
    return Understood(
      meaning: "via welke verbanden \(names[0]) bij \(names[1]) komt", command: [ChainQuestion.id] + names,
      question: ChainQuestion(words: names))
  }
}
