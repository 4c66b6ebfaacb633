/// Why a DOT text did not become a picture. `description` is the Dutch sentence for the user.
public enum GraphLayoutError: Error, Equatable, CustomStringConvertible {
  /// The text is not one graph in the DOT language; `line` counts from 1.
  case invalidDOT(message: String, line: Int?)
  /// The text asks for something that a picture may not do: read a file, run a script, depend on the clock.
  case forbidden(message: String)
  /// The text is larger than its engine can place within seconds.
  case tooLarge(message: String)
  /// The engine could not place the nodes.
  case layoutFailed(message: String)
  /// The placed graph could not be written.
  case renderFailed(message: String)

  /// The Dutch sentence, with the line number where there is one.
  public var description: String {
    switch self {
    case .invalidDOT(let message, let line?): "De DOT-tekst klopt niet, regel \(line): \(message)"
    case .invalidDOT(let message, nil): "De DOT-tekst klopt niet: \(message)"
    case .forbidden(let message), .tooLarge(let message): message
    case .layoutFailed(let message): "Het diagram kon niet worden opgemaakt: \(message)"
    case .renderFailed(let message): "Het diagram kon niet worden getekend: \(message)"
    }
  }
}
