/// How well a pattern fits a question.
struct PatternMatch {
  let intent: Intent
  let pattern: Intent.Pattern
  /// Kinds of names that are needed and not there.
  let missing: [NameKind]
  /// Words outside names that say something and that the intent does not know.
  let unused: [Int]

  /// Matches `pattern` of `intent` with `asked`; `nil` when a signal is not there, or a name would be passed over.
  init?(_ intent: Intent, _ pattern: Intent.Pattern, _ asked: AskedQuestion) {
    guard pattern.signals.allSatisfy({ asked.has($0) }) else { return nil }
    guard let missing = Self.missing(pattern.needs[...], asked.names[...], pattern.extra) else { return nil }
    self.intent = intent
    self.pattern = pattern
    self.missing = missing
    let known = intent.stems
    unused = asked.words.indices.filter { index in
      let word = asked.words[index]
      if asked.names.contains(where: { $0.range.contains(index) }) { return false }
      if Vocabulary.kindWords.contains(word.folded),
        asked.names.contains(where: { $0.range.lowerBound == index + 1 })
      {
        return false
      }
      if word.isOne(of: known) { return false }
      if word.text.count == 4, Int(word.text) != nil { return false }
      return !Vocabulary.isCommon(word.folded)
    }
    if pattern.isStrict, !unused.isEmpty { return nil }
    // Only a question that says what it asks is worth asking back about a name.
    let telling = pattern.signals.contains { stems in
      asked.places(of: stems).contains { !Vocabulary.isCommon(asked.words[$0].folded) }
    }
    if !missing.isEmpty, !telling { return nil }
  }

  /// What tells the better of two matches: nothing missing, fewer words left over, more signals, more
  /// names.
  var strength: (Int, Int, Int, Int) {
    (missing.isEmpty ? 1 : 0, -unused.count, pattern.signals.count, pattern.needs.count - missing.count)
  }

  /// The needs that no name fills when every name is used, the fewest possible; `nil` when a name is left over.
  private static func missing(
    _ needs: ArraySlice<NameKind>, _ names: ArraySlice<AskedQuestion.Name>, _ extra: Set<NameKind>
  ) -> [NameKind]? {
    guard let name = names.first else { return Array(needs) }
    let kinds = Set(name.readings.map(\.kind))
    var best: [NameKind]?
    for (index, need) in zip(needs.indices, needs) where kinds.contains(need) {
      let rest = needs[..<index] + needs[(index + 1)...]
      guard let found = missing(rest, names.dropFirst(), extra) else { continue }
      if best.map({ found.count < $0.count }) ?? true { best = found }
    }
    if !kinds.isDisjoint(with: extra), let found = missing(needs, names.dropFirst(), extra),
      best.map({ found.count < $0.count }) ?? true
    {
      best = found
    }
    return best
  }
}
