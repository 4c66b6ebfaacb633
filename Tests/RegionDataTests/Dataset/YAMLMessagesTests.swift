import RegionModel
import Testing

@testable import RegionData

@Suite("What is wrong in YAML")
struct YAMLMessagesTests {
  @Test(
    "Each common mistake is told in Dutch",
    arguments: [
      ("a: 1\n\tb: 1\n", ": er wordt ingesprongen met een tab; gebruik spaties."),
      ("a: @x\n", ": met dit teken (of een tab) kan geen waarde beginnen."),
      ("a: b: c\n", ": hier mag geen dubbele punt met een waarde staan."),
      ("a: 1\nbcd\ne: 2\n", ": na deze sleutel mist een dubbele punt."),
      ("a:\n  b: 1\n c: 2\n", ": hier hoort een sleutel, even ver ingesprongen als die erboven."),
      ("a:\n  - b\n  c: 1\n", ": hier hoort een streepje, even ver ingesprongen als dat erboven."),
      ("a: [b, c\nd: 1\n", ": in deze lijst mist een komma of een sluitend haakje."),
      ("a: {b: c\n- d\n", ": in deze lijst mist een komma of een sluitende accolade."),
      ("a: \"b\n", ": een aanhalingsteken wordt niet gesloten."),
      ("a: *b\n", ": deze verwijzing verwijst nergens naar."),
      ("a: \"\\q\"\n", ": dit teken mag niet achter een \\ staan."),
      ("a: 1\n---\nb: 2\n", ": er staan twee documenten in."),
      ("%YAML 9.9\n---\na: 1\n", "."),
    ])
  func dutch(yaml: String, ending: String) throws {
    var problems = Problems()
    let file = TextFile(name: "dataset.yaml", bytes: Array(yaml.utf8))
    #expect(ManifestReader.read(file, problems: &problems) == nil)
    #expect(problems.all.map(\.code) == ["manifest-onleesbaar"])
    #expect(problems.all.first?.message == "Het manifest is geen geldige YAML" + ending)
    #expect(problems.all.first?.location?.line != nil)
  }
}
