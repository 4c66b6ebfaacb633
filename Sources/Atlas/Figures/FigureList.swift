import RegionAnalysis
import RegionModel
import RegionRendering

/// The figures of municipalities that can be asked for by name. A new one is one line here.
enum FigureList {
  /// A figure that can be made of a graph.
  struct Entry: Sendable {
    /// Name in the command line.
    let id: String
    /// What it says, in one Dutch sentence.
    let summary: String
    /// The figure; `nil` when the graph lacks what it takes.
    let make: @Sendable (RegionGraph) throws(AtlasError) -> MunicipalityFigure?
  }

  /// In the order in which lists show them.
  static let all: [Entry] = [
    Entry(
      id: "congruentie", summary: "Hoe vaak een gemeente in verschillende indelingen dezelfde partners treft."
    ) { graph throws(AtlasError) in
      CongruenceFigures(try DivisionChoice.standard.divisions(in: graph), in: graph).figure
    },
    Entry(id: "drukte", summary: "Aan hoeveel geregistreerde regelingen een gemeente deelneemt.") {
      graph throws(AtlasError) in graph.arrangements.isEmpty ? nil : LoadFigures(graph).figure
    },
    Entry(
      id: "zelfvoorziening", summary: "Welk deel van de werkende inwoners in de eigen gemeente werkt."
    ) { graph throws(AtlasError) in graph.selfContainmentFigure },
    Entry(id: "inwoners-per-zetel", summary: "Hoeveel inwoners er zijn voor elke zetel in de gemeenteraad.") {
      graph throws(AtlasError) in graph.residentsPerSeatFigure
    },
  ]
}

extension RegionGraph {
  /// Self-containment of each municipality, supply side, in the main flow table.
  fileprivate var selfContainmentFigure: MunicipalityFigure? {
    guard let flows = flows.first else { return nil }
    let values = municipalities.indices.map { number in
      SelfContainment(of: MunicipalitySet([number], capacity: count), in: flows).supply
    }
    let within = municipalities.indices.reduce(0) {
      $0 + SelfContainment(of: MunicipalitySet([$1], capacity: count), in: flows).inside
    }
    let share = flows.total > 0 ? within / flows.total : 0
    return MunicipalityFigure(
      id: "zelfvoorziening",
      figure: MapFigure(
        name: "zelfvoorziening", meaning: "deel van de werkende inwoners dat in de eigen gemeente werkt",
        format: .share(decimals: 0)),
      values: values,
      finding:
        "Van alle werkende inwoners werkt \(DutchNumber.share(share, decimals: 0)) in de eigen gemeente"
        + leading(values) { DutchNumber.share($0, decimals: 0) },
      sources: [flows.source] + sources("municipalities"))
  }

  /// Residents for each seat in the municipal council.
  fileprivate var residentsPerSeatFigure: MunicipalityFigure {
    let values = municipalities.map { $0.seats > 0 ? Double($0.inhabitants) / Double($0.seats) : nil }
    let (people, seats) = (inhabitants(of: all), self.seats(of: all))
    let mean = DutchNumber.number(seats > 0 ? Double(people) / Double(seats) : 0, decimals: 0)
    return MunicipalityFigure(
      id: "inwoners-per-zetel",
      figure: MapFigure(
        name: "inwoners per zetel", meaning: "aantal inwoners voor elke zetel in de gemeenteraad",
        format: .number(decimals: 0)),
      values: values,
      finding: "Een raadslid staat voor gemiddeld \(mean) inwoners"
        + leading(values) { DutchNumber.number($0, decimals: 0) },
      sources: sources("municipalities"), notes: ["Zetels zijn uitgerekend naar de wet, niet geteld"])
  }

  /// Which municipality has the highest and which the lowest value, to stand behind a finding.
  private func leading(_ values: [Double?], _ text: (Double) -> String) -> String {
    let known = values.indices.compactMap { number in values[number].map { (number: number, value: $0) } }
    guard let most = known.max(by: { ($0.value, $1.number) < ($1.value, $0.number) }),
      let least = known.min(by: { ($0.value, $0.number) < ($1.value, $1.number) }),
      most.value > least.value
    else { return "" }
    return
      "; hoogste in \(municipalities[most.number].name) (\(text(most.value))), laagste in \(municipalities[least.number].name) (\(text(least.value)))"
  }
}
