import RegionModel
import Testing

@testable import RegionData

@Suite("Reading the fields of a row")
struct RowReaderTests {
  /// Opens `text` with the columns `a` and `b`, goes to its first row, and gives what `body` reads and the
  /// texts of the problems.
  private func read<Value>(
    _ text: String, optional: [String] = [], _ body: (RowReader, inout Problems) -> Value?
  ) throws -> (value: Value?, problems: [String]) {
    var problems = Problems()
    let table = try TableScanner.scan(TextFile(text), problems: &problems)
    guard var reader = RowReader(table, required: ["a"], optional: optional, problems: &problems) else {
      return (nil, problems.all.map(\.text))
    }
    guard reader.next() else { return (nil, problems.all.map(\.text)) }
    let value = body(reader, &problems)
    return (value, problems.all.map(\.text))
  }

  @Test("A missing column is told, with the columns that belong there")
  func missingColumn() throws {
    let read = try read("b\n1\n") { reader, _ in reader.text("a") }
    #expect(read.value == nil)
    #expect(
      read.problems == [
        "t.csv:1:1: fout: De kolom \"a\" ontbreekt. [kolom-ontbreekt]\n  b\n  ^\n  tip: De kolommen zijn: a."
      ])
  }

  @Test("A column whose name is almost that of a missing one is suggested")
  func mistypedColumn() throws {
    var problems = Problems()
    let table = try TableScanner.scan(TextFile("code,Municipalty,x\n"), problems: &problems)
    #expect(RowReader(table, required: ["code", "municipality"], problems: &problems) == nil)
    #expect(
      problems.all.map(\.text) == [
        """
        t.csv:1:1: fout: De kolom "municipality" ontbreekt. [kolom-ontbreekt]
          code,Municipalty,x
          ^
          tip: Bedoelt u met "Municipalty" de kolom "municipality"?
        """
      ])
  }

  @Test("A column that no one reads is a warning; an optional one is not")
  func unknownColumn() throws {
    let text = "a,c,opmerking\n1,2,3\n"
    let read = try read(text, optional: ["c", "d"]) { reader, _ in reader.text("a") }
    #expect(read.value == "1")
    #expect(
      read.problems == [
        """
        t.csv:1:1: let op: De kolom "opmerking" wordt niet gelezen. [kolom-onbekend]
          a,c,opmerking
          ^
          tip: De kolommen zijn: a, c, d.
        """
      ])
  }

  @Test("Texts, optional texts and lists")
  func texts() throws {
    let list = try read("a,l\n x , p | q ||r| \n", optional: ["l"]) { reader, _ in reader.list("l") }
    #expect(list.value == ["p", "q", "r"])
    #expect(try read("a\n x \n") { reader, _ in reader.text("a") }.value == "x")
    #expect(try read("a,l\nx,\n", optional: ["l"]) { reader, _ in reader.optional("l") }.value == nil)
    #expect(try read("a,l\nx,y\n", optional: ["l"]) { reader, _ in reader.optional("l") }.value == "y")
    #expect(try read("a\nx\n") { reader, _ in reader.text("nergens") }.value == "")
    #expect(try read("a\nx\n") { reader, _ in reader.list("nergens") }.value == [])
  }

  @Test("An empty field where something must stand is told")
  func required() throws {
    let read = try read("b,a\nx, \n", optional: ["b"]) { $0.required("a", &$1) }
    #expect(read.value == nil)
    #expect(read.problems == ["t.csv:2:4: fout: Het veld \"a\" is leeg. [veld-leeg]\n  x, \n     ^"])
  }

  @Test(
    "Whole numbers",
    arguments: [("0", 0), ("17", 17), (" 17 ", 17), ("007", 7), ("1000000000", 1_000_000_000)])
  func integers(text: String, value: Int) throws {
    let read = try read("a\n\(text)\n") { $0.integer("a", &$1) }
    #expect(read.value == value)
    #expect(read.problems == [])
  }

  @Test(
    "What is no whole number is told",
    arguments: ["x", "1.5", "1.000", "1e3", "0x10", "+5", "１２", "12 345", "99999999999999999999"])
  func noIntegers(text: String) throws {
    let read = try read("a\n\(text)\n") { $0.integer("a", &$1) }
    #expect(read.value == nil)
    #expect(
      read.problems == [
        """
        t.csv:2:1: fout: "\(text)" in "a" is geen heel getal. [geen-getal]
          \(text)
          ^
          tip: Schrijf alleen cijfers, zonder punten tussen duizendtallen.
        """
      ])
  }

  @Test("A number that is too low or too high is told")
  func integerRange() throws {
    #expect(
      try read("a\n-3\n") { $0.integer("a", &$1) }.problems == [
        "t.csv:2:1: fout: -3 in \"a\" is lager dan 0. [getal-te-laag]\n  -3\n  ^"
      ])
    #expect(try read("a\n0\n") { $0.integer("a", least: 1, &$1) }.value == nil)
    #expect(try read("a\n1\n") { $0.integer("a", least: 1, &$1) }.value == 1)
    #expect(
      try read("a\n1000000001\n") { $0.integer("a", &$1) }.problems == [
        "t.csv:2:1: fout: 1000000001 in \"a\" is hoger dan 1000000000. [getal-te-hoog]\n  1000000001\n  ^"
      ])
  }

  @Test(
    "Numbers with a decimal point",
    arguments: [("0", 0.0), ("12.5", 12.5), (".5", 0.5), ("5.", 5), ("20", 20), ("1e+01", 10), ("2E-1", 0.2)])
  func decimals(text: String, value: Double) throws {
    #expect(try read("a\n\(text)\n") { $0.decimal("a", in: 0...20, &$1) }.value == value)
  }

  @Test("A decimal comma is read where ; separates, and only there")
  func decimalComma() throws {
    #expect(try read("a;b\n12,5;x\n", optional: ["b"]) { $0.decimal("a", in: 0...20, &$1) }.value == 12.5)
    #expect(try read("a;b\n12.5;x\n", optional: ["b"]) { $0.decimal("a", in: 0...20, &$1) }.value == 12.5)
    #expect(try read("a,b\n\"12,5\",x\n", optional: ["b"]) { $0.decimal("a", in: 0...20, &$1) }.value == nil)
  }

  @Test(
    "What is no number is told",
    arguments: ["x", "1.2.3", "nan", "inf", "0x1p3", "--1", "-", ".", "1 2", "+1"])
  func noDecimals(text: String) throws {
    let read = try read("a\n\(text)\n") { $0.decimal("a", in: 0...20, &$1) }
    #expect(read.value == nil)
    #expect(
      read.problems == [
        """
        t.csv:2:1: fout: "\(text)" in "a" is geen getal. [geen-getal]
          \(text)
          ^
          tip: Schrijf bijvoorbeeld 12.5 (of 12,5 als de velden door ; gescheiden zijn).
        """
      ])
  }

  @Test("A number outside its range is told, with the bound")
  func decimalRange() throws {
    func problems(_ text: String, _ range: ClosedRange<Double>) throws -> [String] {
      try read("a\n\(text)\n") { $0.decimal("a", in: range, &$1) }.problems
    }
    #expect(
      try problems("-0.1", 0...1) == [
        "t.csv:2:1: fout: -0.1 in \"a\" is lager dan 0. [getal-buiten-bereik]\n  -0.1\n  ^"
      ])
    #expect(
      try problems("1.01", 0...1) == [
        "t.csv:2:1: fout: 1.01 in \"a\" is hoger dan 1. [getal-buiten-bereik]\n  1.01\n  ^"
      ])
    #expect(
      try problems("3", 0...2.5) == [
        "t.csv:2:1: fout: 3 in \"a\" is hoger dan 2.5. [getal-buiten-bereik]\n  3\n  ^"
      ])
    #expect(try problems("1", 0...1) == [])
    let digits = String(repeating: "9", count: 400)
    #expect(try problems(digits, 0...1).count == 1)
  }

  @Test("Words of a list: right, empty with and without fallback, wrong with the nearest or all words")
  func choices() throws {
    func read(_ text: String, _ fallback: BorderLink.Kind? = nil) throws -> (BorderLink.Kind?, [String]) {
      let read = try self.read("a,b\n\(text),x\n", optional: ["b"]) {
        $0.choice("a", fallback: fallback, &$1)
      }
      return (read.value, read.problems)
    }
    #expect(try read("veer") == (.ferry, []))
    #expect(try read("", .dam) == (.dam, []))
    #expect(try read("") == (nil, ["t.csv:2:1: fout: Het veld \"a\" is leeg. [veld-leeg]\n  ,x\n  ^"]))
    let near = "t.csv:2:1: fout: \"Veeer\" in \"a\" is onbekend. [woord-onbekend]\n  Veeer,x\n  ^\n"
    #expect(try read("Veeer").1 == [near + "  tip: Bedoelt u \"veer\"?"])
    let far = "t.csv:2:1: fout: \"vliegtuig\" in \"a\" is onbekend. [woord-onbekend]\n  vliegtuig,x\n  ^\n"
    #expect(try read("vliegtuig", .dam).1 == [far + "  tip: Kies uit: veer, brug, dam, tunnel."])
  }

  @Test("Dates: right, empty, wrong")
  func dates() throws {
    func read(_ text: String) throws -> (String?, [String]) {
      let read = try self.read("a,b\n\(text),x\n", optional: ["b"]) { $0.date("a", &$1) }
      return (read.value?.description, read.problems)
    }
    #expect(try read("2018-07-01") == ("2018-07-01", []))
    #expect(try read("") == (nil, []))
    let problem = """
      t.csv:2:1: fout: "1-7-2018" in "a" is geen datum. [geen-datum]
        1-7-2018,x
        ^
        tip: Schrijf een datum als 2018-01-01.
      """
    #expect(try read("1-7-2018") == (nil, [problem]))
  }

  @Test("Rows come one by one; a row of before is found by its line")
  func rows() throws {
    var problems = Problems()
    let table = try TableScanner.scan(TextFile("a\n1\n\n\"2\n2\"\n3\n"), problems: &problems)
    var reader = try #require(RowReader(table, required: ["a"], problems: &problems))
    var seen: [String] = []
    while reader.next() {
      seen.append("\(reader.index) \(reader.text("a")) \(reader.line(of: reader.index))")
    }
    #expect(seen == ["0 1 2", "1 2\n2 4", "2 3 6"])
    #expect(reader.position("a") == 0)
    #expect(reader.position("b") == nil)
  }

  @Test("The nearest of some words is asked about, the first of equals")
  func nearest() {
    #expect(
      "veiligheidregio".nearest(of: ["zorgregio", "veiligheidsregio"]) == "Bedoelt u \"veiligheidsregio\"?")
    #expect("dan".nearest(of: ["man", "dam", "kan"]) == "Bedoelt u \"man\"?")
    #expect("dam".nearest(of: ["dams", "dam"]) == "Bedoelt u \"dam\"?")
    #expect("dam".nearest(of: ["sluis"]) == nil)
    #expect("dam".nearest(of: []) == nil)
  }
}
