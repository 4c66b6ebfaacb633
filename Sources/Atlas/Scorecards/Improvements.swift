import RegionAnalysis
import RegionModel
import RegionRendering

/// Which single municipality joining or leaving betters a region, and what that means elsewhere.
///
/// The rule for the best change is one that a reader can check: the largest gain in ``RegionAnalysis/SelfContainedDay``,
/// among the changes after which the region is in no more pieces than before; of equal ones a joining municipality
/// first, then the lowest code. Nothing is weighed against anything else: the other figures stand beside it.
struct Improvements {
  /// What a change does to the other region of the same division that loses or gains the municipality.
  struct Elsewhere {
    let name: String
    let before: Scorecard
    /// Without members there is no card: the region would be gone.
    let after: Scorecard?
  }

  let region: FoundRegion
  let before: Scorecard
  let changes: [RegionChange]
  let ground: ScorecardGround

  init(_ region: FoundRegion, before: Scorecard, in ground: ScorecardGround) {
    self.region = region
    self.before = before
    self.ground = ground
    changes = RegionChange.all(of: region.set, in: ground)
  }

  /// The changes in the order of the rule, those without the figure left out.
  var ranked: [(change: RegionChange, gain: Double)] {
    let gains = changes.compactMap { change in
      change.gain(SelfContainedDay.self, from: before).map { (change: change, gain: $0) }
    }
    return gains.enumerated().sorted { one, other in
      one.element.gain == other.element.gain
        ? one.offset < other.offset : one.element.gain > other.element.gain
    }.map(\.element)
  }

  /// The best change by the rule; `nil` when none betters the region.
  var best: RegionChange? {
    let pieces = before.value(ConnectedPieces.self)?.value ?? 1
    return ranked.first {
      $0.gain > 0 && ($0.change.after.value(ConnectedPieces.self)?.value ?? 1) <= pieces
    }?
    .change
  }

  /// The change that betters one figure most; `nil` when none does.
  func best(_ figure: any RegionFigure.Type, _ kind: RegionChange.Kind) -> (
    change: RegionChange, gain: Double
  )? {
    var best: (change: RegionChange, gain: Double)?
    for change in changes where change.kind == kind {
      guard let gain = change.gain(figure, from: before), gain > max(best?.gain ?? 0, 1e-9) else { continue }
      best = (change, gain)
    }
    return best
  }

  /// What a change does to another region of the same division; `nil` when the region is not one of a division, or
  /// no other region is concerned.
  func elsewhere(_ change: RegionChange) -> Elsewhere? {
    guard case .region(let id, let code) = region.kind, let division = ground.graph.division(id) else {
      return nil
    }
    let other: Region? =
      switch change.kind {
      case .joins: division.regions(of: change.municipality).first.map { division.regions[$0] }
      case .leaves: strongestNeighbour(of: change.municipality, in: division, except: code)
      }
    guard let other else { return nil }
    let set = ground.graph.set(other.members)
    var changed = set
    if change.kind == .joins {
      changed.remove(change.municipality)
    } else {
      changed.insert(change.municipality)
    }
    return Elsewhere(
      name: other.title(in: division),
      before: Scorecard(of: set, in: ground, figures: [SelfContainedDay.self]),
      after: changed.isEmpty ? nil : Scorecard(of: changed, in: ground, figures: [SelfContainedDay.self]))
  }

  /// The region beside a municipality with most commuting to and from it, of equal ones the first.
  private func strongestNeighbour(of municipality: Int, in division: Division, except code: String) -> Region?
  {
    let around = ground.graph.borders.neighbours[municipality].map(\.municipality)
    var best: (region: Region, flow: Double)?
    for region in division.regions where region.code != code {
      let set = ground.graph.set(region.members)
      guard around.contains(where: set.contains), !set.contains(municipality) else { continue }
      var flow = 0.0
      for cell in ground.flows?.from(municipality) ?? [] where set.contains(cell.other) { flow += cell.value }
      for cell in ground.flows?.to(municipality) ?? [] where set.contains(cell.other) { flow += cell.value }
      if flow > best?.flow ?? -1 { best = (region, flow) }
    }
    return best?.region
  }
}
