import Foundation
import RegionData
import RegionModel
import Testing

@Suite("Loading a data set")
struct DatasetLoaderTests {
  private func missing(_ folder: String) -> String? {
    do throws(DatasetError) {
      _ = try DatasetLoader.load(folder: folder)
      return nil
    } catch {
      if case .missing(let diagnostic) = error { return diagnostic.text }
      return nil
    }
  }

  @Test("A good data set has no warnings, with and without a slash behind its folder")
  func good() throws {
    try ToyDataset().withFolder { folder in
      for path in [folder, folder + "/"] {
        let loaded = try DatasetLoader.load(folder: path)
        #expect(loaded.warnings == [])
        #expect(loaded.graph.count == 9)
      }
    }
  }

  @Test("A folder that is not there, or is a file, is missing")
  func missingFolder() throws {
    let rest = """
      fout: De map met gegevens bestaat niet. [map-ontbreekt]
        tip: Wijs de map aan met --regions, of start regio vanuit de map van het project.
      """
    try TemporaryFolder.with { folder in
      #expect(missing(folder + "/2018") == "\(folder)/2018: " + rest)
      try TemporaryFolder.write([], to: "2018", in: folder)
      #expect(missing(folder + "/2018") == "\(folder)/2018: " + rest)
    }
  }

  @Test("A folder without manifest is missing too")
  func missingManifest() throws {
    try TemporaryFolder.with { folder in
      #expect(
        missing(folder) == """
          \(folder)/dataset.yaml: fout: Het bestand bestaat niet. [bestand-ontbreekt]
            tip: Zet het bestand terug, of haal de tabel uit dataset.yaml.
          """)
    }
  }

  @Test("A manifest with an error stops the load, with all its errors")
  func wrongManifest() throws {
    let toy = try ToyDataset().replacing("date: 2018-01-01", with: "date: gisteren", in: "dataset.yaml")
    let problems = try toy.diagnostics()
    #expect(problems.allSatisfy { $0.code == "geen-datum" && $0.location?.file == "dataset.yaml" })
    #expect(problems.count == 17)
  }

  @Test("A table that is not there is told, and the others are read")
  func missingTable() throws {
    let toy = try ToyDataset().without("flows/pendel.csv")
      .replacing("GM0009,GM0001,veer", with: "GM0009,GM0001,pont", in: "border-links.csv")
    let problems = try toy.diagnostics()
    #expect(
      problems.first?.text == """
        flows/pendel.csv: fout: Het bestand bestaat niet. [bestand-ontbreekt]
          tip: Zet het bestand terug, of haal de tabel uit dataset.yaml.
        """)
    #expect(problems.map(\.code) == ["bestand-ontbreekt", "woord-onbekend"])
  }

  @Test("A table that is a folder is told")
  func tableIsFolder() throws {
    let toy = ToyDataset().without("networks.csv").without("network-members.csv").with(
      "", for: "networks.csv/x.txt")
    let problems = try toy.diagnostics()
    #expect(problems.first?.text == "networks.csv: fout: Dit is een map, geen bestand. [geen-bestand]")
  }

  @Test("A kind that does not exist is told with the nearest, or with all")
  func unknownKind() throws {
    let near = try ToyDataset().replacing("kind: flows", with: "kind: flow", in: "dataset.yaml")
    #expect(
      try near.texts() == [
        """
        dataset.yaml:136:5: fout: De soort "flow" van "flows/pendel.csv" is onbekend. [soort-onbekend]
          tip: Bedoelt u "flows"?
        """
      ])
    let far = try ToyDataset().replacing("kind: flows", with: "kind: stromen", in: "dataset.yaml")
    let kinds =
      "provinces, municipalities, water-boards, water-board-shares, division, region-details, networks, "
      + "network-members, arrangements, participants, programmes, programme-members, flows, border-links, boundaries"
    #expect(
      try far.texts() == [
        """
        dataset.yaml:136:5: fout: De soort "stromen" van "flows/pendel.csv" is onbekend. [soort-onbekend]
          tip: Kies uit: \(kinds).
        """
      ])
  }

  @Test("An unknown kind does not keep the tables from being read")
  func unknownKindGoesOn() throws {
    let toy = try ToyDataset().replacing("kind: flows", with: "kind: flow", in: "dataset.yaml")
      .adding("BONT,GM0001,Adam,,", to: "network-members.csv")
    #expect(try toy.diagnostics().map(\.code) == ["soort-onbekend", "netwerk-onbekend"])
  }

  @Test("A kind of table that may be there once is told at the second")
  func doubleKind() throws {
    let toy = try ToyDataset().replacing("kind: provinces", with: "kind: municipalities", in: "dataset.yaml")
    #expect(
      try toy.texts().prefix(2) == [
        "dataset.yaml: fout: Er is geen tabel van de soort \"provinces\" in het manifest. [tabel-ontbreekt]",
        """
        dataset.yaml:14:5: fout: Er is al een tabel van de soort "municipalities". [soort-dubbel]
          tip: Voeg de tabellen samen tot één.
        """,
      ])
    var two = ToyDataset().with(ToyDataset()["municipalities.csv"], for: "more.csv")
    let lines = two["dataset.yaml"].split(separator: "\n").map(String.init)
    two["dataset.yaml"] +=
      lines[4...12].joined(separator: "\n").replacing("municipalities.csv", with: "more.csv") + "\n"
    #expect(try two.diagnostics().map(\.code) == ["soort-dubbel"])
  }

  @Test(
    "Without municipalities, or without provinces, nothing else is said",
    arguments: ["municipalities", "provinces"])
  func required(kind: String) throws {
    let lines = ToyDataset()["dataset.yaml"].split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0 == "  - file: \(kind).csv" })
    var toy = ToyDataset().without("\(kind).csv")
    toy["dataset.yaml"] = (lines[..<start] + lines[(start + 9)...]).joined(separator: "\n")
    try expectProblems(
      toy,
      ["dataset.yaml: fout: Er is geen tabel van de soort \"\(kind)\" in het manifest. [tabel-ontbreekt]"])
  }

  @Test("Municipalities or provinces without rows are told", arguments: ["municipalities", "provinces"])
  func noRows(kind: String) throws {
    let header = try #require(ToyDataset()["\(kind).csv"].split(separator: "\n").first)
    try expectProblems(
      ToyDataset().with(header + "\n", for: "\(kind).csv"),
      ["\(kind).csv: fout: De tabel heeft een kopregel, maar geen rijen. [tabel-zonder-rijen]"])
  }

  @Test("With an error in the municipalities only they are told: all else refers to them")
  func municipalitiesFirst() throws {
    let toy = try ToyDataset().replacing(
      "GM0005,Ede,,PV02,5000", with: "GM0005,Ede,,PV02,veel", in: "municipalities.csv"
    )
    .adding("BONT,GM0001,Adam,,", to: "network-members.csv")
    let problems = try toy.diagnostics()
    #expect(problems.map(\.code) == ["geen-getal"])
    #expect(problems.first?.location?.line == 6)
  }

  @Test("Problems of three tables come in one load, in the order in which tables are read")
  func allAtOnce() throws {
    let toy = try ToyDataset()
      .replacing("GM0009,GM0001,veer", with: "GM0009,GM0001,pont", in: "border-links.csv")
      .replacing("WB01,GM0007,Goor,1", with: "WB01,GM0007,Goor,2", in: "water-board-shares.csv")
      .replacing("GM0001,GM0002,20", with: "GM0001,GM0002", in: "flows/pendel.csv")
      .adding("VR09,Oost,GM0001,Adam,,", to: "divisions/veiligheidsregio.csv")
    #expect(
      try toy.diagnostics().map { "\($0.location?.file ?? ""):\($0.location?.line ?? 0) \($0.code)" } == [
        "water-board-shares.csv:5 getal-buiten-bereik", "divisions/veiligheidsregio.csv:11 dubbel",
        "flows/pendel.csv:3 aantal-velden", "border-links.csv:2 woord-onbekend",
      ])
  }

  @Test("A table in the folder that the manifest does not name is a warning; other files are none")
  func notNamed() throws {
    let toy = ToyDataset().with("a,b\n", for: "divisions/nieuw.csv").with("a,b\n", for: "los.csv")
      .with("", for: "notities.txt").with("", for: ".~lock.los.csv#")
    try expectProblems(
      toy,
      ["divisions/nieuw.csv", "los.csv"].map {
        "\($0): let op: Deze tabel staat niet in dataset.yaml en wordt niet gelezen. [tabel-niet-genoemd]"
      })
    #expect(try toy.withFolder { try DatasetLoader.load(folder: $0).graph.count } == 9)
  }

  @Test("A data set of municipalities and provinces alone is a graph")
  func smallest() throws {
    var toy = ToyDataset()
    let lines = toy["dataset.yaml"].split(separator: "\n").map(String.init)
    let third = try #require(lines.firstIndex { $0 == "  - file: water-boards.csv" })
    toy["dataset.yaml"] = lines[..<third].joined(separator: "\n")
    for name in toy.names where !["dataset.yaml", "municipalities.csv", "provinces.csv"].contains(name) {
      toy.files[name] = nil
    }
    let graph = try toy.graph()
    #expect(graph.count == 9)
    #expect(graph.divisions.map(\.id) == ["provincie"])
    #expect(graph.topology == Topology(emptyFor: 9))
    #expect(graph.borders.pieces(of: graph.all).count == 9)
    #expect(graph.flows.isEmpty && graph.waterBoards.isEmpty && graph.networks.isEmpty)
  }

  @Test("An error gives its diagnostics, whichever it is")
  func errors() {
    let diagnostic = Diagnostic("a-b", "Mis.")
    #expect(DatasetError.missing(diagnostic).diagnostics == [diagnostic])
    #expect(DatasetError.invalid([diagnostic, diagnostic]).diagnostics.count == 2)
  }
}
