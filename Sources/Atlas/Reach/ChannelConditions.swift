import RegionRendering

/// What a request for a set of channels fixed, narrowed or excluded: an answer holds only under these conditions.
struct ChannelConditions: Sendable {
  /// Names of what is used in any case.
  let fixed: [String]
  /// Names of what is not used.
  let excluded: [String]
  /// Names of what may be chosen from; empty for the usual bodies.
  let from: [String]

  /// Whether nothing was fixed, narrowed or excluded.
  var isEmpty: Bool { fixed.isEmpty && excluded.isEmpty && from.isEmpty }

  /// Whether something was fixed or excluded.
  var isBound: Bool { !fixed.isEmpty || !excluded.isEmpty }

  /// What is used in any case, for example `G4 en P10`.
  var fixedNames: String { Self.folded(fixed) }

  /// All of them, for example `met G4 en P10 vast, zonder G40`; empty without any.
  var dutch: String { words(fixed: true) }

  /// Those that narrow the choice, without what is used in any case.
  var limits: String { words(fixed: false) }

  private func words(fixed isNamed: Bool) -> String {
    [
      isNamed && !fixed.isEmpty ? "met \(fixedNames) vast" : nil,
      excluded.isEmpty ? nil : "zonder \(Self.folded(excluded))",
      from.isEmpty ? nil : "gekozen uit \(Self.folded(from))",
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private static func folded(_ names: [String]) -> String {
    DutchNumber.list(names.count > 4 ? names.prefix(3) + ["\(names.count - 3) andere"] : names)
  }
}
