import RegionModel
import Testing

@testable import Atlas

@Suite("Splitting words into names of municipalities")
struct NameWordsTests {
  private static let cases: [(words: [String], names: [String])] = [
    (["Den", "Haag", "Delft"], ["Den Haag", "Delft"]), (["Den Haag", "Delft"], ["Den Haag", "Delft"]),
    (["Oss,", "Uden", "en", "Boekel"], ["Oss", "Uden", "Boekel"]),
    (["Oss,Uden", "en", "Boekel"], ["Oss", "Uden", "Boekel"]),
    (["Oss, Uden en Boekel"], ["Oss", "Uden", "Boekel"]),
    (["Oss", "&", "Uden", "+", "Boekel"], ["Oss", "Uden", "Boekel"]),
    (["Oss", "-", "Uden", "/", "Boekel"], ["Oss", "Uden", "Boekel"]),
    (["Nuenen,", "Gerwen", "en", "Nederwetten"], ["Nuenen, Gerwen en Nederwetten"]),
    (
      ["Nuenen, Gerwen en Nederwetten", "en", "Son en Breugel"],
      ["Nuenen, Gerwen en Nederwetten", "Son en Breugel"]
    ),
    (["Mill", "en", "Sint", "Hubert", "Oss"], ["Mill en Sint Hubert", "Oss"]),
    (["Bergen", "op", "Zoom", "Bergen"], ["Bergen op Zoom", "Bergen"]),
    (["Bergen", "(NH.)"], ["Bergen (NH.)"]),
    (["0828", "GM0855"], ["0828", "GM0855"]), (["s", "hertogenbosch"], ["s hertogenbosch"]),
    (["Blub", "Blab"], ["Blub Blab"]),
    (["Oss", "Blub", "Blab", "en", "Uden"], ["Oss", "Blub Blab", "Uden"]),
    (["Blub,", "Uden"], ["Blub", "Uden"]), ([",", "Oss", ",,", "en"], ["Oss"]), ([], []), (["  "], []),
    ([",en,&"], []),
    (["Oss", "Oss"], ["Oss", "Oss"]), (["Oss\n\tUden"], ["Oss", "Uden"]), (["🙂"], ["🙂"]),
  ]

  @Test("The longest known name comes first, unknown words stay together", arguments: cases)
  private func split(words: [String], names: [String]) throws {
    #expect(try Loaded.real().graph.municipalityNames(in: words) == names)
  }

  @Test("Every official name, in one argument or in words, is one name that means its municipality")
  func everyName() throws {
    let graph = try Loaded.real().graph
    for (number, municipality) in graph.municipalities.enumerated() {
      for words in [[municipality.name], municipality.name.split(separator: " ").map(String.init)] {
        let names = graph.municipalityNames(in: words)
        #expect(names.count == 1, "\(municipality.name)")
        #expect(graph.municipalityNames.match(names.first ?? "") == .found(number), "\(municipality.name)")
      }
    }
  }

  @Test("All names in one row, with or without commas, are as many municipalities")
  func allAtOnce() throws {
    let graph = try Loaded.real().graph
    let names = graph.municipalities.map(\.name)
    #expect(graph.municipalityNames(in: names) == names)
    #expect(graph.municipalityNames(in: [names.joined(separator: ", ")]) == names)
  }

  @Test("Twenty thousand words take no time to speak of", .timeLimit(.minutes(1)))
  func manyWords() throws {
    let graph = try Loaded.real().graph
    let words = (0..<21_000).map { ["Oss", "Den", "Haag"][$0 % 3] }
    #expect(graph.municipalityNames(in: words).count == 14_000)
    #expect(graph.municipalityNames(in: [String(repeating: "x", count: 1_000_000)]).count == 1)
  }
}
