extension [String] {
  /// The words, each once, in the order of first use.
  var unique: [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}
