import RegionModel
import Testing

@testable import RegionData

@Suite("Reading flows")
struct FlowsReaderTests {
  private static let decimal = "\nSchrijf bijvoorbeeld 12.5 (of 12,5 als de velden door ; gescheiden zijn)."

  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",GM0001,5", 1, "Hier mist een gemeente. [veld-leeg]"),
      WrongRow("GM0002,,5", 8, "Hier mist een gemeente. [veld-leeg]"),
      WrongRow(
        "GM0002,GM0999,5", 8,
        "\"GM0999\" is geen bekende gemeente. [gemeente-onbekend]\nBedoelt u IJlst (GM0009)?"),
      WrongRow("GM0002,GM0001,", 15, "Het veld \"jobs\" is leeg. [veld-leeg]"),
      WrongRow("GM0002,GM0001,-5", 15, "-5 in \"jobs\" is lager dan 0. [getal-buiten-bereik]"),
      WrongRow("GM0002,GM0001,1.2.3", 15, "\"1.2.3\" in \"jobs\" is geen getal. [geen-getal]" + decimal),
      WrongRow(
        "GM0002,GM0001,9999999999", 15,
        "9999999999 in \"jobs\" is hoger dan 1000000000. [getal-buiten-bereik]"),
      WrongRow(
        "GM0001,GM0002,1", 1,
        "Dit paar van gemeenten staat al eerder in de tabel. [dubbel]\nHaal een van de twee regels weg of tel ze op."
      ),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "flows/pendel.csv") }

  @Test("The other direction is another pair; names do for codes; blanks and zeros do no harm")
  func rows() throws {
    let toy = ToyDataset().adding(
      "GM0002,GM0001,0", "Hoorn, bergen z , 12 ", "IJlst,Drylts,999999999", to: "flows/pendel.csv")
    let table = try #require(try toy.graph().flows.first)
    #expect(table.from(1).isEmpty)
    #expect(table.from(7).map(\.value) == [12])
    #expect(table.inside[8] == 999_999_999)
    #expect(table.total == 867.5 + 12 + 999_999_999)
  }

  @Test("Municipalities whose outgoing flows are estimated are listed by code; an unknown one is told")
  func estimatedHomes() throws {
    var toy = ToyDataset()
    let manifest = toy["dataset.yaml"]
    #expect(try toy.graph().flows.first?.estimatedOrigins == [])
    toy["dataset.yaml"] = manifest.replacing(
      "    id: pendel\n", with: "    id: pendel\n    estimated-homes: [GM0003, GM0001, GM0003]\n")
    let table = try #require(try toy.graph().flows.first)
    #expect(table.estimatedOrigins == [0, 2])
    toy["dataset.yaml"] = manifest.replacing(
      "    id: pendel\n", with: "    id: pendel\n    estimated-homes: [GM9999]\n")
    let line =
      1
      + manifest.prefix(upTo: try #require(manifest.firstRange(of: "  - file: flows/")).lowerBound)
      .count { $0.isNewline }
    try expectProblems(
      toy,
      [
        "dataset.yaml:\(line):5: fout: \"GM9999\" bij \"estimated-homes\" is geen bekende gemeente. [gemeente-onbekend]\n  tip: Schrijf hier codes van gemeenten, zoals GM0796."
      ])
  }

  @Test("A decimal comma is read in a table with ;")
  func semicolons() throws {
    let toy = ToyDataset().with("home;work;jobs\nGM0001;GM0002;2,5\n", for: "flows/pendel.csv")
    #expect(try toy.graph().flows.first?.total == 2.5)
  }

  @Test("The first table is the main one; a second needs its own id")
  func twoTables() throws {
    let entry = """
        - file: flows/oud.csv
          kind: flows
          title: Pendel, ouder
          date: 2010-01-01
          source: verzonnen
          licence: CC0
          retrieved: 2018-02-03

      """
    var toy = ToyDataset().with("home,work,jobs\nGM0001,GM0001,3\n", for: "flows/oud.csv")
    toy["dataset.yaml"] += entry
    let flows = try toy.graph().flows
    #expect(flows.map(\.id) == ["pendel", "flows/oud.csv"])
    #expect(flows.map(\.unit) == ["banen", "banen"])
    #expect(flows[1].source.date.description == "2010-01-01")
    toy["dataset.yaml"] += "    id: pendel\n"
    try expectProblems(
      toy, ["dataset.yaml:166:5: fout: Er zijn twee tabellen met stromen met id \"pendel\". [stroom-dubbel]"])
  }

  @Test("A number of up to nine digits is read without making a text")
  func smallNumbers() {
    func number(_ text: String) -> Double? { Array(text.utf8).smallNumber(0..<text.utf8.count) }
    #expect(number("0") == 0)
    #expect(number("123456789") == 123_456_789)
    #expect(number("007") == 7)
    for text in ["", "1234567890", "1.5", "-1", " 1", "1x"] { #expect(number(text) == nil) }
  }
}
