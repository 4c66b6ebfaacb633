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
        ? DutchNumber.list(zip(subjects, counts).map { "\($0): \($1)" }) + "; samen " : ""
      return
        "voor elk van de \(counts.count) gevraagde gemeenten is geteld in welk deel van al haar eigen aanwijzingen zij"
        + " meedoet, en daarvan is het gemiddelde genomen (\(counted)\(DutchNumber.count(different)) verschillende"
        + " aanwijzingen, ook die met maar een deel van de gevraagde gemeenten)"
    }
  }
}
