/// Texts and numbers for property tests, the same in every run (SplitMix64).
struct HostileLines {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// Some pieces of hostile text in a row.
  mutating func hostile() -> String {
    (0..<number(below: 6)).map { _ in HostileLines.pieces[number(below: HostileLines.pieces.count)] }.joined()
  }

  static let pieces = [
    "'s-Hertogenbosch", "Súdwest-Fryslân", "a|b", "**vet**", "[^1]", "\\N", "\\", "\"", "\"\"", "\n", "\r\n",
    "\r", "\t",
    ",", ";", "=1+1", "+", "-", "@som", "<script>alert(1)</script>", "&amp;", "&#x41;", "]]>", "<!--",
    "\u{1B}[2J",
    "\u{0}", "\u{7}", "\u{85}", "\u{2028}", "\u{202E}omgekeerd", "\u{200F}", "عربي", "עברית", "日本語", "👩‍👩‍👧‍👦",
    "e\u{301}",
    "\u{301}", " ", "   ", "\u{A0}", "\u{FFFE}", "1. punt", "# kop", "- punt", "|", "||", "`", "$$", "1e400",
    "NaN",
    "een heel erg lang woord dat doorgaat", "Regionalesamenwerkingsverbandenpassendonderwijs", "}", "{",
    "subgraph",
  ]

  static let single = pieces + ["", "\n\n", "\u{1B}]0;titel\u{7}", String(repeating: "x", count: 3_000)]
}
