import RegionModel
import Testing

@Suite("Reading divisions")
struct DivisionReaderTests {
  private let single = "divisions/veiligheidsregio.csv"
  private let multiple = "divisions/zorgregio.csv"

  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",Kern,GM0003,,,", 1, "Het veld \"region_code\" is leeg. [veld-leeg]"),
      WrongRow("ZR1,,GM0003,,,", 5, "Het veld \"region\" is leeg. [veld-leeg]"),
      WrongRow("ZR1,Kern,,,,", 10, "Hier mist een gemeente. [veld-leeg]"),
      WrongRow(
        "ZR1,Kern,Bergen,,,", 10,
        "\"Bergen\" kan meer dan één gemeente zijn. [gemeente-dubbelzinnig]\nKies uit: Bergen (N.) (GM0002), Bergen (Z.) (GM0006)."
      ),
      WrongRow(
        "ZR1,Kern,Guijk,,,", 10,
        "\"Guijk\" is geen bekende gemeente. [gemeente-onbekend]\nBedoelt u Cuijk (GM0003)?"),
      WrongRow(
        "ZR1,Kern,GM0003,Cuyk,,", 17,
        "\"Cuyk\" hoort niet bij GM0003: dat is Cuijk. [naam-past-niet]\nVerbeter de code of de naam."),
      WrongRow(
        "ZR1,Kern,GM0003,Cuijk,guessed,", 23,
        "\"guessed\" in \"basis\" is onbekend. [woord-onbekend]\nKies uit: registered, sourced, rule, computed, carried, derived, inferred, modelled, unverified."
      ),
      WrongRow(
        "ZR1,Hart,GM0003,Cuijk,,", 5, "Regio ZR1 heet hier \"Hart\", maar eerder \"Kern\". [regio-twee-namen]"
      ),
      WrongRow(
        "ZR1,Kern,GM0001,Adam,,", 10,
        "Adam in deze regio staat al in regel 2. [dubbel]\nHaal een van de twee regels weg."),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: multiple) }

  @Test(
    "A municipality has one region where membership is single",
    arguments: [
      WrongRow(
        "VR02,Noord,GM0001,Adam,,", 12,
        "Adam heeft al een veiligheidsregio en staat al in regel 2. [dubbel]\nHaal een van de twee regels weg."
      ),
      WrongRow(
        "VR01,Zuid,GM0009,IJlst,,", 11,
        "IJlst heeft al een veiligheidsregio en staat al in regel 10. [dubbel]\nHaal een van de twee regels weg."
      ),
    ])
  func oneRegion(row: WrongRow) throws { try row.expectProblem(in: single) }

  @Test("A name that differs in accents and signs only is the same name")
  func looseNames() throws {
    let toy = try ToyDataset().replacing("GM0002,Bergen (N.)", with: "GM0002,BERGEN n", in: single)
      .replacing("GM0009,IJlst", with: "ijlst,", in: single)
    #expect(try toy.graph().division("veiligheidsregio") == ToyDataset().graph().division("veiligheidsregio"))
  }

  @Test("In a national division no municipality may be missing; the first five are named")
  func missing() throws {
    let hint = "  tip: Vul de tabel aan, of schrijf in dataset.yaml \"coverage: partial\"."
    let one = try ToyDataset().replacing("VR02,Noord,GM0005,Ede,,\n", with: "", in: single)
    try expectProblems(
      one, ["\(single): fout: 1 gemeente (Ede) heeft geen veiligheidsregio. [indeling-onvolledig]\n\(hint)"])
    let most = ToyDataset().with("region_code,region,municipality\nVR01,Zuid,GM0001\n", for: single)
    let names = "Bergen (N.), Cuijk, Dam, Ede, Bergen (Z.) …"
    try expectProblems(
      most,
      ["\(single): fout: 8 gemeenten (\(names)) hebben geen veiligheidsregio. [indeling-onvolledig]\n\(hint)"]
    )
    let partial = try one.replacing("coverage: national", with: "coverage: partial", in: "dataset.yaml")
    #expect(try partial.graph().division("veiligheidsregio")?.regions(of: 4) == [])
  }

  @Test(
    "A wrong word in the manifest is told at the table's entry",
    arguments: [
      (
        "field: zorg", "field: zorgen", "\"zorgen\" bij \"field\"",
        "wonen, arbeid, zorg, veiligheid, energie, water, onderwijs, bestuur, statistiek"
      ),
      ("coverage: partial", "coverage: deels", "\"deels\" bij \"coverage\"", "national, partial"),
      ("membership: multiple", "membership: meer", "\"meer\" bij \"membership\"", "single, multiple"),
      ("statutory: false", "statutory: nee", "\"nee\" bij \"statutory\"", "true, false"),
    ])
  func wrongWords(old: String, new: String, what: String, choices: String) throws {
    var toy = try ToyDataset().replacing(old, with: new, in: "dataset.yaml")
    toy["region-details.csv"] = "division,region_code,key,value,basis,note\n"
    try expectProblems(
      toy,
      [
        "dataset.yaml:57:5: fout: \(what) van \"\(multiple)\" is onbekend. [woord-onbekend]\n  tip: Kies uit: \(choices)."
      ])
  }

  @Test(
    "Two divisions with one id, or with the id of a division that follows from other tables",
    arguments: ["veiligheidsregio", "provincie", "waterschap"])
  func doubleID(id: String) throws {
    var toy = try ToyDataset().replacing("id: zorgregio", with: "id: \(id)", in: "dataset.yaml")
    toy["region-details.csv"] = "division,region_code,key,value,basis,note\n"
    try expectProblems(
      toy, ["dataset.yaml:57:5: fout: Er zijn twee indelingen met id \"\(id)\". [indeling-dubbel]"])
  }

  @Test("Without further words a division is named after its file: national, single, by law, of government")
  func defaults() throws {
    var toy = ToyDataset()
    let text = toy["dataset.yaml"]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let own = [
      "    id: veil", "    singular: veil", "    aliases: [vr", "    field: veil", "    coverage: nat",
    ]
    let dropped = own + ["    membership: single", "    statutory: true"]
    toy["dataset.yaml"] = lines.filter { line in !dropped.contains { line.hasPrefix($0) } }.joined(
      separator: "\n")
    let division = try #require(try toy.graph().division("veiligheidsregio"))
    #expect((division.singular, division.aliases, division.field) == ("veiligheidsregio", [], .bestuur))
    #expect((division.coverage, division.allowsMultiple, division.isStatutory) == (.national, false, true))
  }

  @Test("Columns for name, basis and note may be left out")
  func fewColumns() throws {
    let toy = ToyDataset().with(
      "municipality,region,region_code\nAdam,Kern,ZR1\nEde,Rand,ZR2\n", for: multiple)
    let division = try #require(try toy.graph().division("zorgregio"))
    #expect(division.regions.map { $0.members.map(\.municipality) } == [[0], [4]])
    #expect(division.regions.map { $0.members.map(\.basis) } == [[.carried], [.carried]])
  }
}
