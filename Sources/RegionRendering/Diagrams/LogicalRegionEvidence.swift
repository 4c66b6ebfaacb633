extension LogicalRegionDiagram {
  /// How the shares of municipalities were counted when several were asked about: for each of these the share of its
  /// own bodies, and then the mean.
  public struct Evidence: Sendable, Hashable {
    /// How many bodies hold each municipality that was asked about, in the order of the question.
    public let counts: [Int]
    /// How many different bodies these are together.
    public let different: Int
    /// Whether no body holds all of them.
    public let isSplit: Bool

    /// Makes the counts of at least two municipalities.
    public init(counts: [Int], different: Int, isSplit: Bool) {
      self.counts = counts
      self.different = different
      self.isSplit = isSplit
    }

    /// What a share means, so that a reader can count it again.
    func dutch(_ subjects: [String]) -> String {
      let counted =
        subjects.count == counts.count && counts.count <= 4
        ? DutchNumber.list(
          zip(subjects, counts).enumerated().map { $0 == 0 ? "\($1.0) heeft er \($1.1)" : "\($1.0) \($1.1)" })
          + "; samen zijn het er " : "samen zijn het er "
      return
        "het gemiddelde over de \(counts.count) gevraagde gemeenten van het deel van hun aanwijzingen waarin zij meedoet"
        + " (\(counted)\(DutchNumber.count(different)), ook die met maar een deel van hen)"
    }
  }
}
