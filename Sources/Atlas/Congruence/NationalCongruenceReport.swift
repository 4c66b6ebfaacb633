import RegionAnalysis
import RegionModel
import RegionRendering

/// The congruence of the whole country, as a report.
struct NationalCongruenceReport {
  let figures: CongruenceFigures
  let choice: DivisionChoice

  private var graph: RegionGraph { figures.graph }

  var report: Report {
    let pairs = DivisionPairs(figures)
    let changes = BorderChanges(pairs: pairs)
    var sections = [
      ReportSection(
        id: "antwoord", title: "Antwoord",
        blocks: [.paragraph((sentences + [changes.finding].compactMap { $0 }).joined(separator: " "))]),
      ReportSection(
        id: "uitersten", title: "Meest en minst congruent",
        blocks: [
          .table(extremes("meest", "De meest congruente gemeenten", figures.ranked)),
          .table(extremes("minst", "De minst congruente gemeenten", figures.ranked.reversed())),
        ]),
      ReportSection(
        id: "groepen", title: "Naar provincie en grootte", blocks: [.table(provinces), .table(sizes)]),
      ReportSection(id: "gemeenten", blocks: [.table(municipalities)]),
      ReportSection(
        id: "gelijkenis", title: "Hoe gelijk de indelingen aan elkaar zijn",
        blocks: [
          .paragraph(
            "Voor elke gemeente is vergeleken met wie zij in beide indelingen in een regio zit: het deel van al die gemeenten dat in beide voorkomt. Het cijfer is het gemiddelde daarvan over alle gemeenten, of over alle inwoners. Twee indelingen met 100 % zijn gelijk."
          ), .table(pairs.neighbours),
        ] + pairs.matrix.map { .table($0) } + [.table(pairs.long)]),
      changes.section,
    ]
    if let section = LegalPairSection.section(in: graph) { sections.append(section) }
    let usesArrangements = !graph.arrangements.isEmpty && graph.provinces.count > 1
    if usesArrangements { sections.append(ProvinceCooperationSection(graph).section) }
    sections.append(choice.section(figures.circles.divisions, in: graph))
    return Report(
      id: CongruenceQuestion.id, title: "Congruentie van gemeenten en indelingen", sections: sections,
      sources: figures.sources
        + (usesArrangements ? graph.sources("participants", "programme-members") : []),
      mainTable: "gemeenten", dataYear: graph.dataYearText)
  }

  private var sentences: [String] {
    guard let means = figures.means(of: figures.all.indices) else {
      return ["In deze indelingen heeft geen gemeente een partner."]
    }
    let partners = Distribution(figures.all.map { Double($0.partners.count) })
    let count = figures.circles.divisions.count
    let everywhere = figures.all.count { $0.partners(.all).isEmpty }
    var sentences = [
      "In \(count) indelingen treft een gemeente gemiddeld \(DutchNumber.number(partners.mean ?? 0, decimals: 0)) andere gemeenten, van \(DutchNumber.number(partners.least ?? 0, decimals: 0)) tot \(DutchNumber.number(partners.most ?? 0, decimals: 0)).",
      "Een partner zit gemiddeld in \(DutchNumber.share(means.municipalities, decimals: 0)) van die indelingen in dezelfde regio; naar inwoners gewogen is dat \(DutchNumber.share(means.inhabitants, decimals: 0)).",
    ]
    if let sensitivity { sentences.append(sensitivity) }
    if everywhere > 0 {
      sentences.append(
        "\(DutchNumber.counted(everywhere, "gemeente heeft", "gemeenten hebben")) geen enkele partner die overal meedoet."
      )
    }
    if let first = figures.ranked.first, let last = figures.ranked.last, first != last {
      sentences.append(
        "Het meest congruent: \(figures.leading(figures.ranked)); het minst: \(figures.leading(figures.ranked.reversed()))."
      )
    }
    return sentences
  }

  /// How the mean depends on which divisions count.
  private var sensitivity: String? {
    let (mean, divisions) = (
      figures.means(of: figures.all.indices)?.municipalities ?? 0, figures.circles.divisions
    )
    let rise = divisions.indices.compactMap { division in
      figures.mean(without: division).map { (division: division, mean: $0) }
    }.max { ($0.mean, $1.division) < ($1.mean, $0.division) }
    var parts: [String] = []
    if let rise, divisions.count > 2, rise.mean > mean + 0.005 {
      parts.append(
        "zonder \(divisions[rise.division].id) zou het \(DutchNumber.share(rise.mean, decimals: 0)) zijn")
    }
    if choice == .standard, divisions.count < graph.divisions.count,
      let all = CongruenceFigures(graph.divisions, in: graph).means(of: figures.all.indices)
    {
      parts.append(
        "met alle \(graph.divisions.count) indelingen, ook de grove, is het \(DutchNumber.share(all.municipalities, decimals: 0))"
      )
    }
    return parts.isEmpty ? nil : "Dat hangt af van de keuze: \(parts.joined(separator: "; "))."
  }

  private func named(_ number: Int) -> String {
    "\(graph.municipalities[number].name) (\(DutchNumber.share(figures.all[number].value ?? 0, decimals: 0)))"
  }

  private func extremes(_ id: String, _ title: String, _ order: [Int]) -> ReportTable {
    ReportTable(
      id: id, title: title,
      columns: [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "provincie", label: "Provincie"),
        .init(key: "congruentie", label: "Congruentie"), .init(key: "partners", label: "Partners"),
        .init(key: "overal", label: "Overal"), .init(key: "eenmaal", label: "Eenmaal"),
      ],
      rows: order.prefix(8).map { number in
        let congruence = figures.all[number]
        return ReportRow(
          values: [
            .text(graph.municipalities[number].name),
            .text(graph.province(graph.municipalities[number].province)?.name ?? ""),
            congruence.value.map { .share($0) } ?? .none, .count(congruence.partners.count),
            .count(congruence.partners(.all).count), .count(congruence.partners(.one).count),
          ], basis: figures.marked(number).first?.membership.basis)
      })
  }

  private var provinces: ReportTable {
    groups(
      "provincies", "Provincie",
      graph.provinces.map { province in
        (
          province.name,
          graph.municipalities.indices.filter { graph.municipalities[$0].province == province.code }
        )
      })
  }

  private var sizes: ReportTable { groups("grootte", "Grootte", graph.sizeGroups) }

  private func groups(_ id: String, _ label: String, _ groups: [(name: String, members: [Int])])
    -> ReportTable
  {
    ReportTable(
      id: id,
      columns: [
        .init(key: "groep", label: label), .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "gemiddeld", label: "Congruentie"), .init(key: "inwoners", label: "Naar inwoners"),
        .init(key: "partners", label: "Partners"), .init(key: "meest", label: "Meest"),
        .init(key: "minst", label: "Minst"),
      ],
      rows: groups.filter { !$0.members.isEmpty }.map { name, members in
        let means = figures.means(of: members)
        let order = figures.ranked.filter { members.contains($0) }
        let partners = members.reduce(0) { $0 + figures.all[$1].partners.count }
        return ReportRow(values: [
          .text(name), .count(members.count), means.map { .share($0.municipalities) } ?? .none,
          means.map { .share($0.inhabitants) } ?? .none,
          .number(Double(partners) / Double(members.count), decimals: 0, unit: nil),
          order.first.map { .text(named($0)) } ?? .none, order.last.map { .text(named($0)) } ?? .none,
        ])
      })
  }

  private var municipalities: ReportTable {
    ReportTable(
      id: "gemeenten",
      columns: [
        .init(key: "code", label: "Code"), .init(key: "gemeente", label: "Gemeente"),
        .init(key: "provincie", label: "Provincie"), .init(key: "inwoners", label: "Inwoners"),
        .init(key: "congruentie", label: "Congruentie"), .init(key: "plaats", label: "Plaats"),
        .init(key: "indelingen", label: "Indelingen"), .init(key: "partners", label: "Partners"),
      ] + Congruence.Band.allCases.map { ReportColumn(key: $0.key, label: "Partners \($0.dutch)") },
      rows: graph.municipalities.indices.map { number in
        let municipality = graph.municipalities[number]
        let congruence = figures.all[number]
        let marked = figures.marked(number)
        return ReportRow(
          values: [
            .text(municipality.code.rawValue), .text(municipality.name),
            .text(graph.province(municipality.province)?.name ?? ""), .count(municipality.inhabitants),
            congruence.value.map { .share($0) } ?? .none,
            figures.rank(of: number).map { .count($0) } ?? .none,
            .count(congruence.divisionCount), .count(congruence.partners.count),
          ] + Congruence.Band.allCases.map { .count(congruence.partners($0).count) },
          basis: marked.first?.membership.basis,
          note: marked.isEmpty
            ? nil
            : "Niet zeker: \(DutchNumber.list(marked.map { figures.circles.divisions[$0.division].id }.unique))."
        )
      }, csvOnly: true)
  }
}
