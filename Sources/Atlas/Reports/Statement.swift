import RegionModel
import RegionRendering

/// A sentence of an answer with the figures that it rests on, so that a reader can trace every one of them.
struct Statement: Sendable {
  /// A figure: what it is, how it was computed and from which table.
  struct Figure: Sendable {
    /// What it is, in Dutch.
    let name: String
    /// Its value.
    let value: ReportValue
    /// How it was computed: numerator, denominator, threshold.
    let how: String
    /// The tables that it comes from.
    let tables: String
  }

  /// The sentence, or several that belong together.
  let text: String
  /// Its figures.
  let figures: [Figure]

  /// A sentence with its figures.
  init(_ text: String, _ figures: [Figure] = []) {
    self.text = text
    self.figures = figures
  }
}

extension [Statement] {
  /// The figures of all sentences as a table, numbered by sentence.
  var derivation: ReportTable {
    ReportTable(
      id: "afleiding", title: "Elk cijfer in het antwoord",
      columns: [
        .init(key: "zin", label: "Zin"), .init(key: "cijfer", label: "Cijfer"),
        .init(key: "waarde", label: "Waarde", isNumeric: true), .init(key: "berekening", label: "Berekening"),
        .init(key: "tabellen", label: "Tabellen"),
      ],
      rows: enumerated().flatMap { number, statement in
        statement.figures.map { figure in
          ReportRow(values: [
            .count(number + 1), .text(figure.name), figure.value, .text(figure.how), .text(figure.tables),
          ])
        }
      })
  }
}
