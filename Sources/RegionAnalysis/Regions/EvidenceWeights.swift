public import RegionModel

/// How much each candidate counts in the agreement: all the same, or those that serve one task (opgave) more.
///
/// Weights are whole numbers, so that sums are exact. A candidate that serves the task counts ``factor`` times;
/// every other one, programmes, methods and statistical divisions included, counts once.
public struct EvidenceWeights: Sendable, Hashable {
  /// The task that counts more; `nil` when all count the same.
  public let field: PolicyField?
  /// How many times a candidate of the task counts, 1 or more.
  public let factor: Int

  /// All candidates count once.
  public static let equal = EvidenceWeights(field: nil, factor: 1)

  /// How many times a candidate of the task counts where nothing else is said. Three: enough that the bodies of a
  /// task such as zorg (about a quarter of the divisions) weigh as much as all others together, too little to drown
  /// them.
  public static let standardFactor = 3

  /// Counts candidates that serve `field` `factor` times; less than once is once.
  public init(field: PolicyField, factor: Int = standardFactor) {
    self.init(field: .some(field), factor: factor)
  }

  private init(field: PolicyField?, factor: Int) {
    self.field = field
    self.factor = max(1, factor)
  }

  /// Whether `candidate` serves the task.
  public func favours(_ candidate: Candidate) -> Bool { field.map(candidate.fields.contains) ?? false }

  /// How many times `candidate` counts.
  public func weight(of candidate: Candidate) -> Int { favours(candidate) ? factor : 1 }
}
