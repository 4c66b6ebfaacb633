import RegionModel
import RegionRendering

/// A report with a bit of everything, shaped as the report about a municipality will be.
enum ExampleReport {
  static let municipalities = source(
    "municipalities.csv", "Gemeenten", "2018-01-01", "CBS, Kerncijfers wijken en buurten 2018")
  static let arrangements = source(
    "arrangements.csv", "Gemeenschappelijke regelingen", "2024-03-01", "Register van Overheidsorganisaties",
    licence: "CC0 1.0",
    doubts: [
      "Regelingen die vóór 2024 zijn opgeheven staan niet in het register; het beeld van 2018 is dus niet volledig.",
      "Deelnemers die later zijn heringedeeld, zijn teruggerekend naar de gemeenten van 2018.",
    ])

  static func source(
    _ file: String, _ title: String, _ date: String, _ source: String, licence: String = "CC BY 4.0",
    doubts: [String] = []
  ) -> TableSource {
    TableSource(
      file: file, title: title, date: day(date), source: source, licence: licence,
      retrieved: day("2026-11-24"),
      basis: .sourced, doubts: doubts)
  }

  static func day(_ text: String) -> ReferenceDate {
    guard let day = ReferenceDate(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static let regions = ReportTable(
    id: "indelingen", title: "Waar de gemeente bij hoort",
    columns: [
      ReportColumn(key: "indeling", label: "Indeling"), ReportColumn(key: "regio", label: "Regio"),
      ReportColumn(key: "gemeenten", label: "Gemeenten"), ReportColumn(key: "inwoners", label: "Inwoners"),
      ReportColumn(key: "aandeel", label: "Aandeel in de pendel"),
    ],
    rows: [
      ReportRow(
        values: [
          .text("Veiligheidsregio's"), .text("Brabant-Noord"), .count(17), .count(655_431), .share(0.3791),
        ],
        basis: .sourced),
      ReportRow(
        values: [
          .text("Jeugdregio's"), .text("Noordoost-Brabant"), .count(16), .count(643_020), .share(0.4),
        ],
        basis: .inferred, note: "De indeling van 2018 is niet bewaard; dit is die van 2019."),
      ReportRow(
        values: [
          .text("Regionale samenwerkingsverbanden passend onderwijs, voortgezet"), .text("De Meierij"),
          .count(9),
          .none, .share(.nan),
        ], basis: .derived, note: "De grens loopt door de gemeente."),
      ReportRow(
        values: [
          .text("Arbeidsmarktregio's"), .text("Noordoost-Brabant"), .count(18), .count(-3), .share(1),
        ],
        basis: .derived, note: "De grens loopt door de gemeente."),
    ])

  static let report = Report(
    id: "gemeente", title: "'s-Hertogenbosch (GM0796)",
    sections: [
      ReportSection(
        id: "kern",
        blocks: [
          .paragraph(
            "De gemeente ligt in Noord-Brabant en hoort bij 3 regio's met een ander aantal gemeenten. "
              + "Alleen de veiligheidsregio is door de wet bepaald; de andere volgen uit afspraken tussen gemeenten."
          ),
          .facts([
            ReportFact(key: "inwoners", label: "Inwoners", value: .count(153_434), basis: .sourced),
            ReportFact(
              key: "oppervlakte", label: "Oppervlakte", value: .number(117.8149, decimals: 1, unit: "km²"),
              basis: .computed),
            ReportFact(
              key: "zetels", label: "Zetels in de gemeenteraad", value: .count(39), basis: .unverified,
              note: "Volgens de Gemeentewet naar het aantal inwoners."),
            ReportFact(
              key: "pendel", label: "Werkt in eigen gemeente", value: .share(0.5125), basis: .modelled),
            ReportFact(
              key: "namen", label: "Andere namen", value: .list(["Den Bosch", "Bois-le-Duc", "'s-Bosch"])),
            ReportFact(key: "fusie", label: "Herindeling", value: .none),
          ]),
        ]),
      ReportSection(
        id: "regio", title: "Regio's",
        blocks: [.table(regions), .list(["Brabantstad", "G40 | *stedennetwerk*"])]),
      ReportSection(
        id: "regelingen", title: "Gemeenschappelijke regelingen",
        blocks: [
          .table(
            ReportTable(
              id: "regelingen", columns: [ReportColumn(key: "naam", label: "Naam")], rows: [],
              emptyText: "De gemeente neemt aan geen regeling deel."))
        ]),
      ReportSection(
        id: "bijlage", title: "Alle pendel",
        blocks: [
          .table(
            ReportTable(
              id: "pendel", columns: [ReportColumn(key: "naar", label: "Naar", isNumeric: false)],
              rows: [ReportRow(values: [.text("Tilburg")])], csvOnly: true))
        ]),
    ],
    sources: [municipalities, arrangements, municipalities], mainTable: "indelingen",
    dataYear: "peildatum 1 januari 2018")
}
