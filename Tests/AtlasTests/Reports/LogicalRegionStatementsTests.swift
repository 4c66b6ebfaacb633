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
    return try LogicalRegionReport(subject, in: graph, methods: .none).sentences
  }

  @Test("A core of one, an empty shell, modelled commuting and a runner-up are said as they are")
  func aadorp() throws {
    #expect(
      try sentences(["Aadorp"], in: Loaded.toy()) == [
        "De best passende bestaande regio voor Aadorp is Waterschap Hoog (2 gemeenten, 3.000 inwoners).",
        "Tot de kern hoort Beekdam: samen met Aadorp in ten minste 75 % van de 7 bestaande verbanden.",
        "De schil (50 % tot 75 %) is leeg; de rand telt nog 2 gemeenten.",
        "In het dagelijks leven: van de werkende inwoners van deze regio werkt 95 % er ook, en 83 % van de banen wordt door eigen inwoners vervuld (gemodelleerd).",
        "Op de tweede plaats staat rijregio Boven, wel met Cuijkhoven (gelijkenis met de kern 0,50 tegen 1,00).",
        "De uitkomst steunt op 5 indelingen, 1 regeling en 1 programma; in 3 daarvan is een deel van de lidmaatschappen afgeleid of aangenomen.",
        Self.years,
      ])
  }

  @Test(
    "Regions with the same municipalities are named together, and without flows nothing is said of daily life"
  )
  func iland() throws {
    #expect(
      try sentences(["Iland"], in: Loaded.toy()) == [
        "De best passende bestaande regio voor Iland is rijregio Onder (3 gemeenten, 24.000 inwoners); precies hetzelfde gebied hebben blokgebied Blok Drie en provincie Zuid.",
        "Tot de kern horen Bergen (W.) en Noord, Zuid en Hof: samen met Iland in ten minste 75 % van de 4 bestaande verbanden.",
        "De schil (50 % tot 75 %) is leeg; de rand telt nog 1 gemeente.",
        "Op de tweede plaats staat Waterschap Laag, wel met Aadorp en zonder Noord, Zuid en Hof en Bergen (W.) (gelijkenis met de kern 0,36 tegen 1,00).",
        "De uitkomst steunt op 4 indelingen; in 1 daarvan is een deel van de lidmaatschappen afgeleid of aangenomen.",
        Self.years,
      ])
  }

  @Test("What speaks against an answer is said, and which statutory region comes closest when it is not one")
  func hofAnswer() throws {
    #expect(
      try sentences([Self.hof], in: Loaded.toy()) == [
        "De best passende bestaande regio voor \(Self.hof) is blokgebied Blok Een (4 gemeenten, 12.000 inwoners).",
        "Tot de kern hoort Damrade: samen met \(Self.hof) in ten minste 75 % van de 3 bestaande verbanden.",
        "De schil (50 % tot 75 %) bestaat uit Bergen (O.); de rand telt nog 2 gemeenten.",
        "In het dagelijks leven: van de werkende inwoners van deze regio werkt 100 % er ook, en 88 % van de banen wordt door eigen inwoners vervuld (gemodelleerd).",
        "Wat ertegen pleit: Beekdam en Aadorp horen niet tot kern of schil en de regio ligt in 2 provincies (Noord en Midden).",
        "Op de tweede plaats staat rijregio Midden, wel met Bergen (O.) en zonder Beekdam en Aadorp (gelijkenis met de kern 0,60 tegen 0,75).",
        "Van de wettelijke indelingen komt rijregio Midden er het dichtst bij (3 gemeenten, 15.000 inwoners; gelijkenis 0,60).",
        "De uitkomst steunt op 3 indelingen.", Self.years,
      ])
  }

  @Test("Without a core it says so")
  func noCore() throws {
    let said = try sentences(["Damrade"], in: Loaded.toy())
    #expect(
      said[1]
        == "Een kern is er niet: geen andere gemeente zit samen met Damrade in ten minste 75 % van de 5 bestaande verbanden."
    )
    #expect(
      said[2] == "De schil (50 % tot 75 %) bestaat uit \(Self.hof) en Aadorp; de rand telt nog 2 gemeenten.")
  }

  @Test("Two that no region holds together are compared apart, and every region counts once")
  func split() throws {
    #expect(
      try sentences(["Iland", "Beekdam"], in: Loaded.toy()) == [
        "Geen enkele bestaande regio bevat Beekdam en Iland samen; de vergelijking gaat daarom over regio's met ten minste een van hen.",
        "De best passende bestaande regio voor Beekdam en Iland is Waterschap Laag (2 gemeenten, 10.000 inwoners).",
        "Een kern is er niet: geen andere gemeente zit gemiddeld in ten minste 75 % van de bestaande verbanden van Beekdam en Iland (10 bij elkaar).",
        "De schil (50 % tot 75 %) bestaat uit Aadorp; de rand telt nog 3 gemeenten.",
        "In het dagelijks leven: van de werkende inwoners van deze regio werkt 60 % er ook, en 50 % van de banen wordt door eigen inwoners vervuld (gemodelleerd).",
        "Wat ertegen pleit: Beekdam valt er zelf buiten, de regio ligt in 2 provincies (Noord en Zuid) en de regio is met 50 % weinig zelfvoorzienend.",
        "Op de tweede plaats staat rijregio Onder, wel met Noord, Zuid en Hof en Bergen (W.) en zonder Aadorp (gelijkenis met de kern 0,33 tegen 0,83).",
        "De uitkomst steunt op 8 regio's uit 4 indelingen, 1 regeling en 1 programma; in 4 daarvan is een deel van de lidmaatschappen afgeleid of aangenomen.",
        Self.years,
      ])
  }

  @Test("Several that share their regions count each of them once")
  func shared() throws {
    let said = try sentences(["Aadorp", "Beekdam"], in: Loaded.toy())
    #expect(said[0].hasPrefix("De best passende bestaande regio voor Aadorp en Beekdam is "))
    // Aadorp and Beekdam share all but the deelgebied of Aadorp.
    #expect(
      said.contains {
        $0.hasPrefix("De uitkomst steunt op 5 indelingen, 1 regeling en 1 programma")
      })
    #expect(said.contains { $0.contains("van de bestaande verbanden van Aadorp en Beekdam (7 bij elkaar)") })
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
        == "De best passende bestaande regio voor Bergen (O.) is deelgebied Los (3 gemeenten, 17.000 inwoners)."
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
        "Voor Iland is geen bestaande regio met meer dan één gemeente bekend, dus geen logische regio aan te wijzen."
      ])
    let said = try sentences(["Damrade", "Bergen (W.)"], in: atlas)
    #expect(said[0].contains("is provincie Zuid (7 gemeenten, 35.000 inwoners)."))
    #expect(
      try sentences(["Bergen (W.)"], in: atlas)[1].hasSuffix(
        ": samen met Bergen (W.) in ten minste 75 % van het enige bestaande verband."))
  }

  @Test("All 380 municipalities get at most ten sound sentences, the first of which names them")
  func all() throws {
    let graph = try Loaded.real().graph
    let methods = graph.methodRegions()
    for (number, municipality) in graph.municipalities.enumerated() {
      let report = try LogicalRegionReport(
        LogicalSubject(MunicipalitySet([number], capacity: graph.count), in: graph), in: graph,
        methods: methods)
      let (region, said) = (report.region, report.sentences)
      let name = municipality.name
      #expect((4...10).contains(said.count), "\(name)")
      #expect(said[0].hasPrefix("De best passende bestaande regio voor \(name) is "), "\(name)")
      for sentence in said {
        #expect(sentence.hasSuffix(".") && !sentence.hasSuffix(".."), "\(sentence)")
        let wrong = ["  ", " ,", " .", " ;", "()", " 0 ", "(0 ", "(1 gemeenten", " 1 inwoners", "nil", "NaN"]
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
      #expect(said[1].hasPrefix(verb), "\(said[1])")
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
