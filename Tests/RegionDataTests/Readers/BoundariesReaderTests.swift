import RegionModel
import Testing

@Suite("Reading boundaries")
struct BoundariesReaderTests {
  private let file = "boundaries.topojson"
  private let unreadable = """
    boundaries.topojson: fout: Dit is geen TopoJSON met arcs, transform en objects. [topojson-onleesbaar]
      tip: Zet een volledige kopie van het bestand terug.
    """

  private func problems(_ old: String, _ new: String) throws -> [String] {
    try ToyDataset().replacing(old, with: new, in: file).texts()
  }

  @Test("Cut anywhere at a twentieth, the file is told to be cut off, or to be no TopoJSON")
  func cut() throws {
    let text = ToyDataset.boundaries
    for part in 0..<20 {
      let problems = try ToyDataset().with(String(text.prefix(text.count * part / 20)), for: file)
        .diagnostics()
      #expect(problems.map(\.code) == ["topojson-onleesbaar"], "\(part)/20")
    }
    try expectProblems(
      ToyDataset().with(String(text.prefix(text.count / 2)), for: file),
      [
        """
        boundaries.topojson: fout: Het bestand is afgebroken: het einde mist. [topojson-onleesbaar]
          tip: Zet een volledige kopie van het bestand terug.
        """
      ])
  }

  @Test(
    "What is no TopoJSON is told",
    arguments: [
      "{}", "[]", "null", "12", "{\"arcs\":[]}", "<svg></svg>}",
      "{\"type\":\"FeatureCollection\",\"features\":[]}",
    ])
  func noTopology(text: String) throws {
    let problems = try ToyDataset().with(text, for: file).diagnostics()
    #expect(problems.map(\.code) == ["topojson-onleesbaar"])
  }

  @Test("A wrong type of geometry, a number that is none or too large, and a code that is a number are told")
  func wrongParts() throws {
    for (old, new) in [
      ("\"MultiPolygon\"", "\"LineString\""), ("\"MultiPolygon\"", "\"Polygon\""), ("[100,100]", "[NaN,100]"),
      ("[100,100]", "[1e400,100]"), ("[100,100]", "\"100\""), ("[[0,0],[10,0]]", "[[0,0],[1e30,0]]"),
      ("[[0,0],[10,0]]", "[[0,0],[1.5,0]]"), ("\"id\":\"GM0001\"", "\"id\":1"),
      ("\"type\":\"Polygon\",\"id\":\"GM0001\",", "\"id\":\"GM0001\","),
      ("\"arcs\":[[[0,0]", "\"bogen\":[[[0,0]"),
    ] {
      #expect(try problems(old, new) == [unreadable], "\(new)")
    }
  }

  @Test("Arrays nested very deep are an error, no crash")
  func deep() throws {
    let problems = try ToyDataset().with(String(repeating: "[", count: 200_000) + "}", for: file).texts()
    #expect(problems == [unreadable])
  }

  @Test("The object with the municipalities must be there")
  func object() throws {
    #expect(
      try problems("\"gemeenten\"", "\"municipalities\"") == [
        "boundaries.topojson: fout: Het object \"gemeenten\" ontbreekt. [topojson-object]"
      ])
  }

  @Test(
    "The transform needs two scales and two shifts",
    arguments: [("[100,100]", "[100]"), ("[1000,2000]", "[]")])
  func transform(old: String, new: String) throws {
    #expect(
      try problems(old, new) == [
        "boundaries.topojson: fout: Bij transform horen twee getallen scale en twee getallen translate. [topojson-transform]"
      ])
  }

  @Test(
    "A place very far away is told",
    arguments: [
      ("[100,100]", "[1e300,100]"), ("[1000,2000]", "[1000,-2e7]"),
      ("[[0,0],[10,0]]", "[[0,0],[9000000000000000000,0]]"),
    ])
  func farAway(old: String, new: String) throws {
    #expect(
      try problems(old, new) == [
        "boundaries.topojson: fout: Een grens ligt meer dan 10.000 km van de oorsprong van het stelsel. [topojson-bereik]"
      ])
  }

  @Test(
    "A geometry without code, with an unknown code, or with the code of another is told, with who misses one")
  func codes() throws {
    let missing = "boundaries.topojson: fout: 1 gemeente (Cuijk) heeft geen grens. [grens-ontbreekt]"
    #expect(
      try problems("\"id\":\"GM0003\",", "") == [
        "boundaries.topojson: fout: Grens 3 heeft geen id; dat moet de code van de gemeente zijn. [grens-zonder-code]",
        missing,
      ])
    #expect(
      try problems("\"id\":\"GM0003\",", "\"id\":null,").first?.contains("[grens-zonder-code]") == true)
    #expect(
      try problems("\"GM0003\"", "\"GM0033\"") == [
        "boundaries.topojson: fout: De grens van \"GM0033\" hoort bij geen gemeente. [gemeente-onbekend]",
        missing,
      ])
    #expect(
      try problems("\"GM0003\"", "\"GM0001\"") == [
        "boundaries.topojson: fout: Adam heeft twee grenzen. [grens-dubbel]", missing,
      ])
  }

  @Test("Of many municipalities without boundary five are named")
  func manyMissing() throws {
    var toy = ToyDataset()
    toy[file] = toy[file].replacing("\"GM000", with: "\"XX000")
    #expect(
      try toy.texts().last
        == "boundaries.topojson: fout: 9 gemeenten (Adam, Bergen (N.), Cuijk, Dam, Ede …) hebben geen grens. [grens-ontbreekt]"
    )
  }

  @Test(
    "A reference to an arc that is not there, or that is too short, is told",
    arguments: [
      ("[[0,13,-4,-13]]", "[[0,13,-4,24]]"), ("[[0,13,-4,-13]]", "[[0,13,-4,-26]]"),
      ("[[0,0],[10,0]]", "[[0,0]]"), ("[[0,0],[10,0]]", "[[0,0],[10]]"), ("[[0,0],[10,0]]", "[]"),
    ])
  func arcs(old: String, new: String) throws {
    #expect(
      try problems(old, new) == [
        "boundaries.topojson: fout: Een grens verwijst naar een boog (arc) die er niet is of te kort is. [topojson-boog]"
      ])
  }

  @Test("A boundary whose arcs do not close is told, with whose it is")
  func openRings() throws {
    let sentence = "de grens niet: de bogen volgen niet op elkaar. [grens-open]"
    for ring in ["[[0,13,-4]]", "[[0,13,3,-13]]", "[[0,-4,13,-13]]", "[[]]", "[]"] {
      #expect(
        try problems("[[0,13,-4,-13]]", ring) == [
          "boundaries.topojson: fout: Bij 1 gemeente (Adam) sluit \(sentence)"
        ])
    }
    #expect(
      try problems("[[0,0],[0,10]]", "[[0,0],[0,9]]") == [
        "boundaries.topojson: fout: Bij 1 gemeente (Adam) sluit \(sentence)"
      ])
    #expect(
      try problems("[[10,0],[0,10]]", "[[10,0],[0,9]]") == [
        "boundaries.topojson: fout: Bij 2 gemeenten (Adam, Bergen (N.)) sluiten \(sentence)"
      ])
  }

  @Test("Rings that run the other way, extra keys and spaces make the same areas and borders")
  func variants() throws {
    let toy = try ToyDataset().replacing("[[0,13,-4,-13]]", with: "[[ 12, 3, -14, -1 ]]", in: file)
      .replacing("\"type\":\"Topology\",", with: "\"type\":\"Topology\",\"bbox\":[0,0,1,1],", in: file)
    let graph = try toy.graph()
    #expect(graph.topology.area(of: 0) == 1_000_000)
    #expect(graph.borders == (try ToyDataset().graph()).borders)
  }

  @Test("A third number of a position is passed over")
  func thirdNumber() throws {
    let graph = try ToyDataset().replacing("[[0,0],[10,0]]", with: "[[0,0,7],[10,0,7]]", in: file).graph()
    #expect(graph.topology == (try ToyDataset().graph()).topology)
  }
}
