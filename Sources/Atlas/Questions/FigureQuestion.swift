import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio cijfer NAAM`: a figure of every municipality, as table and map; without a name the list of figures.
public struct FigureQuestion: Question {
  /// See ``Question/id``.
  public static let id = "cijfer"
  /// See ``Question/summary``.
  public static let summary =
    "Een cijfer per gemeente op de kaart: congruentie, drukte, zelfvoorziening of inwoners per zetel."
  /// See ``Question/example``.
  public static let example = "regio cijfer zelfvoorziening"

  private let name: String?
  private let title: String?
  private let classes: ClassChoice

  /// Asks for the figure that `name` means; `title`, when it has words, replaces the finding above the map.
  public init(name: String? = nil, title: String? = nil, classes: ClassChoice = .standard) {
    self.name = name
    self.title = title.flatMap { $0.foldedName.isEmpty ? nil : $0 }
    self.classes = classes
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    guard let name else { return Artefact(report: list(graph)) }
    let words = name.foldedName
    guard let entry = FigureList.all.first(where: { $0.id.foldedName == words }) else {
      throw .request([
        Diagnostic(
          "cijfer-onbekend", "\"\(name.oneLine)\" is geen bekend cijfer.",
          hint: "Kies uit: \(FigureList.all.map(\.id).joined(separator: ", ")).")
      ])
    }
    guard let figure = try entry.make(graph) else {
      throw .request([
        Diagnostic(
          "cijfer-ontbreekt", "Deze gegevens bevatten niet wat voor \(entry.id) nodig is.",
          hint: "Kijk met `regio` welke tabellen er zijn.")
      ])
    }
    return Artefact(
      report: report(figure, graph), pictures: figure.pictures(in: graph, classes: classes, title: title))
  }

  private func list(_ graph: RegionGraph) -> Report {
    Report(
      id: Self.id, title: "Cijfers per gemeente",
      sections: [
        ReportSection(
          id: "cijfers",
          blocks: [
            .paragraph("Eén cijfer bekijken, met kaart: \(Self.example)"),
            .table(
              ReportTable(
                id: "cijfers",
                columns: [
                  .init(key: "cijfer", label: "Cijfer"), .init(key: "betekenis", label: "Wat het zegt"),
                ],
                rows: FigureList.all.map { ReportRow(values: [.text($0.id), .text($0.summary)]) })),
          ])
      ], mainTable: "cijfers", dataYear: graph.dataYearText)
  }

  private func report(_ figure: MunicipalityFigure, _ graph: RegionGraph) -> Report {
    let spread = Distribution(figure.values.compactMap { $0 })
    let breaks = figure.breaks(classes)
    func fact(_ key: String, _ label: String, _ value: Double?) -> ReportFact {
      ReportFact(key: key, label: label, value: value.map(figure.value) ?? .none)
    }
    let rows = graph.municipalities.indices.map { number -> ReportRow in
      let (municipality, value) = (graph.municipalities[number], figure.values[number])
      return ReportRow(values: [
        .text(municipality.code.rawValue), .text(municipality.name),
        .text(graph.province(municipality.province)?.name ?? ""), .count(municipality.inhabitants),
        value.map(figure.value) ?? .none, value.map { .count(spread.rank(of: $0)) } ?? .none,
        value.map { .text(figure.figure.range(breaks.index(of: $0), of: breaks)) } ?? .none,
      ])
    }
    return Report(
      id: Self.id, title: "Cijfer: \(figure.figure.name)",
      sections: [
        ReportSection(id: "antwoord", title: "Antwoord", blocks: [.paragraph(figure.finding + ".")]),
        ReportSection(
          id: "cijfers", title: "Cijfers",
          blocks: [
            .facts([
              ReportFact(key: "betekenis", label: "Wat het zegt", value: .text(figure.figure.meaning)),
              ReportFact(key: "gemeenten", label: "Gemeenten met een cijfer", value: .count(spread.count)),
              fact("laagste", "Laagste", spread.least), fact("kwart", "Laagste kwart", spread.lowerQuartile),
              fact("middelste", "Middelste gemeente", spread.median),
              fact("driekwart", "Hoogste kwart", spread.upperQuartile),
              fact("hoogste", "Hoogste", spread.most),
              fact("gemiddelde", "Gemiddelde van de gemeenten", spread.mean),
            ]),
            .table(
              ReportTable(
                id: "klassen", title: breaks.explanation.capitalizedFirst,
                columns: [
                  .init(key: "klasse", label: "Klasse"), .init(key: "gemeenten", label: "Gemeenten"),
                ],
                rows: breaks.lower.indices.map { index in
                  ReportRow(values: [
                    .text(figure.figure.range(index, of: breaks)), .count(breaks.counts[index]),
                  ])
                })),
          ]),
        ReportSection(
          id: "gemeenten",
          blocks: [
            .table(
              ReportTable(
                id: "gemeenten",
                columns: [
                  .init(key: "code", label: "Code"), .init(key: "gemeente", label: "Gemeente"),
                  .init(key: "provincie", label: "Provincie"), .init(key: "inwoners", label: "Inwoners"),
                  .init(key: "waarde", label: figure.figure.name.capitalizedFirst),
                  .init(key: "plaats", label: "Plaats"), .init(key: "klasse", label: "Klasse"),
                ], rows: rows, csvOnly: true))
          ]),
      ], sources: figure.sources, mainTable: "gemeenten", dataYear: graph.dataYearText)
  }
}

extension MunicipalityFigure {
  /// A value of the figure as a report holds it.
  fileprivate func value(_ value: Double) -> ReportValue {
    switch figure.format {
    case .share: .share(value)
    case .count: value == value.rounded() ? .count(Int(value)) : .number(value, decimals: 1, unit: nil)
    case .number(let decimals): .number(value, decimals: decimals, unit: nil)
    }
  }
}
