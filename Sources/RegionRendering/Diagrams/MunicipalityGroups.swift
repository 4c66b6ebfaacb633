import RegionModel

/// What a municipality belongs to, in the groups of its diagram.
struct MunicipalityGroups {
  let graph: RegionGraph
  let municipality: Int

  /// Province and water boards, networks, arrangements by legal form, programmes.
  var bodies: [DiagramGroup] {
    [government, networks] + arrangements + [programmes]
  }

  /// The regions by policy field, those made to count with last.
  var regions: [DiagramGroup] {
    PolicyField.allCases.map { field in
      let divisions = graph.divisions.filter {
        $0.field == field && !["provincie", "waterschap"].contains($0.id)
      }
      let ordered = divisions.filter(\.isStatutory) + divisions.filter { !$0.isStatutory }
      return DiagramGroup(
        id: "veld-\(field)", title: field.dutchTitle, kind: field == .statistiek ? .statistics : .region,
        singular: "regio", plural: "regio's", items: ordered.flatMap(items))
    }
  }

  private func items(_ division: Division) -> [DiagramItem] {
    division.regions(of: municipality).map { index in
      let region = division.regions[index]
      let member = region.members.first { $0.municipality == municipality }
      return item(
        "indeling-\(division.id)-\(region.code)", region.name(in: division),
        region.members,
        member)
    }
  }

  private var government: DiagramGroup {
    let province = graph.municipalities[municipality].province
    let name = graph.province(province)?.name ?? province.rawValue
    var items = [
      DiagramItem(id: "provincie-\(province)", text: "Provincie \(name)", tooltip: "Provincie \(name)")
    ]
    let boards = graph.waterBoards.compactMap { board in
      board.members.first { $0.municipality == municipality }.map { (board, $0) }
    }
    items += boards.sorted { ($1.1.share, $0.0.code) < ($0.1.share, $1.0.code) }.map { board, member in
      let share = "\(DutchNumber.share(member.share, decimals: 0)) van het gebied"
      return DiagramItem(
        id: "waterschap-\(board.code)", text: "\(board.name): \(share)", tooltip: "\(board.name), \(share)",
        isDashed: member.basis.isMarked)
    }
    return DiagramGroup(
      id: "overheden", title: "Provincie en waterschap", kind: .government, singular: "waterschap",
      plural: "waterschappen", items: items)
  }

  private var networks: DiagramGroup {
    group(
      "netwerken", "Netwerken en vereniging", .network, "netwerk", "netwerken",
      graph.networks.map { ($0.code, $0.name, $0.members, []) })
  }

  /// Forms with most arrangements first; forms with a single one together.
  private var arrangements: [DiagramGroup] {
    let mine = graph.arrangements.filter { $0.members.contains { $0.municipality == municipality } }
    var forms = Dictionary(grouping: mine, by: { $0.legalForm.oneLine })
    let single = forms.filter { $0.value.count == 1 || $0.key.isEmpty }.sorted { $0.key < $1.key }
    if single.count > 1 {
      for form in single { forms[form.key] = nil }
      forms[""] = single.flatMap(\.value).sorted { $0.id < $1.id }
    }
    let ordered = forms.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return ordered.enumerated().map { index, form in
      let name = form.key.isEmpty ? (forms.count > 1 ? "overige vormen" : "") : form.key.loweredFirst
      return group(
        "regelingen-\(index + 1)", "Gemeenschappelijke regelingen" + (name.isEmpty ? "" : ": \(name)"),
        .arrangement,
        "regeling", "regelingen",
        form.value.map { ($0.id, $0.label, $0.members, $0.fields) })
    }
  }

  private var programmes: DiagramGroup {
    group(
      "programmas", "Programma's, deals en proeftuinen", .programme, "programma", "programma's",
      graph.programmes.map { ($0.id, $0.name, $0.members, []) })
  }

  private func group(
    _ id: String, _ title: String, _ kind: GroupKind, _ singular: String, _ plural: String,
    _ all: [(id: String, name: String, members: [Membership], fields: [String])]
  ) -> DiagramGroup {
    let mine = all.compactMap { thing in
      thing.members.first { $0.municipality == municipality }.map { (thing, $0) }
    }
    let ordered =
      kind == .network
      ? mine
      : mine.sorted {
        ($1.0.members.count, $0.0.name, $0.0.id) < ($0.0.members.count, $1.0.name, $1.0.id)
      }
    return DiagramGroup(
      id: id, title: title, kind: kind, singular: singular, plural: plural,
      items: ordered.map { item("\(kind.rawValue)-\($0.id)", $0.name, $0.members, $1, fields: $0.fields) })
  }

  private func item(
    _ id: String, _ name: String, _ members: [Membership], _ member: Membership?, fields: [String] = []
  ) -> DiagramItem {
    let basis = member?.basis ?? .sourced
    var tooltip = "\(name), \(DutchNumber.counted(members.count, "gemeente", "gemeenten"))"
    if !fields.isEmpty { tooltip += "; beleidsterrein: \(DutchNumber.list(fields))" }
    if basis.isMarked { tooltip += "; deelname \(basis.dutch)" }
    if let note = member?.note { tooltip += ". \(note)" }
    return DiagramItem(
      id: id, text: "\(name)\u{A0}·\u{A0}\(DutchNumber.count(members.count))", tooltip: tooltip,
      isDashed: basis.isMarked)
  }
}

extension Region {
  /// The name with what it is before it, unless the name says so itself.
  func name(in division: Division) -> String {
    let saysSo = name.lowercased().hasPrefix(division.singular.lowercased())
    return saysSo ? name : "\(division.singular.capitalisedFirst): \(name)"
  }
}

extension PolicyField {
  /// The field as a title.
  var dutchTitle: String {
    switch self {
    case .wonen: "Wonen en leefomgeving"
    case .arbeid: "Werk en inkomen"
    case .zorg: "Zorg en jeugd"
    case .veiligheid: "Veiligheid"
    case .energie: "Energie"
    case .water: "Water"
    case .onderwijs: "Onderwijs"
    case .bestuur: "Bestuur en rechtspraak"
    case .statistiek: "Statistiek (om te tellen, geen bestuur)"
    }
  }
}

extension String {
  /// The text with a small letter at the start.
  var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
}
