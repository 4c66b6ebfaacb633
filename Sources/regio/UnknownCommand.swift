import RegionModel

/// A first word that is no command: the parser would call it an unexpected argument.
enum UnknownCommand {
  /// What to say about the first of `arguments`, `nil` when it is an option or one of `commands`.
  static func diagnostic(_ arguments: [String], commands: [String]) -> Diagnostic? {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !commands.contains(word) else {
      return nil
    }
    let near = commands.compactMap { command in
      editDistance(command, word.foldedName, limit: 3).map { (distance: $0, command: command) }
    }.min { ($0.distance, $0.command) < ($1.distance, $1.command) }
    let hint =
      word.contains(" ")
      ? "Een vraag in gewone woorden stelt u met: regio vraag \"\(word.forMessage)\""
      : near.map { "Bedoelt u: regio \($0.command)?" }
        ?? "Opdrachten: \(commands.joined(separator: ", ")). Een gemeente bekijken: regio gemeente NAAM."
    return Diagnostic("opdracht-onbekend", "\"\(word.prefix(60))\" is geen opdracht van regio.", hint: hint)
  }
}
