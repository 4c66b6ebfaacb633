/// Lets options take a negative number. The parser reads `--centra -3` as an option without a value and an unknown
/// option `-3`; nobody who types that means so.
enum NegativeNumbers {
  /// The arguments with `--name -3` as `--name=-3`; what stands behind `--` stays as it is. O(arguments).
  static func joined(_ arguments: [String]) -> [String] {
    var joined: [String] = []
    var isOpen = true
    for argument in arguments {
      if argument == "--" { isOpen = false }
      if isOpen, isNegative(argument), let name = joined.last, isName(name) {
        joined[joined.count - 1] = name + "=" + argument
      } else {
        joined.append(argument)
      }
    }
    return joined
  }

  /// Whether it is an option that has no value yet.
  private static func isName(_ argument: String) -> Bool {
    argument.hasPrefix("--") && argument.count > 2 && !argument.contains("=")
  }

  /// Whether it is a minus with a digit behind it, and no letters.
  private static func isNegative(_ argument: String) -> Bool {
    argument.hasPrefix("-") && argument.dropFirst().first?.isNumber == true
      && !argument.contains(where: \.isLetter)
  }
}
