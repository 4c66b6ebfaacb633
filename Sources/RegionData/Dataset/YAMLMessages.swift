/// What is wrong in YAML, in Dutch, by the message of libyaml; the rest of its messages say too little to a user.
enum YAMLMessages {
  /// The message in Dutch, as the end of a sentence; `nil` for one that is not in the list.
  static func dutch(_ problem: String) -> String? { list.first { problem.hasPrefix($0.0) }?.1 }

  private static let list = [
    ("found a tab character", "er wordt ingesprongen met een tab; gebruik spaties"),
    ("found character that cannot start any token", "met dit teken (of een tab) kan geen waarde beginnen"),
    ("mapping values are not allowed", "hier mag geen dubbele punt met een waarde staan"),
    ("could not find expected ':'", "na deze sleutel mist een dubbele punt"),
    ("did not find expected key", "hier hoort een sleutel, even ver ingesprongen als die erboven"),
    ("did not find expected '-' indicator", "hier hoort een streepje, even ver ingesprongen als dat erboven"),
    ("did not find expected ',' or ']'", "in deze lijst mist een komma of een sluitend haakje"),
    ("did not find expected ',' or '}'", "in deze lijst mist een komma of een sluitende accolade"),
    ("found unexpected end of stream", "een aanhalingsteken wordt niet gesloten"),
    ("found undefined alias", "deze verwijzing verwijst nergens naar"),
    ("found unknown escape character", "dit teken mag niet achter een \\ staan"),
    ("but found another document", "er staan twee documenten in"),
  ]
}
