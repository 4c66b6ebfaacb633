import RegionAnalysis
import RegionModel
import RegionRendering

/// Bestuurlijke drukte in the whole country, as a report.
struct NationalLoadReport {
  let figures: LoadFigures

  private var graph: RegionGraph { figures.graph }

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
      "De meeste heeft \(ends(figures.ranked)), de minste \(ends(fewest)).",
      "Daarnaast is zij gemiddeld betrokken bij \(number(programmes.mean, 1)) programma's en samenwerkingen, en ligt zij in \(number(regions.mean)) regio's van \(DutchNumber.counted(graph.divisions.count, "indeling", "indelingen")).",
      "Samen zijn dat gemiddeld \(number(groups.mean)) verschillende groepen gemeenten.",
      "Het register is niet volledig, dus de aantallen regelingen zijn ondergrenzen.",
    ]
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

  // MARK: Tables

  private var forms: ReportTable {
    let rows = figures.forms.map { form -> ReportRow in
      let arrangements = graph.arrangements.filter { $0.legalForm == form }
      let spread = Distribution(figures.all.indices.map { Double(figures.count($0, form: form)) })
      return ReportRow(values: [
        .text(form), .count(arrangements.count), .count(arrangements.reduce(0) { $0 + $1.members.count }),
        .number(spread.mean ?? 0, decimals: 1, unit: nil),
        .number(spread.median ?? 0, decimals: 0, unit: nil),
        .number(spread.most ?? 0, decimals: 0, unit: nil),
      ])
    }
    return ReportTable(id: "rechtsvormen", columns: Self.kinds("rechtsvorm", "Rechtsvorm"), rows: rows)
  }

  private var fields: ReportTable {
    func row(_ name: String, divisions: Int?, _ isIn: (JointArrangement) -> Bool) -> ReportRow {
      let arrangements = graph.arrangements.filter(isIn)
      let spread = Distribution(
        figures.all.map { load in Double(load.arrangements.count { isIn(graph.arrangements[$0]) }) })
      return ReportRow(values: [
        .text(name), .count(arrangements.count), .count(arrangements.reduce(0) { $0 + $1.members.count }),
        .number(spread.mean ?? 0, decimals: 1, unit: nil),
        .number(spread.median ?? 0, decimals: 0, unit: nil),
        .number(spread.most ?? 0, decimals: 0, unit: nil), divisions.map { .count($0) } ?? .none,
      ])
    }
    let rows = PolicyField.allCases.filter { $0 != .statistiek }.map { field in
      row(field.rawValue, divisions: graph.divisions.count { $0.field == field }) {
        $0.policyFields.contains(field)
      }
    }
    return ReportTable(
      id: "opgaven",
      title: "Opgaven; een regeling met meer opgaven telt bij elke mee",
      columns: Self.kinds("opgave", "Opgave") + [.init(key: "indelingen", label: "Indelingen")],
      rows: rows + [
        row("andere opgave", divisions: nil) { !$0.fields.isEmpty && $0.policyFields.isEmpty },
        row("niet in het register", divisions: nil) { $0.fields.isEmpty },
      ])
  }

  private static func kinds(_ key: String, _ label: String) -> [ReportColumn] {
    [
      .init(key: key, label: label), .init(key: "regelingen", label: "Regelingen"),
      .init(key: "deelnames", label: "Deelnames"), .init(key: "gemiddeld", label: "Gemiddeld per gemeente"),
      .init(key: "middelste", label: "Middelste gemeente"), .init(key: "hoogste", label: "Hoogste"),
    ]
  }

  private var provinces: ReportTable {
    groups(
      "provincies", "Provincie",
      graph.provinces.map { province in
        (
          province.name,
          graph.municipalities.indices.filter { graph.municipalities[$0].province == province.code }
        )
      } + [("alle gemeenten", Array(graph.municipalities.indices))])
  }

  private var sizes: ReportTable {
    groups(
      "grootte", "Grootte",
      SizeClass.allCases.map { size in
        (
          size.dutch,
          graph.municipalities.indices.filter {
            SizeClass(inhabitants: graph.municipalities[$0].inhabitants) == size
          }
        )
      })
  }

  private func groups(_ id: String, _ label: String, _ groups: [(name: String, members: [Int])])
    -> ReportTable
  {
    let rows = groups.filter { !$0.members.isEmpty }.map { name, members -> ReportRow in
      let spread = figures.distribution(members)
      func number(_ value: Double?, _ decimals: Int) -> ReportValue {
        value.map { .number($0, decimals: decimals, unit: nil) } ?? .none
      }
      let programmes = Distribution(members.map { Double(figures.all[$0].programmes.count) })
      let most = members.filter { Double(figures.count($0)) == spread.most }
      return ReportRow(values: [
        .text(name), .count(members.count), number(spread.mean, 1), number(spread.least, 0),
        number(spread.lowerQuartile, 1), number(spread.median, 1), number(spread.upperQuartile, 1),
        number(spread.most, 0), .text(graph.shortNames(most, limit: 1)), number(programmes.mean, 1),
      ])
    }
    return ReportTable(
      id: id,
      columns: [
        .init(key: "groep", label: label), .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "gemiddeld", label: "Gemiddeld"), .init(key: "minste", label: "Minste"),
        .init(key: "laagste_kwart", label: "Laagste kwart"), .init(key: "middelste", label: "Middelste"),
        .init(key: "hoogste_kwart", label: "Hoogste kwart"), .init(key: "meeste", label: "Meeste"),
        .init(key: "gemeente", label: "Gemeente met de meeste"),
        .init(key: "programmas", label: "Programma's gemiddeld"),
      ], rows: rows)
  }

  private func extremes(_ id: String, _ title: String, _ order: [Int]) -> ReportTable {
    ReportTable(
      id: id, title: title,
      columns: [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "provincie", label: "Provincie"),
        .init(key: "inwoners", label: "Inwoners"), .init(key: "regelingen", label: "Regelingen"),
        .init(key: "programmas", label: "Programma's"), .init(key: "groepen", label: "Groepen"),
      ],
      rows: order.prefix(10).map { number in
        let (municipality, load) = (graph.municipalities[number], figures.all[number])
        return ReportRow(
          values: [
            .text(municipality.name), .text(graph.province(municipality.province)?.name ?? ""),
            .count(municipality.inhabitants), .count(load.arrangements.count), .count(load.programmes.count),
            .count(load.groups),
          ], basis: load.basis)
      })
  }

  private var municipalities: ReportTable {
    let forms = figures.forms
    let counts = figures.distribution(figures.all.indices)
    return ReportTable(
      id: "gemeenten",
      columns: [
        .init(key: "code", label: "Code"), .init(key: "gemeente", label: "Gemeente"),
        .init(key: "provincie", label: "Provincie"), .init(key: "inwoners", label: "Inwoners"),
        .init(key: "regelingen", label: "Regelingen"), .init(key: "plaats", label: "Plaats"),
        .init(key: "aangenomen", label: "Waarvan aangenomen"),
      ] + forms.map { ReportColumn(key: $0.slug(), label: $0) } + [
        .init(key: "programmas", label: "Programma's"), .init(key: "regios", label: "Regio's"),
        .init(key: "groepen", label: "Verschillende groepen"),
        .init(key: "partners", label: "Partners in regelingen"),
      ],
      rows: figures.all.indices.map { number in
        let (municipality, load) = (graph.municipalities[number], figures.all[number])
        return ReportRow(
          values: [
            .text(municipality.code.rawValue), .text(municipality.name),
            .text(graph.province(municipality.province)?.name ?? ""), .count(municipality.inhabitants),
            .count(load.arrangements.count), .count(counts.rank(of: Double(load.arrangements.count))),
            .count(load.markedArrangements),
          ] + forms.map { .count(figures.count(number, form: $0)) } + [
            .count(load.programmes.count), .count(load.regions.count), .count(load.groups),
            .count(load.partners.count),
          ], basis: load.basis)
      }, csvOnly: true)
  }
}

extension AdministrativeLoad {
  /// The mark of a figure that rests on memberships that are not certain.
  var basis: Basis? { markedArrangements > 0 ? .inferred : nil }
}
