extension ComparisonMeasure {
  /// Mutual information divided by the arithmetic mean of the entropies; equals the V-measure. 1 when both partitions
  /// have one region (or nothing counts), 0 when one has. The same holds for the other means. O(cells).
  public static let normalizedMutualInformation = normalized(
    "nmi", "rekenkundig gemiddelde", "het gemiddelde van beide indelingen"
  ) { ($0.first + $0.second) / 2 }

  /// Mutual information divided by the smaller entropy: 1 as soon as one partition refines the other.
  public static let normalizedMutualInformationMinimum = normalized(
    "nmi-min", "kleinste", "de indeling met de minste informatie"
  ) { min($0.first, $0.second) }

  /// Mutual information divided by the larger entropy.
  public static let normalizedMutualInformationMaximum = normalized(
    "nmi-max", "grootste", "de indeling met de meeste informatie"
  ) { max($0.first, $0.second) }

  /// Mutual information divided by the geometric mean of the entropies.
  public static let normalizedMutualInformationGeometric = normalized(
    "nmi-meetkundig", "meetkundig gemiddelde", "het meetkundig gemiddelde van beide indelingen"
  ) { ($0.first * $0.second).squareRoot() }

  /// Mutual information divided by the joint entropy.
  public static let normalizedMutualInformationJoint = normalized(
    "nmi-gezamenlijk", "gezamenlijk", "beide indelingen over elkaar"
  ) { $0.joint }

  private static func normalized(
    _ id: String, _ mean: String, _ whole: String, _ normalizer: @escaping @Sendable (Information) -> Double
  ) -> ComparisonMeasure {
    ComparisonMeasure(
      id: id, title: "genormeerde wederzijdse informatie (NMI, \(mean))",
      meaning: "Welk deel van de informatie in \(whole) de indelingen gemeen hebben.",
      range: 0...1, best: 1, weighting: .shares,
      reference: "Strehl & Ghosh 2002, doi:10.1162/153244303321897735; Vinh, Epps & Bailey 2010"
    ) { table in
      let information = Information(table)
      guard information.first > 0 || information.second > 0 else { return 1 }
      guard information.mutual > 0 else { return 0 }
      return min(1, information.mutual / normalizer(information))
    }
  }
}
