import RegionAnalysis
import RegionModel
import RegionRendering

/// Every pair of some divisions: how alike they are and what it takes to share borders.
struct DivisionPairs: Sendable {
  /// One pair; the first stands before the second in the graph.
  struct Pair: Sendable {
    let first: Int
    let second: Int
    /// Likeness of the circles, every municipality counting the same.
    let likeness: Double
    /// The same, every inhabitant counting the same.
    let weighted: Double
    let changes: [BorderChange.Kind: BorderChange]

    func change(_ kind: BorderChange.Kind) -> BorderChange? { changes[kind] }
  }

  let graph: RegionGraph
  private let figures: CongruenceFigures
  let divisions: [Division]
  let partitions: [Partition]
  let pairs: [Pair]

  init(_ figures: CongruenceFigures) {
    graph = figures.graph
    self.figures = figures
    divisions = figures.circles.divisions
    let weights = figures.graph.municipalities.map(\.inhabitants)
    let count = figures.graph.count
    let partitions = figures.circles.divisions.map { Partition(labels: $0.assignment(capacity: count)) }
    self.partitions = partitions
    pairs = partitions.indices.flatMap { first in
      partitions.indices.dropFirst(first + 1).compactMap { second -> Pair? in
        guard let likeness = figures.circles.likeness(first, second),
          let weighted = figures.circles.likeness(first, second, weights: weights)
        else { return nil }
        let changes = BorderChange.Kind.allCases.map {
          ($0, BorderChange($0, partitions[first], partitions[second], weights: weights))
        }
        return Pair(
          first: first, second: second, likeness: likeness, weighted: weighted,
          changes: Dictionary(uniqueKeysWithValues: changes))
      }
    }
  }

  /// The ids of a pair.
  func title(_ pair: Pair) -> String { "\(divisions[pair.first].id) en \(divisions[pair.second].id)" }

  private func likeness(_ one: Int, _ other: Int) -> Pair? {
    pairs.first { $0.first == min(one, other) && $0.second == max(one, other) }
  }

  /// The matrix in tables of at most ten columns, in per cent: below the diagonal by municipalities, above it by
  /// inhabitants.
  var matrix: [ReportTable] {
    stride(from: 0, to: divisions.count, by: 10).map { start in
      let end = min(start + 10, divisions.count)
      let columns = (start..<end).map {
        ReportColumn(key: divisions[$0].id, label: "\($0 + 1)", isNumeric: true)
      }
      let rows = divisions.indices.map { row in
        ReportRow(
          values: [.text("\(row + 1) \(divisions[row].id)")]
            + (start..<end).map { column in
              guard let pair = likeness(row, column) else { return .none }
              return .number(100 * (row > column ? pair.likeness : pair.weighted), decimals: 0, unit: nil)
            })
      }
      return ReportTable(
        id: start == 0 ? "matrix" : "matrix-\(start + 1)",
        title: start == 0
          ? "Gelijkenis in procenten: onder de diagonaal per gemeente, erboven per inwoner" : "Vervolg",
        columns: [ReportColumn(key: "indeling", label: "Indeling")] + columns, rows: rows)
    }
  }

  /// Which other division is most and least like each.
  var neighbours: ReportTable {
    let rows = divisions.indices.map { division -> ReportRow in
      let mine = pairs.filter { $0.first == division || $0.second == division }
        .sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
      func other(_ pair: Pair?) -> ReportValue {
        guard let pair else { return .none }
        let id = divisions[pair.first == division ? pair.second : pair.first].id
        return .text("\(id) (\(DutchNumber.share(pair.likeness, decimals: 0)))")
      }
      let mean = mine.isEmpty ? nil : mine.reduce(0) { $0 + $1.likeness } / Double(mine.count)
      return ReportRow(values: [
        .text(divisions[division].id), .count(divisions[division].regions.count),
        mean.map { .share($0) } ?? .none, figures.mean(without: division).map { .share($0) } ?? .none,
        other(mine.first), other(mine.last),
      ])
    }
    return ReportTable(
      id: "verwant", title: "Met welke andere indeling elke indeling het meest gelijkt",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "regios", label: "Regio's"),
        .init(key: "gemiddeld", label: "Gemiddelde gelijkenis"),
        .init(key: "congruentie_zonder", label: "Congruentie zonder deze"),
        .init(key: "meest", label: "Meest gelijk"),
        .init(key: "minst", label: "Minst gelijk"),
      ], rows: rows)
  }

  /// Every pair with all figures.
  var long: ReportTable {
    let weights = graph.municipalities.map(\.inhabitants)
    let rows = pairs.map { pair -> ReportRow in
      let plain = Contingency(partitions[pair.first], partitions[pair.second])
      let weighted = Contingency(partitions[pair.first], partitions[pair.second], weights: weights)
      func figure(_ measure: ComparisonMeasure, _ table: Contingency) -> ReportValue {
        measure.value(table).map { .number($0, decimals: 4, unit: nil) } ?? .none
      }
      return ReportRow(
        values: [
          .text(divisions[pair.first].id), .text(divisions[pair.second].id), .share(pair.likeness),
          .share(pair.weighted), figure(.adjustedRand, plain), figure(.adjustedMutualInformation, plain),
          figure(.vMeasure, weighted),
        ]
          + BorderChange.Kind.allCases.flatMap { kind -> [ReportValue] in
            guard let change = pair.change(kind) else { return [.none, .none] }
            return [.count(change.units.count), .count(change.weight)]
          })
    }
    return ReportTable(
      id: "paren", title: "Alle paren",
      columns: [
        .init(key: "eerste", label: "Eerste"), .init(key: "tweede", label: "Tweede"),
        .init(key: "gelijkenis", label: "Gelijkenis per gemeente"),
        .init(key: "gelijkenis_inwoners", label: "Gelijkenis per inwoner"), .init(key: "ari", label: "ARI"),
        .init(key: "ami", label: "AMI"), .init(key: "v_inwoners", label: "V naar inwoners"),
        .init(key: "gelijk_gemeenten", label: "Gelijk: gemeenten"),
        .init(key: "gelijk_inwoners", label: "Gelijk: inwoners"),
        .init(key: "eerste_in_tweede_gemeenten", label: "Eerste in tweede: gemeenten"),
        .init(key: "eerste_in_tweede_inwoners", label: "Eerste in tweede: inwoners"),
        .init(key: "tweede_in_eerste_gemeenten", label: "Tweede in eerste: gemeenten"),
        .init(key: "tweede_in_eerste_inwoners", label: "Tweede in eerste: inwoners"),
      ], rows: rows, csvOnly: true)
  }
}
