import RegionAnalysis
import RegionModel
import RegionRendering

extension Intent {
  private static let words = [
    "horen", "hoort", "zitten", "zit", "liggen", "vallen", "leden", "lid", "gemeenten", "deelnemers", "deel",
    "meedoen",
    "doen", "doet", "nemen", "deelnemende", "bestaat", "omvat",
  ]

  /// Welke gemeenten horen bij …?
  static let members = Intent(
    id: "leden", example: "Welke gemeenten horen bij veiligheidsregio Brabant-Noord?",
    patterns: [
      .init(words, needs: [.region]),
      .init(["welke", "wie"], words, needs: [.region]),
      .init(["welke", "wie"], words, needs: [.arrangement]),
      .init(["gemeenten"], words, needs: [.province]),
      .init(["welke", "alle"], ["gemeenten"], needs: [.region]),
      .init(["welke", "alle"], ["gemeenten"], needs: [.arrangement]),
      .init(["welke", "alle"], ["gemeenten"], needs: [.province]),
    ],
    also: ["regio", "mee", "deel", "aan", "provincie"] + words
  ) { asked, graph throws(AtlasError) in
    if asked.names(.region).isEmpty, asked.names(.province).isEmpty {
      let arrangement = try asked.arrangement(in: graph)
      return Understood(
        meaning: "wie meedoet aan \(arrangement.label)", command: [ArrangementQuestion.id, arrangement.id],
        question: ArrangementQuestion(name: arrangement.id),
        focus: .init(sections: ["deelnemers"], sources: ["arrangements", "participants"]))
    }
    if let province = asked.readings(.province).first, case .province(let number) = province {
      let own = graph.provinces[number]
      let members = graph.municipalities.indices.filter { graph.municipalities[$0].province == own.code }
      return Understood(
        meaning: "welke gemeenten in de provincie \(own.name) liggen",
        command: [DivisionQuestion.id, "provincie"],
        question: DivisionQuestion(name: "provincie"),
        lead: [
          "In de provincie \(own.name) \(members.count == 1 ? "ligt" : "liggen") \(DutchNumber.counted(members.count, "gemeente", "gemeenten")): \(DutchNumber.list(graph.names(members)))."
        ], focus: .init(sections: ["kort"], sources: ["municipalities", "provinces"]))
    }
    let (division, region) = try asked.region(in: graph)
    let members = region.members.map(\.municipality)
    let doubtful = region.members.filter { $0.basis.isMarked }.map(\.municipality)
    var lead = [
      "\(region.title(in: division).capitalizedFirst) telt \(DutchNumber.counted(members.count, "gemeente", "gemeenten")): \(DutchNumber.list(graph.names(members))). Stand \(division.source.date.dutch)."
    ]
    if !doubtful.isEmpty { lead.append("Niet zeker: \(DutchNumber.list(graph.names(doubtful))).") }
    return Understood(
      meaning: "welke gemeenten horen bij \(region.title(in: division))",
      command: [DivisionQuestion.id, division.id],
      question: DivisionQuestion(name: division.id), lead: lead,
      focus: .init(sections: ["kort"], sources: ["division"]))
  }
}
