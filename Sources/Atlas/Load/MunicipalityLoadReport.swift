import RegionAnalysis
import RegionModel
import RegionRendering

/// Bestuurlijke drukte of one municipality, as a report.
struct MunicipalityLoadReport {
  let figures: LoadFigures
  let number: Int

  private var graph: RegionGraph { figures.graph }
  private var load: AdministrativeLoad { figures.all[number] }
  private var name: String { graph.municipalities[number].name }

  var report: Report {
    Report(
      id: LoadQuestion.id, title: "Bestuurlijke drukte van \(name)",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(id: "cijfers", title: "Cijfers", blocks: [.facts(facts)]),
        ReportSection(
          id: "regelingen", title: "Gemeenschappelijke regelingen",
          blocks: [.table(forms), .table(fields), .table(arrangements)]),
        ReportSection(
          id: "programmas", title: "Programma's en samenwerkingen", blocks: [.table(programmes)]),
        ReportSection(
          id: "volledigheid", title: "Wat ontbreekt",
          blocks: [
            .paragraph(
              "Het register is niet volledig: het aantal regelingen is een ondergrens. In welke regio van welke indeling \(name) ligt, staat in: regio gemeente \"\(name)\"."
            )
          ] + (doubts.isEmpty ? [] : [.list(doubts)])),
      ], sources: figures.sources, mainTable: "regelingen", dataYear: graph.dataYearText)
  }

  private var sentences: [String] {
    let count = load.arrangements.count
    let all = figures.distribution(figures.all.indices)
    let same = figures.sameSize(as: number)
    let peers = figures.distribution(same)
    let median = DutchNumber.number(all.median ?? 0, decimals: 0)
    let relation =
      Double(count) > (all.median ?? 0)
      ? "meer dan" : Double(count) < (all.median ?? 0) ? "minder dan" : "evenveel als"
    var sentences: [String] = [
      "\(name) neemt deel aan \(DutchNumber.counted(count, "geregistreerde regeling", "geregistreerde regelingen")): \(relation) de middelste gemeente, die er \(median) heeft.",
      "Van veel naar weinig is dat plaats \(all.rank(of: Double(count))) van \(all.count), en plaats \(peers.rank(of: Double(count))) van de \(same.count) gemeenten met \(size.dutch).",
      "Daarbij komen \(DutchNumber.counted(load.programmes.count, "programma of samenwerking", "programma's en samenwerkingen")) en \(DutchNumber.counted(load.regions.count, "regio", "regio's")) van indelingen; samen \(DutchNumber.counted(load.groups, "verschillende groep", "verschillende groepen")) gemeenten.",
      "In de regelingen zit \(name) met \(DutchNumber.counted(load.partners.count, "andere gemeente", "andere gemeenten")).",
    ]
    if load.markedArrangements > 0 {
      sentences.append(
        "\(DutchNumber.counted(load.markedArrangements, "deelname is", "deelnames zijn")) aangenomen, niet geregistreerd."
      )
    }
    return sentences
  }

  /// What the tables say is missing in general, and what they say of this municipality.
  private var doubts: [String] {
    let words = name.foldedWords
    let own = figures.doubts.dropFirst().filter { doubt in
      let text = doubt.foldedWords
      return text.indices.contains { text[$0...].starts(with: words) }
    }
    return Array(figures.doubts.prefix(1)) + own
  }

  private var size: SizeClass { SizeClass(inhabitants: graph.municipalities[number].inhabitants) }

  private var facts: [ReportFact] {
    let count = Double(load.arrangements.count)
    let same = figures.distribution(figures.sameSize(as: number))
    let all = figures.distribution(figures.all.indices)
    return [
      ReportFact(
        key: "regelingen", label: "Regelingen", value: .count(load.arrangements.count), basis: load.basis),
      ReportFact(
        key: "plaats", label: "Plaats in het land", value: .count(all.rank(of: count)),
        note: "Van \(all.count), van veel naar weinig; gelijke aantallen delen een plaats."),
      ReportFact(
        key: "plaats_grootte", label: "Plaats binnen de grootteklasse", value: .count(same.rank(of: count)),
        note:
          "Van \(same.count) gemeenten met \(size.dutch); de middelste daarvan heeft er \(DutchNumber.number(same.median ?? 0, decimals: 0))."
      ),
      ReportFact(
        key: "programmas", label: "Programma's en samenwerkingen", value: .count(load.programmes.count)),
      ReportFact(key: "regios", label: "Regio's van indelingen", value: .count(load.regions.count)),
      ReportFact(
        key: "groepen", label: "Verschillende groepen gemeenten", value: .count(load.groups),
        note: "Regelingen, programma's en regio's met precies dezelfde gemeenten tellen samen als één groep."),
      ReportFact(key: "partners", label: "Partners in regelingen", value: .count(load.partners.count)),
    ]
  }

  private var own: [JointArrangement] { load.arrangements.map { graph.arrangements[$0] } }

  private var forms: ReportTable {
    let rows = figures.forms.map { form -> ReportRow in
      let mean = Distribution(figures.all.indices.map { Double(figures.count($0, form: form)) }).mean
      return ReportRow(values: [
        .text(form), .count(figures.count(number, form: form)),
        .number(mean ?? 0, decimals: 1, unit: nil),
      ])
    }
    return ReportTable(
      id: "rechtsvormen",
      columns: [
        .init(key: "rechtsvorm", label: "Rechtsvorm"), .init(key: "regelingen", label: "Regelingen"),
        .init(key: "gemiddeld", label: "Gemiddelde gemeente"),
      ], rows: rows)
  }

  private var fields: ReportTable {
    let named = PolicyField.allCases.map { field in
      (field.rawValue, own.count { $0.policyFields.contains(field) })
    }.filter { $0.1 > 0 }
    let silent = own.count { $0.fields.isEmpty }
    let rows = (named + (silent > 0 ? [("niet in het register", silent)] : []))
      .map { ReportRow(values: [.text($0.0), .count($0.1)]) }
    return ReportTable(
      id: "opgaven",
      columns: [.init(key: "opgave", label: "Opgave"), .init(key: "regelingen", label: "Regelingen")],
      rows: rows, emptyText: "Geen regelingen met een opgave.")
  }

  private var arrangements: ReportTable {
    let order = figures.forms
    let sorted = own.sorted {
      (order.firstIndex(of: $0.legalForm) ?? 0, $0.label.foldedName, $0.id)
        < (order.firstIndex(of: $1.legalForm) ?? 0, $1.label.foldedName, $1.id)
    }
    let rows = sorted.map { arrangement -> ReportRow in
      let membership = arrangement.members.first { $0.municipality == number }
      return ReportRow(
        values: [
          .text(arrangement.label), .text(arrangement.legalForm),
          arrangement.fields.isEmpty ? .text("niet in het register") : .list(arrangement.fields),
          .count(arrangement.members.count), .count(arrangement.others.count), .text(arrangement.id),
        ], basis: membership?.basis, note: membership?.note)
    }
    return ReportTable(
      id: "regelingen",
      columns: [
        .init(key: "regeling", label: "Regeling"), .init(key: "rechtsvorm", label: "Rechtsvorm"),
        .init(key: "beleidsterreinen", label: "Beleidsterreinen"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "anderen", label: "Andere deelnemers"),
        .init(key: "id", label: "Register"),
      ], rows: rows, emptyText: "Het register kent geen regeling met deze gemeente.")
  }

  private var programmes: ReportTable {
    let rows = load.programmes.map { graph.programmes[$0] }.map { programme -> ReportRow in
      let membership = programme.members.first { $0.municipality == number }
      return ReportRow(
        values: [
          .text(programme.name), .text(programme.kind), programme.group.map { .text($0) } ?? .none,
          .count(programme.members.count),
        ], basis: membership?.basis, note: membership?.note)
    }
    return ReportTable(
      id: "programmas",
      columns: [
        .init(key: "programma", label: "Programma"), .init(key: "soort", label: "Soort"),
        .init(key: "onderdeel", label: "Onderdeel van"), .init(key: "gemeenten", label: "Gemeenten"),
      ], rows: rows, emptyText: "Geen programma's of samenwerkingen bekend.")
  }
}

extension String {
  /// The words of the text, folded.
  fileprivate var foldedWords: [String] {
    split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }.map { String($0).foldedName }
  }
}
