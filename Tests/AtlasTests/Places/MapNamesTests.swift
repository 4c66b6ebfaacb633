import RegionModel
import Testing

@testable import Atlas

@Suite("Names of divisions and methods in what a user types")
struct MapNamesTests {
  @Test("Words are split into as few names as possible")
  func real() throws {
    let graph = try Loaded.real().graph
    for (words, names) in [
      (["veiligheidsregio"], ["veiligheidsregio"]),
      (["vr", "ggd-regio"], ["vr", "ggd-regio"]),
      (["corop", "leiden:stedelijk"], ["corop", "leiden:stedelijk"]),
      (["corop,", "lma"], ["corop", "lma"]),
      (["corop lma", "jeugdregio"], ["corop", "lma", "jeugdregio"]),
      (["vr", "blub", "bla"], ["vr", "blub bla"]),
      (["blub"], ["blub"]), ([], []), ([""], []),
    ] {
      #expect(graph.mapNames(in: words) == names, "\(words)")
    }
  }

  @Test("Every division is found by its id and by its title, beside another")
  func all() throws {
    let graph = try Loaded.real().graph
    for division in graph.divisions {
      #expect(graph.mapNames(in: [division.id, "lma"]) == [division.id, "lma"])
      #expect(graph.mapNames(in: [division.title]) == [division.title])
    }
  }
}
