import RegionModel
import RegionRendering

/// The joint arrangements around a municipality, on a map and as a table.
struct OverlapAnswer {
  let partners: ArrangementPartners
  /// The task that arrangements are chosen by, if any.
  let task: String?
  /// Words of the task for the name of a file; `nil` without a task.
  private let fileWord: String?
  /// Of how many arrangements of the municipality the register names no policy area, with how many there are; only
  /// when arrangements are chosen by one.
  private let silence: String?

  /// The arrangements of the municipality that `name` means.
  /// - Parameter field: policy area of the register or task; `nil` for all arrangements.
  init(_ graph: RegionGraph, municipality name: String, field: String?) throws(AtlasError) {
    let number = try graph.findMunicipality(name)
    let filter = try ArrangementFilter(field: field).resolved(in: graph)
    task = filter.words.first
    fileWord = filter.registerField ?? filter.task?.rawValue
    silence = task == nil ? nil : Self.silence(ArrangementPartners(of: number, in: graph).arrangements)
    partners = ArrangementPartners(of: number, in: graph) { arrangement in
      (filter.registerField == nil || arrangement.fields.contains { $0 == filter.registerField })
        && (filter.task.map(arrangement.policyFields.contains) ?? true)
    }
    guard graph.hasBoundaries else { throw .noBoundaries }
    guard !partners.arrangements.isEmpty else {
      throw .request([
        Diagnostic(
          "regelingen-geen",
          "\(graph.municipalities[number].name) doet in deze gegevens aan geen enkele gemeenschappelijke regeling mee\(task.map { " bij \($0)" } ?? "").",
          hint: task == nil
            ? "Het register is niet volledig: regio drukte zegt wat er ontbreekt."
            : "Laat --beleid weg\(silence.map { "; \($0)" } ?? "").")
      ])
    }
  }

  /// What a choice by policy area cannot find; `nil` when the register names one for all.
  private static func silence(_ all: [JointArrangement]) -> String? {
    let silent = all.count { $0.fields.isEmpty }
    guard silent > 0 else { return nil }
    if all.count == 1 {
      return "bij de enige regeling van deze gemeente noemt het register geen beleidsterrein"
    }
    return
      "bij \(DutchNumber.count(silent)) van de \(DutchNumber.counted(all.count, "regeling", "regelingen")) van deze gemeente noemt het register geen beleidsterrein, en die \(silent == 1 ? "ontbreekt" : "ontbreken") dan"
  }

  private var graph: RegionGraph { partners.graph }
  private var name: String { graph.municipalities[partners.number].name }

  private var finding: String {
    let found =
      partners.finding
      ?? "\(name) doet mee aan \(DutchNumber.counted(partners.arrangements.count, "gemeenschappelijke regeling", "gemeenschappelijke regelingen")) zonder andere gemeenten"
    return found + (task.map { " (\($0))" } ?? "")
  }

  /// Which arrangements the finding does not count; `nil` without any.
  private var soleNote: String? {
    let count = partners.soleCount
    guard count > 0 else { return nil }
    return
      "\(DutchNumber.counted(count, "regeling heeft", "regelingen hebben")) in deze gegevens geen andere gemeente en \(count == 1 ? "telt" : "tellen") niet mee"
  }

  /// Arrangements with the same municipalities together, in order of the register.
  private var groups: [OverlapMap.Group] {
    var members: [MunicipalitySet] = []
    var names: [[String]] = []
    var isUncertain: [Bool] = []
    for arrangement in partners.arrangements {
      let set = MunicipalitySet(arrangement.members.map(\.municipality), capacity: graph.count)
      let isMarked = arrangement.members.contains(where: \.basis.isMarked)
      if let place = members.firstIndex(of: set) {
        names[place].append(arrangement.label)
        isUncertain[place] = isUncertain[place] || isMarked
      } else {
        members.append(set)
        names.append([arrangement.label])
        isUncertain.append(isMarked)
      }
    }
    return members.indices.map { .init(names: names[$0], members: members[$0], isUncertain: isUncertain[$0]) }
  }

  /// The map and the table.
  func artefact(title: String?) -> Artefact {
    let sources = graph.sources("arrangements", "participants", "boundaries")
    let notes = [
      "Het register van regelingen was in deze jaren nog niet volledig",
      partners.isMarked ? "een deel van de deelnames is afgeleid of aangenomen" : nil,
      partners.partnerCount > 0 ? soleNote : nil,
      silence,
    ].compactMap { $0 }.joined(separator: "; ")
    let map = OverlapMap(
      graph: graph, subject: partners.number, groups: groups, title: title ?? finding,
      subtitle:
        "Gearceerd: de grootste regelingen, zonder wat voor \(DutchNumber.share(OverlapMap.alike, decimals: 0)) of meer op een grotere lijkt; gemeenten op \(graph.referenceDate.dutch)",
      sources: sources, notes: [notes])
    return Artefact(
      report: Report(
        id: MapQuestion.id, title: "Kaart: regelingen rond \(name)",
        sections: [
          ReportSection(
            id: "kort",
            blocks: [.paragraph("\(finding). \(notes)."), .table(table(map)), .table(partnerTable)])
        ], sources: sources, mainTable: "regelingen", dataYear: graph.dataYearText),
      pictures: [
        .init(
          kind: "kaart",
          fileName: "kaart-regelingen-" + ([name, fileWord].compactMap { $0?.slug() }.joined(separator: "-"))
            + ".svg",
          map: map)
      ])
  }

  private func table(_ map: OverlapMap) -> ReportTable {
    let hatched = Set(map.hatched.map(\.members))
    let rows = partners.arrangements.enumerated().sorted {
      ($1.element.members.count, $0.offset) < ($0.element.members.count, $1.offset)
    }.map { _, arrangement -> ReportRow in
      let set = MunicipalitySet(arrangement.members.map(\.municipality), capacity: graph.count)
      let marked = arrangement.members.first(where: \.basis.isMarked)
      return ReportRow(
        values: [
          .text(arrangement.label), .text(arrangement.legalForm), .count(arrangement.members.count),
          .text(arrangement.fields.isEmpty ? "niet in het register" : DutchNumber.list(arrangement.fields)),
          .text(hatched.contains(set) ? "ja" : "nee"),
        ], basis: marked?.basis, note: marked?.note)
    }
    return ReportTable(
      id: "regelingen", title: "De regelingen",
      columns: [
        .init(key: "regeling", label: "Regeling"), .init(key: "rechtsvorm", label: "Rechtsvorm"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "beleid", label: "Beleidsterrein"),
        .init(key: "gearceerd", label: "Gearceerd"),
      ], rows: rows)
  }

  private var partnerTable: ReportTable {
    let order = partners.counts.indices.filter { partners.counts[$0] > 0 }.sorted {
      (partners.counts[$1], $0) < (partners.counts[$0], $1)
    }
    return ReportTable(
      id: "partners", title: "Met wie, en in hoeveel regelingen",
      columns: [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "regelingen", label: "Regelingen samen"),
      ],
      rows: order.map {
        ReportRow(values: [.text(graph.municipalities[$0].name), .count(partners.counts[$0])])
      }, emptyText: "Geen andere gemeenten.")
  }
}
