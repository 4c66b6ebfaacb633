import Atlas
import RegionAnalysis

/// Questions to put to the data sets: for every kind of question in the catalogue at least one to each.
enum Asked {
  /// The toy country's, by the word of the command line.
  static let toy: [any Question] =
    [
      OverviewQuestion(), LogicalRegionQuestion(words: ["Aadorp"]),
      LogicalRegionQuestion(words: ["'t Hof & \"Zn\" <N>", "Iland"]), MunicipalityQuestion(name: "Aadorp"),
      MunicipalityQuestion(name: "'t Hof & \"Zn\" <N>"), DivisionsQuestion(), DivisionQuestion(name: "rij"),
      DivisionQuestion(name: "deel"), ArrangementQuestion(name: "roo:1"), ArrangementQuestion(name: "roo:3"),
      MapQuestion(name: "blok"), MapQuestion(name: "deel", title: "Een <titel> & meer"),
      DiagramQuestion(name: "Noord, Zuid en Hof"), DiagramQuestion(name: "roo:1"),
      DiagramQuestion(name: "roo:3"), MethodsQuestion(), ComparisonQuestion("rij", "blok"),
      ProvinceCrossingQuestion(),
      ProvinceCrossingQuestion(name: "blok"),
      PlainQuestion("In welke rijregio ligt Aadorp?"),
      PlainQuestion(""),
      RapportQuestion(words: ["'t Hof & \"Zn\" <N>", "Iland"]),
      LogicalRegionQuestion(.nationwide),
      LogicalRegionQuestion(.words(["provincie Noord"]), options: .init(task: "zorg", explains: true)),
      CongruenceQuestion(), CongruenceQuestion(name: "Iland", divisions: .all),
      LoadQuestion(), LoadQuestion(name: "Aadorp"), LoadQuestion(name: "Iland"),
      FigureQuestion(), FigureQuestion(name: "drukte", title: "Een <titel> & meer"),
      RegionTestQuestion(.named(["rijregio", "Boven"])), RegionTestQuestion(.municipalities(["Aa, Iland"])),
      RegionTestQuestion(.arrangement("roo:2"), reference: "blok"),
      RegionTestQuestion(arrangements: ArrangementFilter()),
      WhatIfQuestion(.named(["rij:R1"]), adding: ["Damrade"], removing: ["Cuijkhoven"]),
      WhatIfQuestion(division: "rij", splits: ["Boven=Aadorp"], mergers: ["Midden, Onder"]),
      ReachQuestion(via: "N9-afdelingen,roo:1+deal,rij"),
      ReachQuestion(minimal: .residents, from: .init(excluded: "N9-N")),
      ReachQuestion(best: 2, byResidents: true, from: .init(from: "rij,blok", fixed: "deal")),
      ChainQuestion(words: ["Aadorp", "Iland"], from: "rij,blok"),
      ChainQuestion(words: ["Iland"], steps: 3, from: "rij,blok"),
      MapQuestion(words: ["rij", "blok"]),
      MapQuestion(words: ["rij", "blok", "deel"], sideBySide: true),
      MapQuestion(flowsAround: nil),
      MapQuestion(arrangementsAround: "Aadorp"),
      MapQuestion(ringsOf: nil, centres: 3),
      MapQuestion(flowsAround: "'t Hof & \"Zn\" <N>", share: 0.01),
      ComparisonQuestion("blok", "deel", drawsMap: true),
      DiagramQuestion(.intramax(regions: nil)),
      DiagramQuestion(.commuting(regions: "rij", share: nil)),
      DiagramQuestion(.congruence(.all)),
      DiagramQuestion(.clusters(method: "lma")),
    ] + clusters(drawsMap: true)

  /// Those of 2018.
  static let real: [any Question] =
    [
      OverviewQuestion(), LogicalRegionQuestion(words: ["Den", "Haag", "Delft"]),
      MunicipalityQuestion(name: "Vlieland"),
      DivisionsQuestion(), DivisionQuestion(name: "zorgkantoorregio"),
      ArrangementQuestion(name: "Drechtsteden"),
      MapQuestion(name: "jeugdregio"), DiagramQuestion(name: "Baarle-Nassau"), MethodsQuestion(),
      ComparisonQuestion("corop", "leiden:stedelijk"), ComparisonQuestion(),
      ProvinceCrossingQuestion(),
      PlainQuestion("wat is een logische regio voor Oss en Meierijstad?"),
      RapportQuestion(words: ["Oss"]),
      LogicalRegionQuestion(.nationwide, options: .init(task: "water")),
      LogicalRegionQuestion(.nationwide, options: .init(task: "water", draws: 2)),
      LogicalRegionQuestion(.province("Zeeland"), options: .init(explains: true)),
      CongruenceQuestion(), CongruenceQuestion(name: "Den Haag"),
      LoadQuestion(), LoadQuestion(name: "Schinnen"),
      FigureQuestion(name: "zelfvoorziening"), FigureQuestion(name: "inwoners per zetel"),
      RegionTestQuestion(.named(["veiligheidsregio", "Fryslân"])),
      RegionTestQuestion(.arrangement("FoodValley"), reference: "corop"),
      RegionTestQuestion(arrangements: ArrangementFilter(sort: "congruentie", field: "werk")),
      WhatIfQuestion(.named(["res-regio", "FoodValley"]), adding: ["Arnhem"], removing: ["Rhenen"]),
      WhatIfQuestion(division: "veiligheidsregio", mergers: ["Brabant-Noord, Brabant-Zuidoost"]),
      ReachQuestion(via: "G4,P10,vng-afdelingen"),
      ReachQuestion(minimal: .meetings),
      ReachQuestion(best: 5),
      ChainQuestion(words: ["Vaals", "Vlieland"]),
      ChainQuestion(words: ["P10"], steps: 2),
      MapQuestion(words: ["corop", "lma"]),
      MapQuestion(words: ["corop", "vr", "leiden"], sideBySide: true),
      MapQuestion(flowsAround: nil, share: 0.15),
      MapQuestion(arrangementsAround: "Oss"),
      MapQuestion(ringsOf: nil),
      DiagramQuestion(.intramax(regions: 25)),
      DiagramQuestion(.commuting(regions: "corop", share: nil)),
      DiagramQuestion(.congruence(.standard)),
      DiagramQuestion(.clusters(method: "leiden")),
    ] + clusters(drawsMap: true)

  /// Every cluster method, with stability.
  private static func clusters(drawsMap: Bool) -> [any Question] {
    ClusterMethods.all.compactMap { method in
      guard let choice = try? MethodChoice(method: method.id, words: ["--aaneengesloten"]) else { return nil }
      return ClustersQuestion(
        choice, flows: .main, stability: .init(runs: 3, seed: 7, rounding: nil), drawsMap: drawsMap)
    }
  }
}
