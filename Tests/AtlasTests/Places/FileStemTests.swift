import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Names of files with pictures")
struct FileStemTests {
  @Test("A short name is its slug; a long one is cut and keeps apart what begins alike")
  func cut() {
    #expect("Kaart: 's-Hertogenbosch".fileStem(limit: 60) == "Kaart: 's-Hertogenbosch".slug(limit: 60))
    let long = String(repeating: "regeling ", count: 20)
    let (one, other) = ((long + "a").fileStem(limit: 60), (long + "b").fileStem(limit: 60))
    #expect(one != other)
    #expect(one.count == 60 && other.count == 60)
    #expect(one.hasPrefix("regeling-regeling-"))
    #expect(one == (long + "A").fileStem(limit: 60))
  }

  @Test("What changes the picture is in its name, what is usual is not")
  func names() throws {
    let atlas = try Loaded.real()
    func name(_ question: some Question) throws -> String? {
      try atlas.answer(question).pictures.first?.fileName
    }
    #expect(try name(MapQuestion(name: "lma")) == "kaart-lma.svg")
    #expect(try name(MapQuestion(name: "lma:stedelijk")) == "kaart-lma-stedelijk.svg")
    #expect(try name(MapQuestion(words: ["corop", "lma"])) == "kaart-corop-lma.svg")
    #expect(try name(MapQuestion(words: ["corop", "lma:stedelijk"])) == "kaart-corop-lma-stedelijk.svg")
    #expect(try name(MapQuestion(words: ["lma:stedelijk", "corop"])) == "kaart-lma-stedelijk-corop.svg")
    #expect(
      try name(MapQuestion(words: ["lma", "lma:stedelijk"], sideBySide: true))
        == "kaarten-lma-lma-stedelijk.svg")
    #expect(try name(MapQuestion(flowsAround: nil, share: 0.15)) == "kaart-pendel-vanaf-15-procent.svg")
    #expect(try name(MapQuestion(flowsAround: "Oss")) == "kaart-pendel-oss.svg")
    #expect(try name(MapQuestion(flowsAround: "Oss", share: 0.02)) == "kaart-pendel-oss.svg")
    #expect(
      try name(MapQuestion(flowsAround: "Oss", share: 0.0525)) == "kaart-pendel-oss-vanaf-5-25-procent.svg")
    #expect(
      try name(MapQuestion(ringsOf: nil, centres: 20)) == "kaart-pendelringen-arbeidsmarktregio.svg")
    #expect(
      try name(MapQuestion(ringsOf: "corop", centres: 5)) == "kaart-pendelringen-corop-5-centra.svg")
    #expect(try name(FigureQuestion(name: "zelfvoorziening")) == "kaart-zelfvoorziening.svg")
    #expect(
      try name(FigureQuestion(name: "zelfvoorziening", classes: ClassChoice(classes: 7, method: "jenks")))
        == "kaart-zelfvoorziening-7-klassen-jenks.svg")
    #expect(
      try name(DiagramQuestion(.commuting(regions: "corop", share: 0.05))) == "diagram-pendel-corop.svg")
    #expect(
      try name(DiagramQuestion(.commuting(regions: "corop", share: 0.1)))
        == "diagram-pendel-corop-vanaf-10-procent.svg")
    #expect(try name(DiagramQuestion(.clusters(method: "lma"))) == "diagram-clusters-lma.svg")
    #expect(
      try name(DiagramQuestion(.clusters(method: "lma:stedelijk"))) == "diagram-clusters-lma-stedelijk.svg")
    #expect(try name(DiagramQuestion(.congruence(.standard))) == "diagram-congruentie.svg")
    #expect(
      try name(DiagramQuestion(.congruence(DivisionChoice(names: "corop,ggd-regio", all: false))))
        == "diagram-congruentie-ggd-regio-corop.svg")
  }

  @Test("The name of a method's result says the values given, in a fixed order, and not the usual seed")
  func methods() throws {
    #expect(try MethodChoice(method: "lma", words: []).fileWords == "lma")
    #expect(try MethodChoice(method: "leiden", words: []).fileWords == "leiden")
    let words = ["--resolutie", "2", "--aaneengesloten"]
    #expect(
      try MethodChoice(method: "leiden", words: words, seed: 3).fileWords
        == "leiden-resolutie-2-seed-3-aaneengesloten")
  }

  @Test("No two municipalities and arrangements have a diagram of the same name")
  func diagrams() throws {
    let graph = try Loaded.real().graph
    let names = graph.municipalities.map(\.name) + graph.arrangements.map(\.label)
    var first: [String: String] = [:]
    for name in names {
      let stem = name.fileStem(limit: 60)
      #expect(first[stem] == nil || first[stem] == name, "\(stem): \(name) en \(first[stem] ?? "")")
      first[stem] = name
    }
    #expect(first.count > 380)
  }
}
