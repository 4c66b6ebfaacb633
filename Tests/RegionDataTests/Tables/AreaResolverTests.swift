import RegionModel
import Testing

@testable import RegionData

@Suite("Finding the area that a field names")
struct AreaResolverTests {
  private let resolver = AreaResolver(
    noun: "gemeente", codes: ["GM0001", "GM0002", "GM0003", "GM000000004"],
    index: NameIndex([
      .init(label: "Adam", names: ["GM0001", "Adam", "Adamstad"]),
      .init(label: "Bergen (N.)", names: ["GM0002", "Bergen (N.)"], shortNames: ["Bergen"]),
      .init(label: "Bergen (Z.)", names: ["GM0003", "Bergen (Z.)"], shortNames: ["Bergen"]),
      .init(label: "Cuijk", names: ["GM000000004", "Cuijk"]),
    ]))

  private func resolve(_ field: String, _ column: String = "a") throws -> (Int?, [String]) {
    var problems = Problems()
    let table = try TableScanner.scan(TextFile("a,b\n\(field),x\n"), problems: &problems)
    var reader = try #require(RowReader(table, required: ["a", "b"], problems: &problems))
    _ = reader.next()
    let found = resolver.resolve(reader, column, &problems)
    return (found, problems.all.map(\.text))
  }

  @Test(
    "By code, by long code, by name, by alias, by name without signs, with blanks around it",
    arguments: [
      ("GM0001", 0), ("GM0003", 2), ("GM000000004", 3), ("gm0002", 1), ("Adam", 0), ("adamstad", 0),
      ("bergen n", 1),
      (" GM0002 ", 1), ("\"GM0001\"", 0), ("CUIJK", 3),
    ])
  func found(field: String, expected: Int) throws {
    let (found, problems) = try resolve(field)
    #expect(found == expected)
    #expect(problems == [])
  }

  @Test("An empty field is told")
  func empty() throws {
    #expect(try resolve("") == (nil, ["t.csv:2:1: fout: Hier mist een gemeente. [veld-leeg]\n  ,x\n  ^"]))
  }

  @Test("A name of two is told, with both")
  func ambiguous() throws {
    let text = """
      t.csv:2:1: fout: "Bergen" kan meer dan één gemeente zijn. [gemeente-dubbelzinnig]
        Bergen,x
        ^
        tip: Kies uit: Bergen (N.) (GM0002), Bergen (Z.) (GM0003).
      """
    #expect(try resolve("Bergen") == (nil, [text]))
  }

  @Test("An unknown name is told, with the nearest, best first")
  func unknown() throws {
    let text = """
      t.csv:2:1: fout: "Adm" is geen bekende gemeente. [gemeente-onbekend]
        Adm,x
        ^
        tip: Bedoelt u Adam (GM0001)?
      """
    #expect(try resolve("Adm") == (nil, [text]))
    let far =
      "t.csv:2:1: fout: \"Zzzzzzzzzzz\" is geen bekende gemeente. [gemeente-onbekend]\n  Zzzzzzzzzzz,x\n  ^"
    #expect(try resolve("Zzzzzzzzzzz") == (nil, [far]))
  }

  @Test("Of many near ones three are named")
  func three() throws {
    let (_, problems) = try resolve("GM0009")
    #expect(
      problems.first?.hasSuffix("tip: Bedoelt u Adam (GM0001), Bergen (N.) (GM0002), Bergen (Z.) (GM0003)?")
        == true)
  }

  @Test("A column that the table does not have is no area")
  func noColumn() throws {
    #expect(try resolve("Adam", "c") == (nil, []))
  }

  @Test("The Dutch for known follows the noun")
  func known() {
    #expect("gemeente".asKnown == "bekende gemeente")
    #expect("regeling".asKnown == "bekende regeling")
    #expect("provincie".asKnown == "bekende provincie")
    for noun in ["waterschap", "netwerk", "programma"] { #expect(noun.asKnown == "bekend \(noun)") }
  }
}
