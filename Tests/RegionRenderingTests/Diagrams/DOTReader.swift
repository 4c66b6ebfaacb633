/// Reads the statements of a DOT text and the strings in them, one character at a time: slow and obvious, only
/// for these tests.
struct DOTReader {
  /// Every quoted string, as Graphviz' scanner would hand it on (`\"` undone, `\\` kept).
  var strings: [String] = []
  /// Statements: everything that ends in `;` outside quotes.
  var statements = 0
  /// Open braces and brackets at the end, 0 when all are closed.
  var depth = 0
  /// Whether a string was still open at the end.
  var isOpen = false

  init(_ text: String) {
    var string: String.UnicodeScalarView?
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      guard var open = string else {
        switch scalar {
        case "\"": string = .init()
        case ";": statements += 1
        case "{", "[": depth += 1
        case "}", "]": depth -= 1
        default: break
        }
        continue
      }
      if scalar == "\"" {
        strings.append(String(open))
        string = nil
      } else if scalar == "\\", rest.first == "\"" {
        open.append("\"")
        rest.removeFirst()
        string = open
      } else if scalar == "\\", rest.first == "\\" {
        open.append("\\")
        open.append("\\")
        rest.removeFirst()
        string = open
      } else {
        open.append(scalar)
        string = open
      }
    }
    isOpen = string != nil
  }
}
