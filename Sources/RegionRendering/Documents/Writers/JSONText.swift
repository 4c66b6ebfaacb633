/// A JSON value with its members in a fixed order, to be written as text (RFC 8259).
enum JSONText {
  case string(String)
  /// A number as it is to be written; `nil` becomes `null`.
  case number(String?)
  case bool(Bool)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  /// Writes the value behind `output`, nested lines indented by two spaces. O(length).
  func write(to output: inout String, indent: String = "") {
    switch self {
    case .string(let text): Self.quote(text, to: &output)
    case .number(let number): output += number ?? "null"
    case .bool(let flag): output += flag ? "true" : "false"
    case .array(let items):
      Self.write(items, between: ("[", "]"), to: &output, indent: indent) { item, output, inner in
        item.write(to: &output, indent: inner)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &output, indent: indent) { member, output, inner in
        Self.quote(member.key, to: &output)
        output += ": "
        member.value.write(to: &output, indent: inner)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (String, String), to output: inout String, indent: String,
    each: (Item, inout String, String) -> Void
  ) {
    guard !items.isEmpty else {
      output += brackets.0 + brackets.1
      return
    }
    let inner = indent + "  "
    output += brackets.0
    for (index, item) in items.enumerated() {
      output += index == 0 ? "\n" : ",\n"
      output += inner
      each(item, &output, inner)
    }
    output += "\n" + indent + brackets.1
  }

  /// Writes a string with every character escaped that JSON forbids, and the line separators that JavaScript
  /// forbids; all others stay as they are.
  private static func quote(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: output += "\\\""
      case 0x5C: output += "\\\\"
      case 0x0A: output += "\\n"
      case 0x0D: output += "\\r"
      case 0x09: output += "\\t"
      case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
