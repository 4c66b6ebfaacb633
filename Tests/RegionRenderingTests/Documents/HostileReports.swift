import RegionModel
import RegionRendering

extension HostileLines {
  /// A report of hostile text everywhere, with tables of any size.
  mutating func report() -> Report {
    let bases: [Basis?] = [nil] + Basis.allCases
    func basis(_ lines: inout HostileLines) -> Basis? { bases[lines.number(below: bases.count)] }
    let tables = (0..<number(below: 3)).map { index in
      let columns = (0..<number(below: 9)).map { _ in ReportColumn(key: hostile(), label: hostile()) }
      let rows = (0..<number(below: 7)).map { _ in
        ReportRow(
          values: (0..<number(below: columns.count + 2)).map { _ in value() }, basis: basis(&self),
          note: hostile())
      }
      return ReportTable(
        id: "t\(index)", title: hostile(), columns: columns, rows: rows, csvOnly: number(below: 4) == 0)
    }
    let facts = (0..<number(below: 5)).map { _ in
      ReportFact(key: hostile(), label: hostile(), value: value(), basis: basis(&self), note: hostile())
    }
    return Report(
      id: hostile(), title: hostile(),
      sections: [
        ReportSection(
          id: hostile(), title: hostile(),
          blocks: [.paragraph(hostile()), .facts(facts), .list([hostile(), hostile()])]
            + tables.map { .table($0) })
      ],
      sources: [ExampleReport.source(hostile(), hostile(), "2018-01-01", hostile(), doubts: [hostile()])],
      mainTable: "t1", dataYear: hostile())
  }

  mutating func value() -> ReportValue {
    switch number(below: 6) {
    case 0: .text(hostile())
    case 1: .count(Int(truncatingIfNeeded: next()))
    case 2:
      .number(
        Double(bitPattern: next()), decimals: number(below: 4), unit: number(below: 2) == 0 ? hostile() : nil)
    case 3: .share([0, 0.5, 1, .nan, .infinity, -.infinity, 1e300][number(below: 7)])
    case 4: .list((0..<number(below: 3)).map { _ in hostile() })
    default: .none
    }
  }
}
