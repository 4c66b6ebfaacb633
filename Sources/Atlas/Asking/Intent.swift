import RegionModel
import RegionRendering

/// A kind of question that can be asked in plain words.
struct Intent: Sendable {
  /// Words and names that together make a question one of this kind.
  struct Pattern: Sendable {
    /// Of each group at least one stem must stand in the question; see ``AskedWord/isOne(of:)``.
    let signals: [[String]]
    /// Kinds of names that are needed, each by a name of its own. No other name may stand in the question, so
    /// that none is passed over.
    let needs: [NameKind]
    /// Kinds of which any number of names may stand in it besides.
    let extra: Set<NameKind>
    /// Whether no word may be left over.
    let isStrict: Bool

    init(_ signals: [String]..., needs: [NameKind] = [], extra: Set<NameKind> = [], isStrict: Bool = false) {
      self.signals = signals
      self.needs = needs
      self.extra = extra
      self.isStrict = isStrict
    }
  }

  /// Name, kebab-case.
  let id: String
  /// A question of this kind, about Oss where it is about a municipality.
  let example: String
  /// Any of them makes a question one of this kind.
  let patterns: [Pattern]
  /// Stems that questions of this kind may hold as well.
  var also: [String] = []
  /// What the question stands for.
  let answer: @Sendable (AskedQuestion, RegionGraph) throws(AtlasError) -> Understood

  /// All stems of the patterns and those allowed beside them.
  var stems: [String] { patterns.flatMap { $0.signals.joined() } + also }
}

/// A question in plain words, understood.
struct Understood: Sendable {
  /// The part of an answer that was asked for.
  struct Focus: Sendable {
    /// Ids of the sections.
    let sections: Set<String>
    /// Kinds of the tables behind them.
    let sources: Set<String>
  }

  /// What was understood, a Dutch phrase behind "Ik begrijp:".
  let meaning: String
  /// The words behind `regio` on the command line.
  let command: [String]
  /// The question that the command asks.
  let question: any Question
  /// The answer in a sentence, where the data give one directly.
  var lead: [String] = []
  /// Tables behind that sentence that the answer itself does not use.
  var leadSources: [TableSource] = []
  /// A table that belongs to it.
  var table: ReportTable?
  /// What of the answer to show; `nil` for all.
  var focus: Focus?

  /// The command as it is typed.
  var commandText: String { (["regio"] + command.map(\.quotedForShell)).joined(separator: " ") }
}

extension String {
  /// The word as it is typed on a command line: between quotes when it holds more than letters, digits and a few
  /// harmless signs.
  var quotedForShell: String {
    let plain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "-_.,:/".contains($0) }
    if plain { return self }
    if !contains(where: { "\"$`\\!".contains($0) }) { return "\"\(self)\"" }
    return "'" + replacing("'", with: "'\\''") + "'"
  }
}
