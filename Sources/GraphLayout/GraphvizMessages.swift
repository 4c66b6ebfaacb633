/// What Graphviz said during one call: its errors, whole sentences. Warnings are left out; a warning is about a
/// picture that is still made (a label wider than its node, an unknown colour).
///
/// Graphviz says a message in pieces ("Error", ": ", the text) and may add to it later.
struct GraphvizMessages: Sendable, Equatable {
  private(set) var errors: [String] = []
  private var state = State.warning

  private enum State: Equatable { case opened(isError: Bool), error, warning }

  /// Takes the next piece that Graphviz says. O(|piece|).
  mutating func add(_ piece: String) {
    switch piece {
    case "Error": state = .opened(isError: true)
    case "Warning": state = .opened(isError: false)
    case ": " where isOpened: break
    default: append(piece)
    }
  }

  private var isOpened: Bool {
    if case .opened = state { true } else { false }
  }

  private mutating func append(_ piece: String) {
    let text = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch state {
    case .opened(isError: true):
      errors.append(text)
      state = .error
    case .opened(isError: false): state = .warning
    case .error: errors.append(errors.removeLast() + " " + text)
    case .warning: break
    }
  }
}

extension GraphLayoutError {
  /// The error for what the reader said about a text, in Dutch where its wording is known. O(|said|).
  static func reading(_ said: String) -> GraphLayoutError {
    var words = said[...]
    var line: Int?
    if let place = said.firstRange(of: " in line ") {
      let digits = said[place.upperBound...].prefix(while: \.isNumber)
      line = Int(digits)
      words = said[digits.endIndex...]
    }
    if words.hasPrefix(" near ") {
      return .invalidDOT(message: "onverwacht teken of woord \(words.dropFirst(6)).", line: line)
    }
    let unfinished = [
      " scanning a quoted string":
        "een tekst tussen aanhalingstekens is niet gesloten: zet er een \" achter.",
      " scanning a HTML string": "een HTML-label is niet gesloten: zet er een > achter.",
      " scanning a /*": "een toelichting is niet gesloten: zet er */ achter.",
      "": "de tekst houdt te vroeg op: mist er een }?",
    ]
    for (start, message) in unfinished where start.isEmpty ? words.isEmpty : words.hasPrefix(start) {
      return .invalidDOT(message: message, line: line)
    }
    return .invalidDOT(message: "Graphviz meldt \"\(said)\".", line: line)
  }

  /// The error for what an engine said. O(|said|).
  static func placing(_ said: String) -> GraphLayoutError {
    let hint = said.contains("has no position") ? " Geef elke knoop een pos." : ""
    return .layoutFailed(message: "Graphviz meldt \"\(said)\"." + hint)
  }
}
