import RegionModel
public import RegionRendering

/// How many classes a map of a figure has, and how their borders are found.
public struct ClassChoice: Sendable, Hashable {
  /// Number of classes asked for.
  public let classes: Int
  /// How borders are found.
  public let method: ClassBreaks.Method

  /// Five classes of about as many municipalities.
  public static let standard = ClassChoice(checked: 5, .quantile)

  /// The choice that a user typed.
  /// - Throws: ``AtlasError/request(_:)`` for a number of classes without colours, or an unknown method.
  public init(classes: Int, method: String) throws(AtlasError) {
    var problems: [Diagnostic] = []
    let range = 2...SequentialRamp.classes.upperBound
    if !range.contains(classes) {
      problems.append(
        Diagnostic(
          "klassen-ongeldig", "\(classes) klassen kan niet.",
          hint: "Kies een aantal van \(range.lowerBound) tot en met \(range.upperBound)."))
    }
    let found = ClassBreaks.Method(rawValue: method.foldedName)
    if found == nil {
      let choices = ClassBreaks.Method.allCases.map(\.rawValue)
      problems.append(
        Diagnostic(
          "klassenmethode-onbekend", "\"\(method.oneLine)\" is geen bekende manier om klassen te maken.",
          hint: "Kies uit: \(choices.joined(separator: ", "))."))
    }
    guard let found, problems.isEmpty else { throw .request(problems) }
    self.init(checked: classes, found)
  }

  private init(checked classes: Int, _ method: ClassBreaks.Method) {
    self.classes = classes
    self.method = method
  }
}
