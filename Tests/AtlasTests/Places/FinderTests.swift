import RegionModel
import Testing

@testable import Atlas

@Suite("Finding what a name means")
struct FinderTests {
  @Test(
    "Municipalities are found by name, alias, code and number, as people type them",
    arguments: [
      ("'s-Hertogenbosch", "GM0796"), ("s hertogenbosch", "GM0796"), ("DEN BOSCH", "GM0796"),
      ("GM0796", "GM0796"),
      ("gm0796", "GM0796"), ("0796", "GM0796"), ("Den Haag", "GM0518"), ("s-gravenhage", "GM0518"),
      ("sudwest fryslan", "GM1900"), ("Bergen (NH)", "GM0373"), ("nuenen gerwen en nederwetten", "GM0820"),
    ])
  func found(name: String, code: String) throws {
    let graph = try Loaded.real().graph
    #expect(graph.municipalities[try graph.findMunicipality(name)].code.rawValue == code)
  }

  @Test("A name that several have is answered with the choices")
  func ambiguous() throws {
    let graph = try Loaded.real().graph
    #expect(
      problems { _ = try graph.findMunicipality("Bergen") } == [
        "fout: \"Bergen\" kan meer dan één gemeente zijn. [gemeente-dubbelzinnig]\n"
          + "  tip: Kies uit: Bergen (NH.) (GM0373); Bergen (L.) (GM0893)."
      ])
  }

  @Test("A typing error is answered with the nearest names")
  func typingError() throws {
    let graph = try Loaded.real().graph
    #expect(
      problems { _ = try graph.findMunicipality("Eindhove") } == [
        "fout: \"Eindhove\" is geen bekende gemeente. [gemeente-onbekend]\n  tip: Bedoelt u Eindhoven (GM0772)?"
      ])
  }

  @Test("A name like nothing is answered with where to look")
  func unlike() throws {
    let graph = try Loaded.real().graph
    for (name, shown) in [("", ""), ("Xqzxqzxqzxqz", "Xqzxqzxqzxqz"), ("🙂", "🙂")] {
      #expect(
        problems { _ = try graph.findMunicipality(name) } == [
          "fout: \"\(shown)\" is geen bekende gemeente. [gemeente-onbekend]\n"
            + "  tip: Kijk met `regio` wat er te vragen is."
        ])
    }
  }

  @Test("Divisions are found by id, title, singular, alias and words of their title")
  func divisions() throws {
    let graph = try Loaded.toy().graph
    for name in ["rij", "RIJ", "Rijregio's", "rijregio", "rr"] {
      #expect(try graph.findDivision(name).id == "rij")
    }
    #expect(try graph.findDivision("provincie").id == "provincie")
    #expect(
      problems { _ = try graph.findDivision("rjj") } == [
        "fout: \"rjj\" is geen bekende indeling. [indeling-onbekend]\n  tip: Bedoelt u rij?"
      ])
    #expect(try Loaded.real().graph.findDivision("energiestrategie").id == "res-regio")
  }

  @Test("Arrangements are found by number, name, body, short name and words of their name")
  func arrangements() throws {
    let graph = try Loaded.toy().graph
    for name in [
      "roo:1", "gemeenschappelijke regeling samen boven", "Samen Boven", "SB", "boven regeling samen",
    ] {
      #expect(try graph.findArrangement(name).id == "roo:1")
    }
    #expect(
      problems { _ = try graph.findArrangement("regeling") } == [
        "fout: \"regeling\" kan meer dan één regeling zijn. [regeling-dubbelzinnig]\n"
          + "  tip: Kies uit: Samen Boven (SB) (roo:1); Regeling Twee (roo:2); Regeling zonder gemeenten (roo:3)."
      ])
  }

  @Test("Of many choices eight are named and the rest is counted")
  func manyChoices() throws {
    let graph = try Loaded.real().graph
    let said = problems { _ = try graph.findArrangement("veiligheidsregio") }
    let hint = try #require(said.first?.split(separator: "\n").last)
    let names = graph.arrangements.filter { arrangement in
      [arrangement.name, arrangement.shortName, arrangement.body].contains {
        ($0 ?? "").foldedName.contains("veiligheidsregio")
      }
    }
    #expect(names.count > 9)
    #expect(hint.split(separator: "; ").count == 8)
    #expect(hint.hasSuffix(" … en nog \(names.count - 8)."))
  }

  @Test(
    "What a user typed is repeated on one line of at most sixty characters, without signs that steer a terminal",
    arguments: [
      ("Oss\nUden\tBoekel", "Oss Uden Boekel"), ("\u{1B}[31mrood\u{7}", "[31mrood"),
      ("a\u{202E}b\u{200F}c", "abc"),
      (String(repeating: "x", count: 60), String(repeating: "x", count: 60)),
      (String(repeating: "x", count: 10_000), String(repeating: "x", count: 60) + "…"), ("é🙂", "é🙂"),
    ])
  func oneLine(text: String, expected: String) { #expect(text.oneLine == expected) }
}
