import RegionAnalysis
import RegionModel
import RegionRendering

extension Intent {
  private static let figures = [
    "inwoner*", "inwonertal", "inwoneraantal", "raadszetel*", "zetel*", "raadsleden", "gemeenteraad",
    "oppervlakte",
    "groot", "huishoudens", "adressendichtheid", "dichtheid", "kerncijfers", "cijfers", "mensen",
    "bevolking*",
  ]

  /// Hoeveel inwoners heeft …?
  static let keyFigures = Intent(
    id: "kerncijfers", example: "Hoeveel inwoners en raadszetels heeft Oss?",
    patterns: [
      .init(figures, needs: [.municipality]),
      .init(["hoeveel", "hoe", "aantal"], figures, needs: [.municipality]),
      .init(["welke"], ["provincie"], needs: [.municipality]),
      .init(["welke"], needs: [.division, .municipality], isStrict: true),
    ],
    also: figures + ["aantal", "telt", "wonen", "woont", "km2", "code", "gemeentecode", "cijfers", "welke"]
  ) { asked, graph throws(AtlasError) in
    let number = try asked.municipality(in: graph)
    let municipality = graph.municipalities[number]
    return graph.understood(
      "de kerncijfers van \(municipality.name)", municipality: number,
      lead: [
        "\(municipality.name) heeft \(DutchNumber.counted(municipality.inhabitants, "inwoner", "inwoners")) (\(graph.referenceDate.dutch)) en \(DutchNumber.counted(municipality.seats, "raadszetel", "raadszetels"))."
      ], sections: ["kerncijfers"], sources: ["municipalities", "provinces"])
  }

  /// Hoeveel inwoners heeft een regio?
  static let regionFigures = Intent(
    id: "regiocijfers", example: "Hoeveel inwoners heeft veiligheidsregio Brabant-Noord?",
    patterns: [
      .init(figures, needs: [.region]),
      .init(figures, needs: [.division, .municipality]),
      .init(figures, needs: [.province]),
      .init(["hoeveel", "aantal"], figures, needs: [.province]),
      .init(["hoeveel"], ["gemeenten"], needs: [.region]),
      .init(["hoeveel", "aantal"], figures, needs: [.region]),
      .init(["hoeveel", "aantal"], figures, needs: [.division, .municipality]),
    ],
    also: figures + ["aantal", "telt", "gemeenten", "regio"]
  ) { asked, graph throws(AtlasError) in
    if asked.names(.region).isEmpty, case .province(let number) = asked.readings(.province).first {
      return graph.figures(of: graph.provinces[number])
    }
    var pairs: [(division: Division, region: Region)] = []
    if asked.divisions.isEmpty || asked.names(.municipality).isEmpty {
      pairs = [try asked.region(in: graph)]
    } else {
      let division = try asked.division(in: graph)
      let number = try asked.municipality(in: graph)
      pairs = division.regions(of: number).map { (division, division.regions[$0]) }
    }
    guard let division = pairs.first?.division else {
      throw .request([
        Diagnostic(
          "regio-ontbreekt", "Die gemeente heeft geen regio in deze indeling.", hint: "regio indelingen")
      ])
    }
    let lead = pairs.map { pair in
      let members = pair.region.members.map(\.municipality)
      return
        "\(pair.region.title(in: pair.division).capitalizedFirst) heeft \(DutchNumber.counted(graph.inhabitants(of: members), "inwoner", "inwoners")) in \(DutchNumber.counted(members.count, "gemeente", "gemeenten")), met samen \(DutchNumber.counted(graph.seats(of: members), "raadszetel", "raadszetels")) (stand van de indeling: \(pair.division.source.date.dutch))."
    }
    return Understood(
      meaning: "de cijfers van \(DutchNumber.list(pairs.map { $0.region.title(in: $0.division) }))",
      command: [DivisionQuestion.id, division.id], question: DivisionQuestion(name: division.id), lead: lead,
      focus: .init(sections: [], sources: ["division", "municipalities"]))
  }
}

extension RegionGraph {
  /// The inhabitants, municipalities and seats of a province.
  fileprivate func figures(of province: Province) -> Understood {
    let members = municipalities.indices.filter { municipalities[$0].province == province.code }
    return Understood(
      meaning: "de cijfers van de provincie \(province.name)", command: [DivisionQuestion.id, "provincie"],
      question: DivisionQuestion(name: "provincie"),
      lead: [
        "De provincie \(province.name) heeft \(DutchNumber.counted(inhabitants(of: members), "inwoner", "inwoners")) in \(DutchNumber.counted(members.count, "gemeente", "gemeenten")), met samen \(DutchNumber.counted(seats(of: members), "raadszetel", "raadszetels")) (\(referenceDate.dutch))."
      ], focus: .init(sections: [], sources: ["municipalities", "provinces"]))
  }
}
