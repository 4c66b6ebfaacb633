import RegionModel

/// The participants of an arrangement, in the groups of its diagram.
struct ArrangementGroups {
  let graph: RegionGraph
  let arrangement: JointArrangement

  /// The municipalities by province, the province with most of them first.
  var municipalities: [DiagramGroup] {
    let byProvince = Dictionary(grouping: arrangement.members) {
      graph.municipalities[$0.municipality].province
    }
    let ordered = byProvince.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return ordered.map { code, members in
      let name = graph.province(code)?.name ?? code.rawValue
      let people = members.map { member -> Named in
        let about = graph.municipalities[member.municipality]
        return Named(
          id: "gemeente-\(about.code)", name: about.name,
          organs: arrangement.organs[member.municipality] ?? [],
          basis: member.basis, note: member.note, weight: about.inhabitants)
      }
      let title = "\(DutchNumber.counted(people.count, "gemeente", "gemeenten")) in \(name)"
      return group("gemeenten-\(code)", title, .municipality, "gemeente", "gemeenten", people)
    }
  }

  /// The other participants by kind.
  var others: [DiagramGroup] {
    Participant.Kind.allCases.compactMap { kind in
      let found = arrangement.others.filter { $0.kind == kind }
      guard !found.isEmpty else { return nil }
      let people = found.enumerated().map { index, participant in
        Named(
          id: "\(kind.rawValue)-\(participant.code ?? String(index + 1))", name: participant.name,
          organs: participant.organs, basis: participant.basis, note: participant.note, weight: 0)
      }
      let words = kind.counted
      let look: GroupKind = kind == .arrangement ? .arrangement : kind == .other ? .other : .government
      let title = DutchNumber.counted(people.count, words.singular, words.plural)
      return group(kind.rawValue, title, look, words.singular, words.plural, people)
    }
  }

  /// How many other participants there are, by kind.
  var counts: [(Int, String, String)] {
    Participant.Kind.allCases.map { kind in
      let words = kind.counted
      return (arrangement.others.count { $0.kind == kind }, words.singular, words.plural)
    }
  }

  private struct Named {
    var id: String
    var name: String
    var organs: [String]
    var basis: Basis
    var note: String?
    /// The heaviest come first.
    var weight: Int
  }

  /// A group; organs that all of its members with known organs have in common stand in its title.
  private func group(
    _ id: String, _ title: String, _ kind: GroupKind, _ singular: String, _ plural: String, _ people: [Named]
  ) -> DiagramGroup {
    let known = Set(people.map(\.organs).filter { !$0.isEmpty })
    let common = known.count == 1 ? known.first ?? [] : []
    let ordered = people.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    let items = ordered.map { _, one in
      let organs = one.organs.isEmpty && !common.isEmpty ? "orgaan niet bekend" : Self.words(one.organs)
      var tooltip = one.name + (one.organs.isEmpty ? "" : ", met \(organs)")
      if one.basis.isMarked { tooltip += "; deelname \(one.basis.dutch)" }
      if let note = one.note { tooltip += ". \(note)" }
      let isSaid = organs.isEmpty || (!common.isEmpty && one.organs == common)
      return DiagramItem(
        id: one.id, text: one.name + (isSaid ? "" : ": \(organs)"), tooltip: tooltip,
        isDashed: one.basis.isMarked)
    }
    return DiagramGroup(
      id: id, title: title + (common.isEmpty ? "" : ": \(Self.words(common))"), kind: kind,
      singular: singular,
      plural: plural, items: items)
  }

  /// Organs in words; the register's abbreviations written out.
  private static func words(_ organs: [String]) -> String {
    let names = [
      "ps": "Provinciale Staten", "gs": "Gedeputeerde Staten", "ab": "algemeen bestuur",
      "db": "dagelijks bestuur",
      "commissaris": "commissaris van de Koning",
    ]
    return DutchNumber.list(organs.map { names[$0] ?? $0 })
  }
}

extension Participant.Kind {
  /// One and several of the kind, for counting.
  var counted: (singular: String, plural: String) {
    switch self {
    case .municipality: ("gemeente", "gemeenten")
    case .province: ("provincie", "provincies")
    case .waterBoard: ("waterschap", "waterschappen")
    case .arrangement: ("gemeenschappelijke regeling", "gemeenschappelijke regelingen")
    case .state: ("rijksorgaan", "rijksorganen")
    case .other: ("overige deelnemer", "overige deelnemers")
    }
  }
}
