import RegionModel
import RegionRendering

/// Finds out by rules what a question in Dutch asks: the intent whose words and names fit best.
///
/// Nothing that could change the answer is passed over: a question with a name, a negation, an order, a year or a
/// subject that the intent does not know is not answered. Other words that were not used are named.
enum Understanding {
  /// Up to how many words may be left over.
  private static let mostUnused = 2

  /// What `text` asks, and the words that were not used.
  /// - Throws: ``AtlasError/request(_:)`` when it is not understood, with the nearest questions; when a name is
  ///   missing, unknown or ambiguous; when it asks for something that is not in the data.
  static func of(_ text: String, in graph: RegionGraph) throws(AtlasError) -> (
    what: Understood, unused: [String]
  ) {
    let asked = AskedQuestion(text, book: NameBook(graph))
    let match = best(asked)
    if let problem = OutsideTopics.year(asked, graph) { throw .request([problem]) }
    if let problem = OutsideTopics.diagnostic(asked, known: match?.intent.stems ?? []) {
      throw .request([problem])
    }
    guard let match else {
      try unknownName(in: asked, among: Array(asked.words.indices), graph)
      throw notUnderstood(asked)
    }
    let weighty = match.unused.filter { asked.words[$0].isOne(of: Vocabulary.weighty) }
    if let word = weighty.first { throw notUnderstood(asked, because: asked.words[word].text) }
    try unknownName(in: asked, among: match.unused, graph)
    guard match.unused.count <= mostUnused else { throw notUnderstood(asked) }
    if let kind = match.missing.first { throw missing(kind, match.intent) }
    return (try match.intent.answer(asked, graph), match.unused.map { asked.words[$0].text.oneLine })
  }

  /// The match that fits best; of equal ones the first in the registry.
  static func best(_ asked: AskedQuestion) -> PatternMatch? {
    var best: PatternMatch?
    for intent in Intents.all {
      for pattern in intent.patterns {
        guard let match = PatternMatch(intent, pattern, asked) else { continue }
        if best.map({ match.strength > $0.strength }) ?? true { best = match }
      }
    }
    return best
  }

  /// Reports a word that stands where a name is expected and is none, with the nearest names.
  private static func unknownName(
    in asked: AskedQuestion, among unused: [Int], _ graph: RegionGraph
  ) throws(AtlasError) {
    let known = Intents.all.flatMap(\.stems)
    for index in unused {
      let word = asked.words[index]
      guard word.folded.count > 2, !word.isOne(of: known), !Vocabulary.isCommon(word.folded),
        !word.isOne(of: Vocabulary.weighty), Int(word.text) == nil,
        !asked.names.contains(where: { $0.range.contains(index) })
      else { continue }
      let before = index > 0 ? asked.words[index - 1].folded : ""
      let isPlace =
        index > 0
        && (Vocabulary.beforeNames.contains(before) || word.isCapital
          || (Vocabulary.joiners.contains(before)
            && asked.names.contains { $0.range.upperBound == index - 1 }))
      let isAlmost: Bool =
        if case .unknown(let near) = graph.municipalityNames.match(word.text), let first = near.first {
          editDistance(
            word.folded, graph.municipalities[first].name.foldedName, limit: word.folded.count < 7 ? 1 : 2)
            != nil
        } else { false }
      guard isPlace || isAlmost else { continue }
      _ = try graph.findMunicipality(asked.phrase(endingAt: index))
    }
  }

  private static func missing(_ kind: NameKind, _ intent: Intent) -> AtlasError {
    .request([
      Diagnostic(
        "\(kind.code)-ontbreekt", "Over welke \(kind.code) gaat de vraag?",
        hint: "Bijvoorbeeld: \(intent.example)")
    ])
  }

  /// Says that a question is not understood, or which of its words is not, with the nearest questions.
  static func notUnderstood(_ asked: AskedQuestion, because word: String? = nil) -> AtlasError {
    let examples = nearest(to: asked).map { "\"\($0)\"" }
    let message =
      word.map {
        "Het woord \"\($0.oneLine)\" begrijp ik in deze vraag niet, en weglaten zou de vraag veranderen."
      }
      ?? "Deze vraag begrijp ik niet: \"\(asked.text.oneLine)\"."
    return .request([
      Diagnostic(
        "vraag-niet-begrepen", message,
        hint: "Wel te vragen: \(examples.joined(separator: " · ")) Alle soorten vragen: regio vraag.")
    ])
  }

  /// The examples of the three intents that share the most words with the question, about its municipality.
  static func nearest(to asked: AskedQuestion) -> [String] {
    let kinds = Set(asked.names.flatMap { $0.readings.map(\.kind) })
    let ranked = Intents.all.enumerated().map { index, intent in
      let shared = asked.places(of: intent.stems).count { !Vocabulary.isCommon(asked.words[$0].folded) }
      let fits =
        !kinds.isEmpty && intent.patterns.contains { !$0.needs.isEmpty && kinds.isSuperset(of: $0.needs) }
      return (likeness: 2 * shared + (fits ? 1 : 0), index: index, intent: intent)
    }.sorted { ($1.likeness, $0.index) < ($0.likeness, $1.index) }
    let own = asked.names(.municipality).first?.text.oneLine.capitalizedFirst
    return ranked.prefix(3).map { entry in
      own.map { entry.intent.example.replacing("Oss", with: $0) } ?? entry.intent.example
    }
  }
}

extension AskedQuestion {
  /// The word at `index` with the words with a capital before it, for names such as `Den Haag`.
  fileprivate func phrase(endingAt index: Int) -> String {
    var start = index
    while start > 1, words[start - 1].isCapital, !names.contains(where: { $0.range.contains(start - 1) }) {
      start -= 1
    }
    return words[start...index].map(\.text).joined(separator: " ")
  }
}

extension NameKind {
  /// The Dutch word for it, as part of a code as well.
  fileprivate var code: String {
    switch self {
    case .municipality: "gemeente"
    case .province: "provincie"
    case .division: "indeling"
    case .region: "regio"
    case .arrangement: "regeling"
    case .network: "netwerk"
    case .programme: "programma"
    case .method: "methode"
    }
  }
}
