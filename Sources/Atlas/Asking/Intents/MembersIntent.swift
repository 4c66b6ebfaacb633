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
      .init(["gemeenten", "leden", "lid", "wie"], needs: [.network]),
      .init(["welke", "alle"], ["gemeenten"], needs: [.region]),
      .init(["welke", "alle"], ["gemeenten"], needs: [.arrangement]),
      .init(["welke", "alle"], ["gemeenten"], needs: [.province]),
    ],
    also: ["regio", "mee", "deel", "aan", "provincie"] + words
  ) { asked, graph throws(AtlasError) in
    if case .network(let number) = asked.readings(.network).first {
      return graph.members(of: graph.networks[number])
    }
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
          "In de provincie \(own.name) \(members.count == 1 ? "ligt" : "liggen") \(DutchNumber.counted(members.count, "gemeente", "gemeenten"))."
        ], table: graph.memberTable(members.map { Membership($0) }),
        focus: .init(sections: [], sources: ["municipalities", "provinces"]))
    }
    let (division, region) = try asked.region(in: graph)
    let members = region.members.map(\.municipality)
    let lead = [
      "\(region.title(in: division).capitalizedFirst) telt \(DutchNumber.counted(members.count, "gemeente", "gemeenten")). Stand van de indeling: \(division.source.date.dutch)."
    ]
    return Understood(
      meaning: "welke gemeenten horen bij \(region.title(in: division))",
      command: [DivisionQuestion.id, division.id],
      question: DivisionQuestion(name: division.id), lead: lead, table: graph.memberTable(region.members),
      focus: .init(sections: [], sources: ["division", "municipalities"]))
  }
}

extension RegionGraph {
  /// Who is a member of a network; the command shows whom it reaches.
  fileprivate func members(of network: CityNetwork) -> Understood {
    Understood(
      meaning: "wie lid is van \(network.name)", command: [ReachQuestion.id, "--via", network.code],
      question: ReachQuestion(via: network.code),
      lead: [
        "\(network.name) telt in deze gegevens \(DutchNumber.counted(network.members.count, "gemeente", "gemeenten"))."
      ] + [network.note].compactMap { $0 }, table: memberTable(network.members),
      focus: .init(sections: [], sources: ["networks", "network-members", "municipalities"]))
  }

  /// The members of a region, the largest first.
  fileprivate func memberTable(_ members: [Membership]) -> ReportTable {
    let rows = members.sorted {
      let (a, b) = (municipalities[$0.municipality], municipalities[$1.municipality])
      return (b.inhabitants, a.code) < (a.inhabitants, b.code)
    }.map { member in
      let municipality = municipalities[member.municipality]
      return ReportRow(
        values: [
          .text(municipality.code.rawValue), .text(municipality.name),
          .text(province(municipality.province)?.name ?? ""), .count(municipality.inhabitants),
        ], basis: member.basis, note: member.note)
    }
    return ReportTable(
      id: "leden",
      columns: [
        .init(key: "code", label: "Code"), .init(key: "gemeente", label: "Gemeente"),
        .init(key: "provincie", label: "Provincie"), .init(key: "inwoners", label: "Inwoners"),
      ], rows: rows, emptyText: "Geen gemeenten.")
  }
}
