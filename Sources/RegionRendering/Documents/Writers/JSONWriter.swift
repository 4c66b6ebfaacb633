import RegionModel

/// Writes JSON for programs: UTF-8, two spaces for each level, members always in this order.
///
/// ```
/// { "id", "titel", "gegevens",
///   "onderdelen": [ { "id", "titel"?, "inhoud": [
///     { "soort": "alinea", "tekst" }
///     { "soort": "lijst", "punten": [ tekst … ] }
///     { "soort": "feiten", "feiten": [ { "sleutel", "naam", "waarde", "eenheid"?, "herkomst"?, "toelichting"? } … ] }
///     { "soort": "tabel", "id", "titel"?, "kolommen": [ { "sleutel", "naam", "getal", "eenheid"? } … ],
///       "rijen": [ { "waarden": { sleutel: waarde … }, "herkomst"?, "toelichting"? } … ] } … ] } … ],
///   "bronnen": [ { "bestand", "titel", "bron", "stand", "licentie", "opgehaald", "herkomst", "twijfels": [ … ] } … ] }
/// ```
/// A member with `?` is absent where there is nothing to say. A value is a string, a number, a list of strings
/// or `null`; a share is a fraction of 0…1 (`eenheid` is then absent), rounded like all numbers to six decimals;
/// a number that is not finite is `null`. `herkomst` is the Dutch word for how it is known, days are
/// `2018-01-01`. A column key that is repeated has a number behind it (`naam_2`). Text is as given, control
/// characters escaped; tables meant for csv only are there too.
struct JSONWriter: ReportWriter {
  let format = ReportFormat.json

  func text(of report: Report, width: Int) -> String {
    let document = JSONText.object([
      ("id", .string(report.id)), ("titel", .string(report.title)), ("gegevens", .string(report.dataYear)),
      ("onderdelen", .array(report.sections.map(Self.section))),
      ("bronnen", .array(report.distinctSources.map(Self.source))),
    ])
    var text = ""
    document.write(to: &text)
    return text + "\n"
  }

  private static func section(_ section: ReportSection) -> JSONText {
    .object(
      [("id", .string(section.id))] + optional("titel", section.title)
        + [("inhoud", .array(section.blocks.map(block)))])
  }

  private static func block(_ block: ReportBlock) -> JSONText {
    switch block {
    case .paragraph(let text): .object([("soort", .string("alinea")), ("tekst", .string(text))])
    case .list(let items):
      .object([("soort", .string("lijst")), ("punten", .array(items.map(JSONText.string)))])
    case .facts(let facts): .object([("soort", .string("feiten")), ("feiten", .array(facts.map(fact)))])
    case .table(let table): .object([("soort", .string("tabel"))] + Self.table(table))
    }
  }

  private static func fact(_ fact: ReportFact) -> JSONText {
    .object(
      [("sleutel", .string(fact.key)), ("naam", .string(fact.label)), ("waarde", value(fact.value))]
        + optional("eenheid", fact.value.unit) + known(fact.basis, fact.note))
  }

  private static func table(_ table: ReportTable) -> [(key: String, value: JSONText)] {
    let keys = table.uniqueKeys
    let numeric = table.numericColumns
    let columns = table.columns.indices.map { index in
      let unit = table.rows.lazy.compactMap { $0.value(index).unit }.first
      return JSONText.object(
        [
          ("sleutel", .string(keys[index])), ("naam", .string(table.columns[index].label)),
          ("getal", .bool(numeric[index])),
        ] + optional("eenheid", unit))
    }
    let rows = table.rows.map { row in
      let values = keys.indices.map { (key: keys[$0], value: value(row.value($0))) }
      return JSONText.object([("waarden", .object(values))] + known(row.basis, row.note))
    }
    return [("id", .string(table.id))] + optional("titel", table.title)
      + [("kolommen", .array(columns)), ("rijen", .array(rows))]
  }

  private static func value(_ value: ReportValue) -> JSONText {
    switch value {
    case .text(let text): .string(text)
    case .list(let items): .array(items.map(JSONText.string))
    case .count, .number, .share, .none: .number(value.machineNumber)
    }
  }

  private static func source(_ source: TableSource) -> JSONText {
    .object([
      ("bestand", .string(source.file)), ("titel", .string(source.title)), ("bron", .string(source.source)),
      ("stand", .string(source.date.description)), ("licentie", .string(source.licence)),
      ("opgehaald", .string(source.retrieved.description)), ("herkomst", .string(source.basis.dutch)),
      ("twijfels", .array(source.doubts.map(JSONText.string))),
    ])
  }

  private static func known(_ basis: Basis?, _ note: String?) -> [(key: String, value: JSONText)] {
    optional("herkomst", basis?.dutch) + optional("toelichting", note)
  }

  private static func optional(_ key: String, _ text: String?) -> [(key: String, value: JSONText)] {
    text.map { [(key, .string($0))] } ?? []
  }
}
