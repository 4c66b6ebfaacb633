/// Turns what the argument parser says into plain Dutch. The parser has its English sentences built in; each of
/// them that a user of `regio` can meet stands here once, and a test asks for all of them.
enum DutchMessages {
  /// Fixed words at the start of a line or anywhere in the text, longest first where one contains another.
  private static let phrases: [(english: String, dutch: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "GEBRUIK: "),
    ("Usage: ", "Gebruik: "),
    ("ARGUMENTS:", "ARGUMENTEN:"),
    ("OPTIONS:", "OPTIES:"),
    ("SUBCOMMANDS:", "OPDRACHTEN:"),
    ("<subcommand>", "<opdracht>"),
    ("<options>", "<opties>"),
    ("<subcommands>", "<opdrachten>"),
    ("Show subcommand help information.", "Toon hulp bij een opdracht."),
    ("Show help information.", "Toon deze hulp."),
    ("Show the version.", "Toon de versie."),
    ("for detailed help.", "toont hulp bij één opdracht."),
    ("for more information.", "toont meer hulp."),
    ("(default:", "(standaard:"),
    ("(values:", "(keuze:"),
    ("Error: ", "fout: "),
    ("Help:  ", "hulp:  "),
    ("Did you mean", "Bedoelt u"),
    ("Missing expected argument", "Er ontbreekt een argument:"),
    ("Missing one of: ", "Een van deze ontbreekt: "),
    ("Unknown option", "Onbekende optie"),
    ("Invalid option: ", "Ongeldige optie: "),
    ("The option ", "De optie "),
    (" does not take any value, but ", " krijgt geen waarde, maar er staat "),
    (" was specified.", "."),
    ("Can't generate completion scripts for ", "Er is geen aanvulscript voor "),
    ("Can't autodetect a supported shell.", "De schil is niet te herkennen."),
    (
      "Please use --generate-completion-script=<shell> with one of:",
      "Kies bij --generate-completion-script=<schil> uit:"
    ),
    ("Missing value for", "Er ontbreekt een waarde bij"),
    ("is invalid for", "past niet bij"),
    ("Please provide one of the following:", "Kies uit:"),
    ("Please provide one of", "Kies uit"),
    ("Unexpected argument", "Onverwacht argument"),
    (" unexpected arguments: ", " onverwachte argumenten: "),
    ("This option can only be used once", "Deze optie kan maar één keer"),
    ("The value ", "De waarde "),
    ("  See '", "  '"),
    ("See '", "'"),
    (" or ", " of "),
  ]

  /// The text in Dutch. What is not the parser's own stays as it is: scripts and JSON as a whole, and what the
  /// user typed, which is cut where it is long.
  static func translate(_ text: String, arguments: [String] = CommandLine.arguments) -> String {
    guard !text.hasPrefix("#"), !text.hasPrefix("{") else { return text }
    // Typed words stand between quotes; while phrases are replaced, signs that nobody types stand for them.
    let typed = Set(arguments.flatMap { [$0] + $0.split(separator: "=", maxSplits: 1).map(String.init) })
      .filter { !$0.isEmpty }.sorted { ($1.count, $0) < ($0.count, $1) }.prefix(1000)
      .enumerated().map { (word: "'\($1)'", sign: "\u{F0000}\($0)\u{F0001}", shown: "'\($1.forMessage)'") }
    let hidden = typed.reduce(text) { $0.replacing($1.word, with: $1.sign) }
    let dutch = phrases.reduce(hidden) { $0.replacing($1.english, with: $1.dutch) }
    return typed.reduce(dutch) { $0.replacing($1.sign, with: $1.shown) }
  }
}

extension String {
  /// The text with every `old` replaced.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound] + new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
