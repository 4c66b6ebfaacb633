import RegionAnalysis
import RegionModel
import RegionRendering

extension NationalLoadReport {
  var forms: ReportTable {
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

  var fields: ReportTable {
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

  var provinces: ReportTable {
    groups(
      "provincies", "Provincie",
      provinceGroups + [("alle gemeenten", Array(graph.municipalities.indices))])
  }

  var provinceGroups: [(name: String, members: [Int])] {
    graph.provinces.map { province in
      (
        province.name,
        graph.municipalities.indices.filter { graph.municipalities[$0].province == province.code }
      )
    }
  }

  var sizes: ReportTable { groups("grootte", "Grootte", graph.sizeGroups) }

  private func groups(_ id: String, _ label: String, _ groups: [(name: String, members: [Int])])
    -> ReportTable
  {
    let rows = groups.filter { !$0.members.isEmpty }.map { name, members -> ReportRow in
      let spread = figures.distribution(members)
      func number(_ value: Double?, _ decimals: Int) -> ReportValue {
        value.map { .number($0, decimals: decimals, unit: nil) } ?? .none
      }
      let most = members.filter { Double(figures.count($0)) == spread.most }
      return ReportRow(values: [
        .text(name), .count(members.count), number(spread.mean, 1), number(spread.least, 0),
        number(spread.lowerQuartile, 1), number(spread.median, 1), number(spread.upperQuartile, 1),
        number(spread.most, 0), .text(graph.shortNames(most, limit: 1)),
      ])
    }
    return ReportTable(
      id: id,
      columns: [
        .init(key: "groep", label: label), .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "gemiddeld", label: "Gemiddeld"), .init(key: "minste", label: "Minste"),
        .init(key: "laagste_kwart", label: "Laagste kwart"), .init(key: "middelste", label: "Middelste"),
        .init(key: "hoogste_kwart", label: "Hoogste kwart"), .init(key: "meeste", label: "Meeste"),
        .init(key: "gemeente", label: "Waar de meeste"),
      ], rows: rows)
  }

  func extremes(_ id: String, _ title: String, _ order: [Int]) -> ReportTable {
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

  var municipalities: ReportTable {
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
