public import RegionModel

/// The logical region of every municipality, and what shows only when they are laid side by side.
public struct NationalRegions: Sendable {
  /// The answer for one municipality.
  public struct Answer: Sendable {
    /// Its logical region.
    public let region: LogicalRegion
    /// How certain it is.
    public let certainty: AnswerCertainty

    /// Holds an answer.
    public init(region: LogicalRegion, certainty: AnswerCertainty) {
      self.region = region
      self.certainty = certainty
    }
  }

  /// How well a division fits the cores of the municipalities.
  public struct Fit: Sendable, Hashable {
    /// Municipalities that have a region in the division.
    public let municipalities: Int
    /// Municipalities whose region has exactly the municipalities of their core.
    public let equal: Int
    /// Municipalities for which their region is the best option.
    public let best: Int
    /// Mean likeness 0…1 (Jaccard by inhabitants) of the region of a municipality to its core, or to its core and
    /// shell where nobody else is in the core; 0 where the division gives no region to anybody.
    public let likeness: Double
  }

  /// The answers, by municipality.
  public let answers: [Answer]

  /// Holds the answers of all municipalities in the order of the graph.
  public init(_ answers: [Answer]) { self.answers = answers }

  /// The municipalities that have `municipality` in their core and that it has in its own, without itself. O(core).
  public func mutual(of municipality: Int) -> [Int] {
    answers[municipality].region.core.filter {
      $0 != municipality && answers[$0].region.core.contains(municipality)
    }
  }

  /// The sets of two or more municipalities that all have exactly this set as their core: nobody in them leans on
  /// somebody outside. Largest first, then by their first municipality. O(n · core).
  public var closedCores: [MunicipalitySet] {
    var found: [MunicipalitySet] = []
    for (municipality, answer) in answers.enumerated() {
      let core = answer.region.core
      let first = core.first { _ in true }
      guard core.count > 1, first == municipality else { continue }
      if core.allSatisfy({ answers[$0].region.core == core }) { found.append(core) }
    }
    return found.enumerated().sorted { one, other in
      (other.element.count, one.offset) < (one.element.count, other.offset)
    }.map(\.element)
  }

  /// How well `division` of `graph` fits the cores; a municipality in several regions counts for the one with the
  /// largest share. O(n · (members + n/64)).
  public func fit(of division: Division, in graph: RegionGraph) -> Fit {
    let sets = division.regions.map { graph.set($0.members) }
    let weights = graph.municipalities.map(\.inhabitants)
    var (count, equal, best, sum) = (0, 0, 0, 0.0)
    for (municipality, position) in division.assignment(capacity: graph.count).enumerated() {
      guard let position else { continue }
      let region = answers[municipality].region
      count += 1
      if sets[position] == region.core { equal += 1 }
      if region.answer?.members == sets[position] { best += 1 }
      sum += sets[position].jaccard(with: region.target, weights: weights)
    }
    return Fit(
      municipalities: count, equal: equal, best: best, likeness: count == 0 ? 0 : sum / Double(count))
  }
}
