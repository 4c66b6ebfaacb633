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
      MapQuestion(words: ["rij", "blok"]),
      MapQuestion(words: ["rij", "blok", "deel"], sideBySide: true),
      MapQuestion(flowsAround: nil),
      MapQuestion(flowsAround: "'t Hof & \"Zn\" <N>", share: 0.01),
      ComparisonQuestion("blok", "deel", drawsMap: true),
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
      MapQuestion(words: ["corop", "lma"]),
      MapQuestion(words: ["corop", "vr", "leiden"], sideBySide: true),
      MapQuestion(flowsAround: nil, share: 0.15),
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
