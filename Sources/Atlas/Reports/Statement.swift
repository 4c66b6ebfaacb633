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

  /// What a sentence is about; sentences about one thing make a paragraph.
  enum Topic: CaseIterable, Sendable {
    case answer, rings, region, certainty
  }

  /// The sentence.
  let text: String
  /// What it is about.
  let topic: Topic
  /// Its figures.
  let figures: [Figure]

  /// A sentence with its figures.
  init(_ topic: Topic, _ text: String, _ figures: [Figure] = []) {
    self.text = text
    self.topic = topic
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
