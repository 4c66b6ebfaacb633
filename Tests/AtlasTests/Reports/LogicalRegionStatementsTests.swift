import RegionAnalysis
import RegionModel
import Testing

@testable import Atlas

@Suite("The answer in sentences")
struct LogicalRegionSentencesTests {
  private static let hof = "'t Hof & \"Zn\" <N>"
  private static let years = "Gegevens: gemeenten van 1 januari 2018, indelingen van 2017, pendel van 2017."

  private func sentences(_ names: [String], in atlas: Atlas) throws -> [String] {
    let graph = atlas.graph
    let members = try names.map { try graph.findMunicipality($0) }
    let subject = LogicalSubject(MunicipalitySet(members, capacity: graph.count), in: graph)
    return try LogicalRegionReport(subject, in: graph, methods: .none, scored: false).sentences
  }

  /// The sentences without the last two, which are about certainty and data years.
  private func expect(
    _ names: [String], _ expected: [String], certainty: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let said = try sentences(names, in: Loaded.toy())
    #expect(Array(said.dropLast(2)) == expected, sourceLocation: location)
    #expect(said.last == Self.years, sourceLocation: location)
    #expect(said.dropLast().last?.hasPrefix(certainty) == true, "\(said)", sourceLocation: location)
  }

  @Test("A core of one, an empty shell, modelled commuting and a runner-up are said as they are")
  func aadorp() throws {
    try expect(
      ["Aadorp"],
      [
        "De logische regio voor Aadorp is Waterschap Hoog (2 gemeenten, 3.000 inwoners).",
        "De uitkomst steunt op 7 aanwijzingen: 5 indelingen, 1 regeling en 1 programma; in 3 daarvan is een deel van de lidmaatschappen afgeleid of aangenomen.",
        "Tot de kern hoort Beekdam: samen met Aadorp in ten minste 75 % van de 7 aanwijzingen (gemiddeld 80 % van de indelingen, 100 % van de regelingen en 100 % van de programma's).",
        "De schil (50 % tot 75 %) is leeg; de rand telt nog 2 gemeenten.",
        "In het dagelijks leven: van de werkende inwoners van deze regio werkt 95 % er ook, en 83 % van de banen wordt door eigen inwoners vervuld (gemodelleerd).",
        "Op de tweede plaats staat de rijregio Boven, wel met Cuijkhoven (gelijkenis met de kern 0,50 tegen 1,00).",
      ],
      certainty:
        "Het antwoord is vrij zeker: worden de aanwijzingen 200 keer opnieuw getrokken, dan is deze regio in "
    )
  }

  @Test(
    "Regions with the same municipalities are named together, and without flows nothing is said of daily life"
  )
  func iland() throws {
    try expect(
      ["Iland"],
      [
        "De logische regio voor Iland is de rijregio Onder (3 gemeenten, 24.000 inwoners); precies hetzelfde gebied hebben het blokgebied Blok Drie en de provincie Zuid.",
        "De uitkomst steunt op 4 aanwijzingen: 4 indelingen; in 1 daarvan is een deel van de lidmaatschappen afgeleid of aangenomen.",
        "Tot de kern horen Bergen (W.) en Noord, Zuid en Hof: samen met Iland in ten minste 75 % van de 4 aanwijzingen.",
        "De schil (50 % tot 75 %) is leeg; de rand telt nog 1 gemeente.",
        "Op de tweede plaats staat Waterschap Laag, wel met Aadorp en zonder Noord, Zuid en Hof en Bergen (W.) (gelijkenis met de kern 0,36 tegen 1,00).",
      ],
      certainty:
        "Het antwoord is zeker: worden de aanwijzingen 200 keer opnieuw getrokken, dan is deze regio in ")
  }

  @Test("What speaks against an answer is said; a statutory runner-up is not named twice")
  func hofAnswer() throws {
    try expect(
      [Self.hof],
      [
        "De logische regio voor \(Self.hof) is het blokgebied Blok Een (4 gemeenten, 12.000 inwoners).",
        "De uitkomst steunt op 3 aanwijzingen: 3 indelingen.",
        "Tot de kern hoort Damrade: samen met \(Self.hof) in ten minste 75 % van de 3 aanwijzingen.",
        "De schil (50 % tot 75 %) bestaat uit Bergen (O.); de rand telt nog 2 gemeenten.",
        "In het dagelijks leven: van de werkende inwoners van deze regio werkt 100 % er ook, en 88 % van de banen wordt door eigen inwoners vervuld (gemodelleerd).",
        "Wat ertegen pleit: Beekdam en Aadorp horen niet tot kern of schil en de regio ligt in 2 provincies (Noord en Midden).",
        "Op de tweede plaats staat de rijregio Midden, wel met Bergen (O.) en zonder Beekdam en Aadorp (gelijkenis met de kern 0,60 tegen 0,75).",
      ], certainty: "Het antwoord is vrij zeker: ")
  }

  @Test("Without a core it says so")
  func noCore() throws {
    let said = try sentences(["Damrade"], in: Loaded.toy())
    #expect(
      said[2]
        == "Een kern is er niet: geen andere gemeente zit samen met Damrade in ten minste 75 % van de 5 aanwijzingen."
    )
    #expect(
      said[3] == "De schil (50 % tot 75 %) bestaat uit Aadorp en \(Self.hof); de rand telt nog 2 gemeenten.")
  }

  @Test("Two that no region holds together are compared apart, and every region counts once")
  func split() throws {
    try expect(
      ["Iland", "Beekdam"],
      [
        "Geen enkele regio bevat Beekdam en Iland samen; van de regio's met ten minste een van hen past het best Waterschap Laag (2 gemeenten, 10.000 inwoners).",
        "De uitkomst steunt op 10 aanwijzingen: 8 regio's uit 4 indelingen, 1 regeling en 1 programma; in 4 daarvan is een deel van de lidmaatschappen afgeleid of aangenomen; onderling zitten deze gemeenten gemiddeld in 0 % van hun aanwijzingen samen.",
        "Niemand anders hoort tot de kern: geen andere gemeente zit gemiddeld in ten minste 75 % van de aanwijzingen van Beekdam en Iland.",
        "De schil (50 % tot 75 %) bestaat uit Aadorp; de rand telt nog 3 gemeenten.",
        "In het dagelijks leven: van de werkende inwoners van deze regio werkt 60 % er ook, en 50 % van de banen wordt door eigen inwoners vervuld (gemodelleerd).",
        "Wat ertegen pleit: Beekdam valt er zelf buiten, de regio ligt in 2 provincies (Noord en Zuid) en de regio is met 50 % weinig zelfvoorzienend.",
        "Op de tweede plaats staat de rijregio Onder, wel met Noord, Zuid en Hof en Bergen (W.) en zonder Aadorp (gelijkenis met de kern 0,33 tegen 0,83).",
      ], certainty: "")
  }

  @Test("Several that share their regions count each of them once")
  func shared() throws {
    let said = try sentences(["Aadorp", "Beekdam"], in: Loaded.toy())
    #expect(
      said[0]
        == "Het best bij Aadorp en Beekdam past Waterschap Hoog (2 gemeenten, 3.000 inwoners), maar dat is niet zeker."
    )
    // Aadorp and Beekdam share all but the deelgebied of Aadorp.
    #expect(
      said.contains {
        $0.hasPrefix("De uitkomst steunt op 7 aanwijzingen: 5 indelingen, 1 regeling en 1 programma")
      })
  }

  @Test("What lies apart on the map speaks against a region, but not when there is no map")
  func apart() throws {
    func change(_ toy: inout ToyFolder) {
      toy = toy.without("divisions/rij.csv").without("divisions/blok.csv").without("region-details.csv")
      toy.files["divisions/deel.csv"] =
        "region_code,region,municipality\nD1,Los,GM0002\nD1,Los,GM0006\nD1,Los,GM0009\n"
    }
    let said = try sentences(["Bergen (O.)"], in: Loaded.toy(change))
    #expect(
      said[0]
        == "De logische regio voor Bergen (O.) is het deelgebied Los (3 gemeenten, 17.000 inwoners)."
    )
    #expect(said.first { $0.hasPrefix("Wat") }?.hasSuffix("Beekdam ligt los van de rest.") == true)
    let blind = try Loaded.toy { toy in
      change(&toy)
      toy = toy.without("boundaries.topojson")
    }
    #expect(try !sentences(["Bergen (O.)"], in: blind).contains { $0.contains("los van de rest") })
  }

  @Test("A municipality alone in all its regions has no answer, one with a single region has its words")
  func alone() throws {
    let atlas = try Loaded.toy { toy in
      for file in [
        "divisions/rij.csv", "divisions/blok.csv", "divisions/deel.csv", "region-details.csv",
        "water-board-shares.csv",
      ] {
        toy = toy.without(file)
      }
      toy.files["municipalities.csv"] = toy.files["municipalities.csv"]?
        .replacing("Iland,,PV03", with: "Iland,,PV01").replacing(",,PV02", with: ",,PV03")
        .replacing("Hof,PV02", with: "Hof,PV03").replacing("Oud Aa,PV01", with: "Oud Aa,PV02")
        .replacing("Beekdam,,PV01", with: "Beekdam,,PV03").replacing(
          "Cuijkhoven,,PV01", with: "Cuijkhoven,,PV03")
    }
    #expect(
      try sentences(["Iland"], in: atlas) == [
        "Voor Iland is geen regio met meer dan één gemeente bekend, dus geen logische regio aan te wijzen."
      ])
    let said = try sentences(["Damrade", "Bergen (W.)"], in: atlas)
    #expect(said[0].contains("is de provincie Zuid (7 gemeenten, 35.000 inwoners)."))
    #expect(
      try sentences(["Bergen (W.)"], in: atlas)[2].hasSuffix(
        ": samen met Bergen (W.) in ten minste 75 % van de enige aanwijzing."))
  }

  @Test("All 380 municipalities get at most ten sound sentences, the first of which names them")
  func all() throws {
    let graph = try Loaded.real().graph
    let methods = graph.methodRegions()
    for (number, municipality) in graph.municipalities.enumerated() {
      let report = try LogicalRegionReport(
        LogicalSubject(MunicipalitySet([number], capacity: graph.count), in: graph),
        options: .init(draws: 5), in: graph, methods: methods, scored: false)
      let (region, said) = (report.region, report.sentences)
      let name = municipality.name
      #expect((4...10).contains(said.count), "\(name)")
      let starts = [
        "De logische regio voor \(name) is ", "Het best bij \(name) past ",
        "Geen enkele regio past goed bij \(name); het dichtst bij komt ",
      ]
      #expect(starts.contains(where: said[0].hasPrefix), "\(said[0])")
      #expect(said[1].hasPrefix("De uitkomst steunt op "))
      for sentence in said {
        #expect(sentence.hasSuffix(".") && !sentence.hasSuffix(".."), "\(sentence)")
        let wrong = [
          "  ", " ,", " .", " ;", "()", " 0 gem", "(0 ", "(1 gemeenten", " 1 inwoners", "nil", "NaN",
        ]
        #expect(wrong.allSatisfy { !sentence.contains($0) }, "\(sentence)")
      }
      let answer = try #require(region.answer)
      let against = said.first { $0.hasPrefix("Wat ertegen pleit: ") } ?? ""
      func expectVerb(_ members: MunicipalitySet, _ one: String, _ several: String) {
        #expect(against.contains(one) == (members.count == 1), "\(against)")
        #expect(against.contains(several) == (members.count > 1), "\(against)")
      }
      expectVerb(
        region.core.subtracting(answer.members), " uit de kern valt erbuiten", " uit de kern vallen erbuiten")
      expectVerb(
        answer.members.subtracting(region.core).subtracting(region.shell), " hoort niet tot kern of schil",
        " horen niet tot kern of schil")
      let same = answer.candidates.count - 1
      #expect(said[0].contains("; precies hetzelfde gebied heeft ") == (same == 1), "\(said[0])")
      #expect(said[0].contains("; precies hetzelfde gebied hebben ") == (same > 1), "\(said[0])")
      let others = region.core.count - 1
      let verb =
        others == 0 ? "Een kern is er niet" : others == 1 ? "Tot de kern hoort " : "Tot de kern horen "
      #expect(said[2].hasPrefix(verb), "\(said[2])")
      // Kern, schil and rand are three rings around the subject.
      #expect(region.core.contains(number))
      #expect(region.core.isDisjoint(with: region.shell) && region.core.isDisjoint(with: region.fringe))
      #expect(region.shell.isDisjoint(with: region.fringe))
      #expect(region.answer?.members.contains(number) == true, "\(name)")
      #expect(region.options.allSatisfy { $0.members.contains(number) && $0.members.count > 1 }, "\(name)")
      #expect(zip(region.options, region.options.dropFirst()).allSatisfy { $0.likeness >= $1.likeness })
    }
  }
}
