import RegionAnalysis
import RegionModel
import RegionRendering

/// A region with municipalities added and taken away.
struct RegionChoice {
  let region: FoundRegion
  let added: MunicipalitySet
  let removed: MunicipalitySet
  let after: MunicipalitySet
  private let ground: ScorecardGround

  private var graph: RegionGraph { ground.graph }

  /// Reads the names to add and to take away, each with commas between them.
  /// - Throws: ``AtlasError/request(_:)`` with everything that contradicts the region or itself.
  init(_ region: FoundRegion, adding: [String], removing: [String], in ground: ScorecardGround)
    throws(AtlasError)
  {
    let graph = ground.graph
    self.region = region
    self.ground = ground
    var problems: [Diagnostic] = []
    func read(_ words: [String], _ option: String) -> MunicipalitySet {
      var set = graph.none
      for word in words {
        let names = graph.municipalityNames(in: [word])
        if names.isEmpty {
          problems.append(
            Diagnostic(
              "gemeente-ontbreekt", "Bij \(option) staat geen gemeente.",
              hint: "Bijvoorbeeld: \(option) \"Oss, Uden\"."))
        }
        for name in names {
          do { set.insert(try graph.findMunicipality(name)) } catch { problems += error.diagnostics }
        }
      }
      return set
    }
    added = read(adding, "--voeg-toe")
    removed = read(removing, "--haal-weg")
    let place = region.kind == .own ? "dit gebied" : region.name
    for both in added.intersection(removed) {
      let name = graph.municipalities[both].name
      problems.append(
        Diagnostic(
          "keuze-strijdig", "\(name) staat bij --voeg-toe en bij --haal-weg.", hint: "Kies een van beide."))
    }
    for known in added.intersection(region.set).subtracting(removed) {
      problems.append(
        Diagnostic(
          "al-lid", "\(graph.municipalities[known].name) zit al in \(place).",
          hint: "Laat deze gemeente weg bij --voeg-toe."))
    }
    for stranger in removed.subtracting(region.set).subtracting(added) {
      problems.append(
        Diagnostic(
          "geen-lid", "\(graph.municipalities[stranger].name) zit niet in \(place).",
          hint: "In \(place): \(graph.shortNames(region.set, limit: 20))."))
    }
    after = region.set.union(added).subtracting(removed)
    if problems.isEmpty, added.isEmpty, removed.isEmpty {
      problems.append(
        Diagnostic(
          "keuze-leeg", "Er is geen gemeente genoemd om toe te voegen of weg te halen.",
          hint: "Geef --voeg-toe \"Oss\" of --haal-weg \"Oss\"; bij een indeling --splits of --fuseer."))
    }
    if problems.isEmpty, after.isEmpty {
      problems.append(
        Diagnostic(
          "regio-leeg", "Zo blijft er geen gemeente over in \(place).", hint: "Haal minder gemeenten weg."))
    }
    guard problems.isEmpty else { throw .request(problems) }
  }

  var report: Report {
    let (old, new) = (ScoredRegion(region.set, in: ground), ScoredRegion(after, in: ground))
    let compared = BeforeAfter(
      before: Scorecard(of: old), after: Scorecard(of: new),
      marked: region.marked.filter { after.contains($0.municipality) }, graph: graph)
    var blocks: [ReportBlock] = [.table(elsewhere)]
    if elsewhere.rows.isEmpty { blocks = [] }
    return Report(
      id: WhatIfQuestion.id, title: "Keuze: \(region.name) \(DutchNumber.list(changes))",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord",
          blocks: [.paragraph(sentences(compared).joined(separator: " "))]),
        ReportSection(
          id: "cijfers", title: "Voor en na", blocks: [.table(compared.table), .table(compared.all)]),
        ReportSection(
          id: "gevolgen", title: "Gevolgen elders", blocks: blocks + [.table(shifts(old, new))]),
      ],
      sources: graph.scorecardSources(region.sources), mainTable: "keuze", dataYear: graph.dataYearText)
  }

  private var changes: [String] {
    [
      added.isEmpty ? nil : "met \(graph.shortNames(added)) erbij",
      removed.isEmpty ? nil : "zonder \(graph.shortNames(removed))",
    ].compactMap { $0 }
  }

  private func sentences(_ compared: BeforeAfter) -> [String] {
    let (old, new) = (compared.before, compared.after)
    func people(_ set: MunicipalitySet) -> String { DutchNumber.count(graph.inhabitants(of: set)) }
    let count = DutchNumber.counted(after.count, "gemeente", "gemeenten")
    let members =
      region.set.count == after.count
      ? "houdt \(DutchNumber.list(changes)) \(count) en gaat"
      : "gaat \(DutchNumber.list(changes)) van \(region.set.count) naar \(count) en"
    var sentences = [
      "\(region.name.capitalizedFirst) \(members) van \(people(region.set)) naar \(people(after)) inwoners."
    ]
    if let one = old.value(SelfContainedDay.self)?.value, let other = new.value(SelfContainedDay.self)?.value
    {
      let verb = other > one ? "zelfstandiger" : other < one ? "minder zelfstandig" : "even zelfstandig"
      sentences.append(
        one == other
          ? "Als dagelijks systeem blijft zij even zelfstandig: \(DutchNumber.share(one))."
          : "Als dagelijks systeem wordt zij \(verb): van \(DutchNumber.share(one)) naar \(DutchNumber.share(other))."
      )
    }
    let (here, there) = (
      old.value(ProvincesCrossed.self)?.names ?? [], new.value(ProvincesCrossed.self)?.names ?? []
    )
    if here.count == 1, there.count > 1 {
      sentences.append("Zij wordt provinciaal overstijgend: \(DutchNumber.list(there)).")
    } else if here.count > 1, there.count == 1 {
      sentences.append("Zij ligt dan in één provincie: \(DutchNumber.list(there)).")
    } else if here.count > 1 {
      sentences.append("Zij is en blijft provinciaal overstijgend: \(DutchNumber.list(there)).")
    }
    if let pieces = new.value(ConnectedPieces.self),
      pieces.value > old.value(ConnectedPieces.self)?.value ?? 1
    {
      sentences.append("Op de kaart valt zij uiteen in \(Int(pieces.value)) delen.")
    }
    sentences.append(compared.sentence)
    if let note = graph.markedNote(compared.marked) { sentences.append(note) }
    return sentences
  }

  /// The regions of the same division that lose a municipality; those that are taken away get no other region.
  private var elsewhere: ReportTable {
    var rows: [ReportRow] = []
    if case .region(let id, _) = region.kind, let division = graph.division(id) {
      for other in division.regions {
        let set = graph.set(other.members)
        let left = set.subtracting(added)
        guard set != region.set, left != set else { continue }
        let cards = [set, left].map { Scorecard(of: $0, in: ground, figures: [SelfContainedDay.self]) }
        let shares = cards.map { SelfContainedDay.shown($0.value(SelfContainedDay.self)?.value) }
        rows.append(
          ReportRow(values: [
            .text(other.title(in: division)), .text("verliest \(graph.shortNames(set.intersection(added)))"),
            .count(set.count), .count(left.count), shares[0], left.isEmpty ? .none : shares[1],
          ]))
      }
      let lost = removed.filter { member in
        !division.regions.contains { other in
          graph.set(other.members) != region.set && other.members.has(member)
        }
      }
      if !lost.isEmpty {
        rows.append(
          ReportRow(values: [
            .text("geen regio"),
            .text(
              "\(graph.shortNames(lost)) \(lost.count == 1 ? "heeft" : "hebben") dan geen regio in deze indeling"
            ),
            .none, .count(lost.count), .none, .none,
          ]))
      }
    }
    return ReportTable(
      id: "andere-regios", title: "Andere regio's van dezelfde indeling",
      columns: [
        .init(key: "regio", label: "Regio"), .init(key: "gevolg", label: "Gevolg"),
        .init(key: "gemeenten_nu", label: "Gemeenten nu", isNumeric: true),
        .init(key: "gemeenten_straks", label: "Straks", isNumeric: true),
        .init(key: "zelfstandig_nu", label: "Zelfstandig nu", isNumeric: true),
        .init(key: "zelfstandig_straks", label: "Straks", isNumeric: true),
      ], rows: rows)
  }

  /// The arrangements that come to lie otherwise over the region.
  private func shifts(_ old: ScoredRegion, _ new: ScoredRegion) -> ReportTable {
    let words: [(ScoredRegion.Position, String)] = [
      (.inside, "geheel binnen"), (.cut, "doorsneden"), (.beyond, "ruimer"),
    ]
    func positions(_ region: ScoredRegion) -> [Int: String] {
      var known: [Int: String] = [:]
      for (position, word) in words { for place in region.arrangements(position) { known[place] = word } }
      return known
    }
    let (before, after) = (positions(old), positions(new))
    let rows = graph.arrangements.indices.compactMap { place -> ReportRow? in
      let (one, other) = (before[place] ?? "raakt de regio niet", after[place] ?? "raakt de regio niet")
      guard one != other else { return nil }
      let marked = graph.arrangements[place].members.filter { $0.basis.isMarked }
      return ReportRow(
        values: [.text(graph.arrangements[place].label), .text(one), .text(other)],
        basis: marked.first?.basis, note: graph.markedNote(marked))
    }
    return ReportTable(
      id: "regelingen", title: "Regelingen die anders komen te liggen",
      columns: [
        .init(key: "regeling", label: "Regeling"), .init(key: "nu", label: "Nu"),
        .init(key: "straks", label: "Straks"),
      ], rows: rows, emptyText: "Geen enkele regeling komt anders te liggen.")
  }
}

extension RegionGraph {
  /// The tables behind a scorecard, each once: first those that say who belongs to the region.
  func scorecardSources(_ first: [TableSource]) -> [TableSource] {
    let all =
      first
      + sources(
        "municipalities", "flows", "arrangements", "participants", "programmes", "programme-members",
        "provinces", "water-board-shares", "border-links", "boundaries")
    var seen = Set<TableSource>()
    return all.filter { seen.insert($0).inserted }
  }
}
