import RegionModel
import Testing

@testable import RegionData

@Suite("The list of table readers")
struct TableReaderTests {
  @Test("Every reader has its own kind; what a table refers to is read before it")
  func kinds() {
    #expect(
      TableReaders.all.map { $0.kind } == [
        "provinces", "municipalities", "water-boards", "water-board-shares", "division", "region-details",
        "networks",
        "network-members", "arrangements", "participants", "programmes", "programme-members", "flows",
        "border-links",
        "boundaries",
      ])
    #expect(TableReaders.all.filter { $0.isRequired }.map { $0.kind } == ["provinces", "municipalities"])
    #expect(TableReaders.all.filter { $0.allowsSeveral }.map { $0.kind } == ["division", "flows"])
  }

  /// Name of the toy's table of each kind.
  private static let tables = ToyDataset.tables.keys.sorted()

  @Test("Every table without one of its columns is told, by name", arguments: tables)
  func missingColumns(name: String) throws {
    let lines = ToyDataset()[name].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let columns = lines[0].split(separator: ",").map(String.init)
    let optional = [
      "aliases", "note", "name", "basis", "seats_basis", "parent", "short_name", "body", "fields",
      "valid_from",
      "valid_to", "organs", "group", "arrangement", "source", "role",
    ]
    let required = columns.filter { !optional.contains($0) }
    #expect(!required.isEmpty)
    for column in required {
      var toy = ToyDataset()
      let header = columns.map { $0 == column ? "zzzzzzzzzzzzzzzzzzzzzz" : $0 }.joined(separator: ",")
      toy[name] = ([header] + lines.dropFirst()).joined(separator: "\n")
      let problem = try #require(try toy.diagnostics().first)
      #expect(problem.code == "kolom-ontbreekt")
      #expect(problem.message == "De kolom \"\(column)\" ontbreekt.")
      #expect(problem.location == .init(file: name, line: 1, column: 1))
    }
  }

  @Test("Every table with a column of its own is read, with a warning", arguments: tables)
  func extraColumns(name: String) throws {
    let lines = ToyDataset()[name].split(separator: "\n").map(String.init)
    let text = ([lines[0] + ",extra"] + lines.dropFirst().map { $0 + ",x" }).joined(separator: "\n")
    let problems = try ToyDataset().with(text, for: name).diagnostics()
    #expect(problems.map(\.code) == ["kolom-onbekend"])
    #expect(problems.first?.severity == .warning)
    #expect(problems.first?.location?.file == name)
  }

  @Test("Every table that is empty, UTF-16 or broken off within quotes is told", arguments: tables)
  func unreadable(name: String) throws {
    var toy = ToyDataset()
    toy.files[name] = []
    #expect(try toy.diagnostics().first?.code == "tabel-leeg")
    toy.files[name] = [0xFF, 0xFE, 0x61, 0x00]
    #expect(try toy.diagnostics().first?.code == "geen-utf8")
    let quoted = ToyDataset().with(ToyDataset()[name] + "\"a,b\n", for: name)
    #expect(try quoted.diagnostics().first?.code == "aanhalingsteken-open")
  }
}
