import RegionAnalysis
import RegionModel
import RegionRendering

/// Bestuurlijke drukte in the whole country, as a report.
struct NationalLoadReport {
  let figures: LoadFigures

  var graph: RegionGraph { figures.graph }

  var report: Report {
    Report(
      id: LoadQuestion.id, title: "Bestuurlijke drukte",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(id: "volledigheid", title: "Wat er bekend is en wat ontbreekt", blocks: completeness),
        ReportSection(
          id: "soorten", title: "Naar rechtsvorm en opgave", blocks: [.table(forms), .table(fields)]),
        ReportSection(
          id: "groepen", title: "Naar provincie en grootte",
          blocks: [
            .paragraph(
              "Het gaat om regelingen per gemeente. Een kwart van de gemeenten heeft er niet meer dan het laagste kwart aangeeft, een kwart niet minder dan het hoogste kwart."
            ), .table(provinces), .table(sizes),
          ]),
        ReportSection(
          id: "uitersten", title: "Meeste en minste regelingen",
          blocks: [
            .table(extremes("meeste", "De meeste regelingen", figures.ranked)),
            .table(extremes("minste", "De minste regelingen", fewest)),
          ]),
        ReportSection(id: "gemeenten", blocks: [.table(municipalities)]),
      ], sources: figures.sources, mainTable: "gemeenten", dataYear: graph.dataYearText)
  }

  private var fewest: [Int] {
    figures.all.indices.sorted { (figures.count($0), $0) < (figures.count($1), $1) }
  }

  private var sentences: [String] {
    let spread = figures.distribution(figures.all.indices)
    guard let mean = spread.mean, let median = spread.median, !graph.arrangements.isEmpty else {
      return ["Deze gegevens bevatten geen gemeenschappelijke regelingen."]
    }
    func ends(_ order: [Int]) -> String {
      let same = order.prefix { figures.count($0) == figures.count(order[0]) }
      return "\(graph.shortNames(same, limit: 3)) (\(figures.count(order[0])))"
    }
    let programmes = Distribution(figures.all.map { Double($0.programmes.count) })
    let regions = Distribution(figures.all.map { Double($0.regions.count) })
    let groups = Distribution(figures.all.map { Double($0.groups) })
    func number(_ value: Double?, _ decimals: Int = 0) -> String {
      DutchNumber.number(value ?? 0, decimals: decimals)
    }
    return [
      "Een gemeente neemt deel aan gemiddeld \(number(mean, 1)) geregistreerde gemeenschappelijke regelingen; de middelste gemeente aan \(number(median)).",
      "De meeste: \(ends(figures.ranked)); de minste: \(ends(fewest)).",
      byGroup,
      "Daarnaast is zij gemiddeld betrokken bij \(number(programmes.mean, 1)) programma's en samenwerkingen, en ligt zij in \(number(regions.mean)) regio's van \(DutchNumber.counted(graph.divisions.count, "indeling", "indelingen")).",
      "Samen zijn dat gemiddeld \(number(groups.mean)) verschillende groepen gemeenten.",
      "Het register is niet volledig, dus de aantallen regelingen zijn ondergrenzen.",
    ]
  }

  /// Where the mean is highest and lowest.
  private var byGroup: String {
    func means(_ groups: [(name: String, members: [Int])]) -> [(name: String, mean: Double)] {
      groups.compactMap { group in figures.distribution(group.members).mean.map { (group.name, $0) } }
        .enumerated().sorted { ($1.element.mean, $0.offset) < ($0.element.mean, $1.offset) }.map(\.element)
    }
    func text(_ one: (name: String, mean: Double)) -> String {
      "\(one.name) (\(DutchNumber.number(one.mean, decimals: 1)))"
    }
    let (provinces, sizes) = (means(provinceGroups), means(graph.sizeGroups))
    var parts: [String] = []
    if let most = provinces.first, let least = provinces.last, provinces.count > 1 {
      parts.append(
        "Per provincie is het gemiddelde het hoogst in \(text(most)) en het laagst in \(text(least))")
    }
    if let most = sizes.first, let least = sizes.last, sizes.count > 1 {
      parts.append(
        "naar grootte loopt het van \(DutchNumber.number(least.mean, decimals: 1)) bij \(least.name) tot \(DutchNumber.number(most.mean, decimals: 1)) bij \(most.name)"
      )
    }
    return parts.joined(separator: "; ").capitalizedFirst + "."
  }

  private var completeness: [ReportBlock] {
    let memberships = graph.arrangements.reduce(0) { $0 + $1.members.count }
    let marked = graph.arrangements.reduce(0) { $0 + $1.members.count { $0.basis.isMarked } }
    let without = graph.arrangements.count { $0.members.isEmpty }
    return [
      .facts([
        ReportFact(
          key: "regelingen", label: "Regelingen in het register", value: .count(graph.arrangements.count),
          note: without == 0
            ? nil : "Waarvan \(DutchNumber.count(without)) zonder gemeenten uit deze gegevens."),
        ReportFact(
          key: "deelnames", label: "Deelnames van gemeenten", value: .count(memberships),
          basis: marked > 0 ? .inferred : nil,
          note: marked > 0 ? "Waarvan \(DutchNumber.count(marked)) aangenomen of afgeleid." : nil),
        ReportFact(
          key: "zonder_beleidsterrein", label: "Regelingen zonder beleidsterrein",
          value: .count(figures.silent),
          note:
            "Het register noemt bij \(DutchNumber.count(graph.arrangements.count - figures.silent)) regelingen een beleidsterrein."
        ),
      ])
    ] + (figures.doubts.isEmpty ? [] : [.list(figures.doubts)])
  }
}

extension AdministrativeLoad {
  /// The mark of a figure that rests on memberships that are not certain.
  var basis: Basis? { markedArrangements > 0 ? .inferred : nil }
}
