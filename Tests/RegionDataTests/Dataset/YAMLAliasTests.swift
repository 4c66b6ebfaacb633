import Testing

@testable import RegionData

@Suite("Aliases in YAML")
struct YAMLAliasTests {
  private func first(_ text: String) -> YAMLAlias? { YAMLAlias.first(in: Array(text.utf8)) }

  @Test(
    "An alias of an anchor is found wherever a value can start",
    arguments: [
      "a: &x 1\nb: ¦*x\n", "- &x 1\n- ¦*x\n", "[&x 1, ¦*x]", "[&x 1,¦*x]", "{a: &x 1, b: ¦*x}",
      "{\"a\":&x 1, \"b\":¦*x}",
      "&x a: 1\n¦*x : 2\n", "a: &x\n  b: 1\n? ¦*x\n: 2\n", "a: !!str &x 1\nb: ¦*x", "a: &x 1\nb:\n  ¦*x",
      "<<: &x {}\n<<: ¦*x\n", "a: &x-1_B 1\nb: ¦*x-1_B\n", "a: &x 1\r\nb: ¦*x\r\n", "a: &x 1\u{85}b: ¦*x",
      "a: &x 1\nb: ¦*x: 2",
    ])
  func found(text: String) throws {
    let parts = text.split(separator: "¦", omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let alias = try #require(first(parts.joined()))
    #expect(alias.offset == parts[0].utf8.count)
    #expect(parts[1].hasPrefix("*" + alias.name))
  }

  @Test(
    "Stars and ampersands in sentences are none",
    arguments: [
      "", "a: R&D en 2*x\n", "- Zie * hieronder & verder\n", "a: &x 1\nb: x *x\n", "a: *x\n",
      "a: *x\nb: &x 1\n", "a: &x 1\nb: *y\n",
      "a: & *\n", "# &x *x\n",
    ])
  func none(text: String) { #expect(first(text) == nil) }
}
