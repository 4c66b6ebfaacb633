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
    ("<subcommands>", "<opdrachten>"),
    ("Show subcommand help information.", "Toon hulp bij een opdracht."),
    ("Show help information.", "Toon deze hulp."),
    ("Show the version.", "Toon de versie."),
    ("for detailed help.", "toont hulp bij één opdracht."),
    ("for more information.", "toont meer hulp."),
    ("(default: ", "(standaard: "),
    ("(values: ", "(keuze: "),
    ("Error: ", "fout: "),
    ("Help:  ", "hulp:  "),
    ("Did you mean", "Bedoelt u"),
    ("Missing expected argument", "Er ontbreekt een argument:"),
    ("Missing one of: ", "Een van deze ontbreekt: "),
    ("Unknown option", "Onbekende optie"),
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

  /// The text in Dutch; what is not the parser's own stays as it is.
  static func translate(_ text: String) -> String {
    phrases.reduce(text) { $0.replacing($1.english, with: $1.dutch) }
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
