/// Hands out ids that are valid XML names and occur once in a document.
struct IdentifierPool: Sendable {
  private var used: Set<String>

  /// A pool in which `reserved` are taken already.
  init(reserved: Set<String> = []) { used = reserved }

  /// `text` as an id: signs other than ASCII letters, digits, `-`, `_` and `.` become `_`, a name that would not
  /// begin with a letter gets `id-` before it, and a name that is taken a number after it.
  mutating func identifier(_ text: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": name.unicodeScalars.append(scalar)
      default: name += "_"
      }
    }
    if !(name.unicodeScalars.first?.properties.isAlphabetic ?? false) { name = "id-" + name }
    var candidate = name
    var number = 2
    while !used.insert(candidate).inserted {
      candidate = name + "-" + String(number)
      number += 1
    }
    return candidate
  }
}
