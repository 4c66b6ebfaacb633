import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Pieces that several reports share")
struct ReportPartsTests {
  @Test("Long lists of names are cut, unless only one would be left out")
  func shortNames() throws {
    let graph = try Loaded.toy().graph
    #expect(graph.shortNames([0, 1, 2], limit: 2) == "Aadorp, Beekdam en Cuijkhoven")
    #expect(graph.shortNames([0, 1, 2, 3], limit: 2) == "Aadorp, Beekdam en 2 andere")
    #expect(graph.shortNames([2]) == "Cuijkhoven")
    #expect(graph.shortNames([Int]()) == "")
    #expect(graph.names([3, 0]) == ["Damrade", "Aadorp"])
  }

  @Test("By size the most inhabitants come first")
  func bySize() throws {
    #expect(try Loaded.toy().graph.bySize([0, 8, 3]) == [8, 3, 0])
    #expect(try Loaded.toy().graph.dataYearText == "peildatum 1 januari 2018")
  }

  @Test("A link is called by its name, with its kind where the name does not say it")
  func links() {
    func title(_ kind: BorderLink.Kind, _ name: String) -> String {
      BorderLink(from: 0, to: 1, kind: kind, name: name).title
    }
    #expect(title(.ferry, "Veer Harlingen–Vlieland") == "Veer Harlingen–Vlieland")
    #expect(title(.bridge, "Ketelbrug") == "Ketelbrug")
    #expect(title(.dam, "Houtribdijk") == "dam Houtribdijk")
    #expect(title(.tunnel, "Westerscheldetunnel") == "Westerscheldetunnel")
  }

  @Test("A region is described by its figures, the links that hold it together and its commuting")
  func facts() throws {
    let graph = try Loaded.toy().graph
    func facts(_ members: Int...) -> [ReportFact] {
      RegionProfile(of: MunicipalitySet(members, capacity: graph.count), in: graph).facts(in: graph)
    }
    let row = facts(0, 1)
    #expect(
      row.map { "\($0.label): \($0.value.dutch)" } == [
        "Gemeenten (en gemeenteraden): 2", "Inwoners: 3.000", "Oppervlakte land: 1,8 km²", "Raadszetels: 20",
        "Provincie: Noord", "Waterschappen: Waterschap Hoog en Waterschap Laag", "Aaneengesloten: ja",
        "Werkt binnen het gebied (van de werkende inwoners): 95,0 %",
        "Vervuld door eigen inwoners (van de banen): 82,6 %",
      ])
    #expect(row.map(\.note) == [nil, nil, nil, nil, nil, nil, nil, "Pendel", "Pendel"])
    let ferry = facts(0, 8)
    #expect(ferry[4].label == "Provincies (provinciaal overstijgend)")
    #expect(ferry[6].value.dutch == "ja")
    #expect(ferry[6].note == "Hangt samen via Veer Aadorp–Iland.")
    #expect(facts(0, 4)[6].value.dutch == "nee, 2 delen")
  }
}
