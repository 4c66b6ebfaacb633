import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("The scales of a method side by side")
struct ScaleOverviewTests {
  private func overview(_ method: String, _ words: [String] = ["--schaal", "alle"]) throws -> Report {
    let flows = try FlowChoice(flows: nil, layers: nil)
    return try ScaleOverview(method: method, words: words, flows: flows)
      .answer(from: try Loaded.real().graph).report
  }

  @Test("It is asked for by --schaal alle, in one word or two, and by nothing else")
  func asked() {
    #expect(ScaleOverview.isAsked(by: ["--schaal", "alle"]))
    #expect(ScaleOverview.isAsked(by: ["--variant", "compat", "--schaal=alle"]))
    #expect(!ScaleOverview.isAsked(by: ["--schaal", "stedelijk"]))
    #expect(!ScaleOverview.isAsked(by: ["--schaal"]))
    #expect(!ScaleOverview.isAsked(by: []))
  }

  @Test(
    "The three Dutch scales go from many regions to few, with ever more flow inside",
    arguments: ["lma", "ttwa", "intramax", "leiden", "ward"])
  func order(method: String) throws {
    let table = try #require(try overview(method).tables.first { $0.id == "schalen" })
    func row(_ scale: String) throws -> (regions: Int, inside: Double) {
      let row = try #require(table.rows.first { $0.values.first == .text(scale) })
      guard case .count(let regions) = row.values[1], case .share(let inside) = row.values[2] else {
        Issue.record("no figures for \(scale)")
        return (0, 0)
      }
      return (regions, inside)
    }
    let (urban, regional, national) = (try row("stedelijk"), try row("regionaal"), try row("landsdelig"))
    #expect(urban.regions > regional.regions)
    #expect(regional.regions > national.regions)
    #expect(urban.inside < regional.inside)
    #expect(regional.inside < national.inside)
  }

  @Test("Each row is what the method finds at that scale")
  func rows() throws {
    let graph = try Loaded.real().graph
    let table = try #require(try overview("lma").tables.first)
    for row in table.rows {
      guard case .text(let scale) = row.values[0] else { continue }
      let flows = try #require(try FlowChoice.main.network(in: graph))
      let found = try LabourMarketAreas(ParameterValues(["schaal": scale])).cluster(flows)
      #expect(row.values[1] == .count(found.partition.regionCount))
    }
    #expect(table.rows.count >= 3)
  }

  @Test("A method without scales says which have them")
  func without() throws {
    #expect(
      problems { _ = try overview("fua") }.first?.contains("heeft hier geen schalen") == true)
  }
}
