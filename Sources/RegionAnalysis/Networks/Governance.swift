public import RegionModel

extension RegionGraph {
  /// Existing cooperation as a network: how strongly two municipalities are tied by the bodies that both belong to.
  ///
  /// Every region of a division, every joint arrangement and every programme with s municipalities gives each of its
  /// pairs 1/(s − 1), so that a province of sixty does not drown a partnership of four. A programme that is an
  /// arrangement counts once; networks such as the VNG, which hold everybody, do not count. `weight` says how much a
  /// body of a task counts: an arrangement with several tasks counts for the heaviest, a body whose task is not known
  /// for `weight(nil)`.
  /// Source: Newman 2001, doi:10.1103/PhysRevE.64.016132. O(Σ s² + n²).
  public func governance(weight: (PolicyField?) -> Double = { _ in 1 }) -> FlowTable {
    var ties = [Double](repeating: 0, count: count * count)
    func add(_ members: [Membership], _ weight: Double) {
      guard members.count > 1, weight > 0 else { return }
      let share = weight / Double(members.count - 1)
      for one in members {
        for other in members where one.municipality != other.municipality {
          ties[one.municipality * count + other.municipality] += share
        }
      }
    }
    for division in divisions {
      for region in division.regions { add(region.members, weight(division.field)) }
    }
    for arrangement in arrangements {
      add(arrangement.members, arrangement.policyFields.map(weight).max() ?? weight(nil))
    }
    for programme in programmes where programme.arrangement == nil { add(programme.members, weight(nil)) }
    var flows: [(origin: Int, destination: Int, value: Double)] = []
    for index in ties.indices where ties[index] > 0 {
      flows.append((index / count, index % count, ties[index]))
    }
    return FlowTable(id: "bestuur", unit: "banden", source: governanceSource, size: count, flows: flows)
  }

  private var governanceSource: TableSource {
    let tables =
      sources(kind: "division") + sources(kind: "participants") + sources(kind: "programme-members")
    return TableSource(
      file: "bestuur", kind: "governance", title: "Bestaande samenwerking (gedeeld lidmaatschap)",
      date: tables.map(\.date).max() ?? referenceDate,
      source: "afgeleid uit \(tables.count) tabellen met leden",
      licence: "zie die tabellen", retrieved: tables.map(\.retrieved).max() ?? referenceDate,
      basis: .computed,
      doubts: [
        "Elk verband telt even zwaar: of erin wordt samengewerkt is niet gemeten.",
        "Tabellen van verschillende jaren zijn samen genomen.",
      ])
  }
}
