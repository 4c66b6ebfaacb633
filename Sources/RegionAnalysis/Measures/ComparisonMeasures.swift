/// All measures that compare two partitions.
public enum ComparisonMeasures {
  /// In the order in which lists show them.
  public static let all: [ComparisonMeasure] = [
    .rand, .adjustedRand, .fowlkesMallows,
    .mutualInformation, .normalizedMutualInformation, .normalizedMutualInformationMinimum,
    .normalizedMutualInformationMaximum, .normalizedMutualInformationGeometric,
    .normalizedMutualInformationJoint, .adjustedMutualInformation, .variationOfInformation,
    .homogeneity, .completeness, .vMeasure,
    .splitJoin, .splitJoinForward, .splitJoinBackward,
    .mapcurves, .mapcurvesForward, .mapcurvesBackward,
  ]

  /// The measure with this name.
  public static func named(_ id: String) -> ComparisonMeasure? { all.first { $0.id == id } }
}
