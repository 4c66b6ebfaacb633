import RegionAnalysis
import RegionModel
import RegionRendering

/// Which memberships behind the figures on cooperation are not sure.
struct CooperationDoubt {
  /// Bodies of two or more municipalities in which a member takes part.
  let bodies: Int
  /// Those of them in which a membership of a member is derived, inferred, modelled or not checked.
  let doubtful: Int
  /// The first such mark.
  let basis: Basis?

  init(_ region: ScoredRegion) {
    let graph = region.graph
    let marks = region.bodies.map { body -> Basis? in
      let members =
        switch body.kind {
        case .region(let division, let place): graph.divisions[division].regions[place].members
        case .arrangement(let place): graph.arrangements[place].members
        case .programme(let place): graph.programmes[place].members
        }
      return members.first { $0.basis.isMarked && region.set.contains($0.municipality) }?.basis
    }
    bodies = marks.count
    doubtful = marks.count { $0 != nil }
    basis = marks.lazy.compactMap { $0 }.first
  }

  /// In a sentence; `nil` when all is sure.
  var sentence: String? {
    guard doubtful > 0 else { return nil }
    return
      "De cijfers over samenwerking rusten op \(DutchNumber.counted(bodies, "verband", "verbanden")) van deze gemeenten; in \(DutchNumber.count(doubtful)) daarvan is een deel van de lidmaatschappen afgeleid of aangenomen. Waar de indelingen vandaan komen staat in regio indelingen."
  }
}
