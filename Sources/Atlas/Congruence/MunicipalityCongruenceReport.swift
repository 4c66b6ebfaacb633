import RegionAnalysis
import RegionModel
import RegionRendering

/// The congruence of one municipality, as a report with the map of its partners.
struct MunicipalityCongruenceReport {
  let figures: CongruenceFigures
  let number: Int
  let choice: DivisionChoice

  private var graph: RegionGraph { figures.graph }
  private var congruence: Congruence { figures.all[number] }
  private var divisions: [Division] { figures.circles.divisions }
  private var name: String { graph.municipalities[number].name }

  var report: Report {
    Report(
      id: CongruenceQuestion.id, title: "Congruentie van \(name)",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(id: "cijfers", title: "Cijfers", blocks: [.facts(facts)]),
        ReportSection(id: "partners", title: "Partners", blocks: [.table(partners)]),
        ReportSection(id: "kringen", title: "Per indeling", blocks: [.table(circles)]),
        choice.section(divisions, in: graph),
      ], sources: figures.sources, mainTable: "partners", dataYear: graph.dataYearText)
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

  private func names(_ partners: [Congruence.Partner]) -> String {
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

  // MARK: Tables

  private var partners: ReportTable {
    let own = figures.marked(number)
    let rows = congruence.partners.map { partner -> ReportRow in
      let municipality = graph.municipalities[partner.municipality]
      let with = divisions.indices.filter {
        figures.circles.sets[$0][number]?.contains(partner.municipality) ?? false
      }
      let marked = (own + figures.marked(partner.municipality)).filter { with.contains($0.division) }
      return ReportRow(
        values: [
          .text(municipality.code.rawValue), .text(municipality.name),
          .text(graph.province(municipality.province)?.name ?? ""), .count(municipality.inhabitants),
          .count(partner.shared), .share(Double(partner.shared) / Double(congruence.divisionCount)),
          .text(congruence.band(of: partner).key), apart(with),
        ], basis: marked.first?.membership.basis,
        note: marked.isEmpty
          ? nil
          : "Niet zeker: \(DutchNumber.list(marked.map { divisions[$0.division].id }.unique)).")
    }
    return ReportTable(
      id: "partners",
      columns: [
        .init(key: "code", label: "Code"), .init(key: "gemeente", label: "Gemeente"),
        .init(key: "provincie", label: "Provincie"), .init(key: "inwoners", label: "Inwoners"),
        .init(key: "samen", label: "Samen"), .init(key: "aandeel", label: "Aandeel"),
        .init(key: "hoe_vaak", label: "Hoe vaak"), .init(key: "indelingen", label: "Waar wel, of waar niet"),
      ], rows: rows, emptyText: "Geen partners.")
  }

  /// The shorter of two lists: the divisions shared, or those not shared.
  private func apart(_ shared: [Int]) -> ReportValue {
    let own = divisions.indices.filter { figures.circles.sets[$0][number] != nil }
    let left = own.filter { !shared.contains($0) }
    if left.isEmpty { return .text("overal") }
    if shared.count <= left.count {
      return .text("wel: " + DutchNumber.list(shared.map { divisions[$0].id }))
    }
    return .text("niet: " + DutchNumber.list(left.map { divisions[$0].id }))
  }

  private var circles: ReportTable {
    let steady = congruence.partners.filter { $0.shared * 2 >= congruence.divisionCount }.map(\.municipality)
    let rows = divisions.enumerated().map { index, division -> ReportRow in
      let circle = figures.circles.sets[index][number]
      let marked = figures.marked(number).first { $0.division == index }?.membership
      let regions = division.regions(of: number).map { division.regions[$0].name }
      let absent = steady.filter { !(circle?.contains($0) ?? false) }.sorted()
      return ReportRow(
        values: [
          .text(division.id), regions.isEmpty ? .text("geen regio") : .list(regions),
          .text(division.source.date.dutch), circle.map { .count($0.count - 1) } ?? .none,
          circle == nil || absent.isEmpty ? .none : .text(elsewhere(absent, in: division)),
        ], basis: marked?.basis, note: marked?.note)
    }
    return ReportTable(
      id: "kringen",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "regio", label: "Regio"),
        .init(key: "stand", label: "Stand"), .init(key: "partners", label: "Partners"),
        .init(key: "ontbreken", label: "Vaste partners die ontbreken"),
      ], rows: rows)
  }

  /// Municipalities with the region that they are in instead: `Delft en Westland (in Westland Delfland)`.
  private func elsewhere(_ members: [Int], in division: Division) -> String {
    let regions = members.map { division.regions(of: $0).first }
    var order: [Int?] = []
    for region in regions where !order.contains(region) { order.append(region) }
    return order.map { region in
      let there = zip(members, regions).filter { $0.1 == region }.map(\.0)
      let place = region.map { "in \(division.regions[$0].name)" } ?? "zonder regio"
      return "\(graph.shortNames(there, limit: 6)) (\(place))"
    }.joined(separator: "; ")
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
      finding: "\(name) treft \(DutchNumber.counted(congruence.partners.count, "partner", "partners")); "
        + (core == 0 ? "geen daarvan" : "\(DutchNumber.count(core)) daarvan")
        + " in alle \(congruence.divisionCount) indelingen", sources: figures.sources)
  }
}

extension Congruence.Band {
  /// Name for machines.
  var key: String {
    switch self {
    case .all: "overal"
    case .most: "meestal"
    case .half: "vaak"
    case .few: "soms"
    case .one: "eenmaal"
    }
  }

  /// How often, in Dutch, as it stands behind `partners`.
  var dutch: String {
    switch self {
    case .all: "in alle indelingen"
    case .most: "in driekwart of meer, maar niet alle"
    case .half: "in de helft tot driekwart"
    case .few: "in meer dan één, maar minder dan de helft"
    case .one: "in één indeling"
    }
  }
}

extension [String] {
  /// The words, each once, in the order of first use.
  var unique: [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}
