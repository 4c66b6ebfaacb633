/// A figure for how much two partitions of the same units are alike. A new one is one file in `Comparison` and one
/// line in ``ComparisonMeasures``.
public struct ComparisonMeasure: Sendable {
  /// What weights do to the measure.
  public enum Weighting: Sendable, Hashable {
    /// Shares of units become shares of the total weight.
    case shares
    /// A pair of units counts for the product of their weights: pairs of inhabitants of different units.
    case pairs
    /// There is no weighted form; the Dutch sentence says why.
    case none(reason: String)
  }

  /// Name on the command line, for example `ari`.
  public let id: String
  /// Name in Dutch.
  public let title: String
  /// What it says, in one Dutch sentence.
  public let meaning: String
  /// The values it can take; a bound is infinite when it depends on the partitions.
  public let range: ClosedRange<Double>
  /// Its value when the partitions are equal; `nil` when that depends on them.
  public let best: Double?
  /// Unit in Dutch, for example `nats`; `nil` for a bare number.
  public let unit: String?
  /// Whether it stays the same when the partitions change places.
  public let isSymmetric: Bool
  /// What weights do to it.
  public let weighting: Weighting
  /// Author, year, DOI.
  public let reference: String
  /// The figure; `nil` when the table is weighted and the measure has no weighted form.
  public let value: @Sendable (Contingency) -> Double?

  /// Makes a measure.
  public init(
    id: String, title: String, meaning: String, range: ClosedRange<Double>, best: Double?,
    unit: String? = nil, isSymmetric: Bool = true, weighting: Weighting, reference: String,
    value: @escaping @Sendable (Contingency) -> Double?
  ) {
    self.id = id
    self.title = title
    self.meaning = meaning
    self.range = range
    self.best = best
    self.unit = unit
    self.isSymmetric = isSymmetric
    self.weighting = weighting
    self.reference = reference
    self.value = value
  }
}
