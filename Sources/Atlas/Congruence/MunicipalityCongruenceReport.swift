import RegionAnalysis
import RegionModel
import RegionRendering

/// The congruence of one municipality, as a report with the map of its partners.
struct MunicipalityCongruenceReport {
  let figures: CongruenceFigures
  let number: Int
  let choice: DivisionChoice

  var graph: RegionGraph { figures.graph }
  var congruence: Congruence { figures.all[number] }
  var divisions: [Division] { figures.circles.divisions }
  var name: String { graph.municipalities[number].name }

  var report: Report {
    Report(
      id: CongruenceQuestion.id, title: "Congruentie van \(name)",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(id: "cijfers", title: "Cijfers", blocks: [.facts(facts)]),
        ReportSection(id: "partners", title: "Partners", blocks: [.table(partners), .table(long)]),
        ReportSection(id: "kringen", title: "Per indeling", blocks: [.table(circles)]),
        choice.section(divisions, in: graph),
      ], sources: figures.sources, mainTable: "samen", dataYear: graph.dataYearText)
  }

  // MARK: What an administrator wants to hear first

  private var sentences: [String] {
    let count = congruence.divisionCount
    guard let value = congruence.value else {
      return ["\(name) heeft in deze indelingen geen enkele partner."]
    }
    let mean = figures.means(of: figures.all.indices)?.municipalities ?? value
    var sentences = [
      "In \(DutchNumber.counted(count, "indeling", "indelingen")) treft \(name) "
        + "\(DutchNumber.counted(congruence.partners.count, "andere gemeente", "andere gemeenten")).",
      "Een partner zit gemiddeld in \(DutchNumber.share(value, decimals: 0)) van die indelingen in dezelfde regio; "
        + "bij de gemiddelde gemeente is dat \(DutchNumber.share(mean, decimals: 0)).",
    ]
    let core = congruence.partners(.all)
    sentences.append(
      core.isEmpty
        ? "Geen enkele partner zit overal bij \(name)."
        : "Overal bij \(name): \(names(core))."
          + (core.count == congruence.partners.count
            ? " Dat zijn alle partners." : ""))
    let fringe = congruence.partners(.one)
    if !fringe.isEmpty {
      sentences.append(
        "\(DutchNumber.counted(fringe.count, "partner", "partners")) \(fringe.count == 1 ? "zit" : "zitten") maar in één indeling bij \(name): \(names(fringe))."
      )
    }
    return sentences
  }

  func names(_ partners: [Congruence.Partner]) -> String {
    graph.shortNames(partners.map(\.municipality), limit: 12)
  }

  private var facts: [ReportFact] {
    let province = graph.province(graph.municipalities[number].province)
    let inProvince = graph.municipalities.indices.filter {
      graph.municipalities[$0].province == graph.municipalities[number].province
    }
    let marked = figures.marked(number)
    var facts = [
      ReportFact(
        key: "congruentie", label: "Congruentie", value: congruence.value.map { .share($0) } ?? .none,
        basis: marked.first?.membership.basis,
        note:
          "\(congruence.meetings) keer samen in een regio, van \(congruence.partners.count) partners × \(congruence.divisionCount) indelingen."
      ),
      ReportFact(
        key: "indelingen", label: "Indelingen met een regio", value: .count(congruence.divisionCount)),
      ReportFact(key: "partners", label: "Partners", value: .count(congruence.partners.count)),
    ]
    if let rank = figures.rank(of: number) {
      facts.append(
        ReportFact(
          key: "plaats", label: "Plaats van hoog naar laag", value: .count(rank),
          note: "Van \(figures.ranked.count) gemeenten met partners."))
    }
    for (label, key, means) in [
      (
        province.map { "Gemiddelde van provincie \($0.name)" } ?? "", "provincie",
        figures.means(of: inProvince)
      ),
      ("Gemiddelde van alle gemeenten", "land", figures.means(of: figures.all.indices)),
    ] where !label.isEmpty {
      if let means {
        facts.append(ReportFact(key: key, label: label, value: .share(means.municipalities)))
      }
    }
    for band in Congruence.Band.allCases {
      let found = congruence.partners(band)
      facts.append(
        ReportFact(
          key: band.key, label: "Partners \(band.dutch)", value: .count(found.count),
          note: found.isEmpty ? nil : names(found) + "."))
    }
    return facts
  }

  // MARK: Map

  var figure: MunicipalityFigure {
    var values = [Double?](repeating: nil, count: graph.count)
    for partner in congruence.partners { values[partner.municipality] = Double(partner.shared) }
    let core = congruence.partners(.all).count
    return MunicipalityFigure(
      id: "congruentie-\(name.slug())",
      figure: MapFigure(
        name: "indelingen samen met \(name)",
        meaning: "in hoeveel van \(congruence.divisionCount) indelingen een gemeente bij \(name) hoort",
        format: .count),
      values: values, missing: "geen partner",
      focus: ChoroplethMap.Focus(
        subject: number,
        members: MunicipalitySet(congruence.partners.map(\.municipality), capacity: graph.count)),
      finding: "\(name) treft \(DutchNumber.counted(congruence.partners.count, "partner", "partners")); "
        + (core == 0 ? "geen daarvan" : "\(DutchNumber.count(core)) daarvan")
        + " in alle \(congruence.divisionCount) indelingen", sources: figures.sources)
  }
}
