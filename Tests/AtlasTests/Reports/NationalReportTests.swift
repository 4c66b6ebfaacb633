import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("The logical regions of the whole country")
struct NationalReportTests {
  @Test("The toy country has a row for each municipality, its core, best region and verdict, and two maps")
  func toy() throws {
    let answer = try Loaded.toy().answer(LogicalRegionQuestion(.nationwide))
    let table = try answer.report.table("gemeenten")
    #expect(try table.column("code") == (1...9).map { "GM000\($0)" })
    #expect(answer.report.mainTable == "gemeenten")
    #expect(
      answer.pictures.map(\.fileName) == [
        "kaart-logische-regio-zekerheid.svg", "kaart-logische-regio-kern.svg",
      ])
    for picture in answer.pictures { try expectGoodPicture(picture.svg) }
    for (number, name) in try table.column("gemeente").enumerated() {
      let alone = try Loaded.toy().answer(LogicalRegionQuestion(words: [name])).report
      let rings = try alone.table("kringen")
      let core = try rings.column("kring").count { $0 == "kern" }
      #expect(try table.column("kern_aantal")[number] == String(core))
      #expect(try table.column("beste_regio")[number] == alone.fact("naam").dutch)
      #expect(try table.column("gelijkenis")[number] == alone.fact("gelijkenis").dutch)
      let verdict = try alone.fact("oordeel").dutch
      #expect(try verdict.hasSuffix(table.column("oordeel")[number].replacing("niet zeker", with: "zeggen")))
    }
  }

  @Test("Without boundaries there are no maps, and weights are said")
  func variants() throws {
    let atlas = try Loaded.toy { $0 = $0.without("boundaries.topojson") }
    let answer = try atlas.answer(LogicalRegionQuestion(.nationwide, options: .init(task: "zorg", factor: 5)))
    #expect(answer.pictures.isEmpty)
    #expect(
      answer.report.paragraphs("antwoord").joined().hasSuffix(
        "Aanwijzingen over zorg tellen 5 keer, alle andere één keer."))
  }

  @Test("In 2018 all 380 have a core and a verdict that a question about one of them gives too")
  func real() throws {
    let atlas = try Loaded.real()
    let few = LogicalRegionQuestion.Options(draws: 10)
    let report = try atlas.answer(LogicalRegionQuestion(.nationwide, options: few)).report
    let table = try report.table("gemeenten")
    #expect(table.rows.count == 380)
    for name in ["Oss", "Vlieland", "Amsterdam", "Baarle-Nassau"] {
      let row = try #require(table.rows.first { $0.values[1].dutch == name })
      let alone = try atlas.answer(LogicalRegionQuestion(.words([name]), options: few)).report
      #expect(try row.values[5].dutch == alone.fact("naam").dutch)
      #expect(try row.values[7] == alone.fact("zelfde_beste"))
    }
    let verdicts = try ["zeker", "vrijzeker", "nietmetzekerheidtezeggen"].map { key in
      guard case .count(let count) = try report.fact("oordeel_" + key) else { return 0 }
      return count
    }
    #expect(verdicts.reduce(0, +) == 380)
    // Counted again from the table of all cores.
    let names = try table.column("gemeente")
    let cores = Dictionary(
      uniqueKeysWithValues: zip(
        names,
        table.rows.map { row -> Set<String> in
          guard case .list(let core) = row.values[4] else { return [] }
          return Set(core)
        }))
    let mutual = names.reduce(0) { sum, one in
      sum + (cores[one] ?? []).count { cores[$0]?.contains(one) == true }
    }
    #expect(try report.fact("wederzijds") == .count(mutual / 2))
    let closed = Set(
      names.compactMap { one -> Set<String>? in
        let core = (cores[one] ?? []).union([one])
        return core.count > 1 && core.allSatisfy { (cores[$0] ?? []).union([$0]) == core } ? core : nil
      })
    #expect(try report.fact("gesloten_kernen") == .count(closed.count))
    #expect(closed.contains(["Coevorden", "Emmen", "Borger-Odoorn"]))
  }

  @Test("The same question gives the same, and methods on all cores give what they give one after another")
  func same() throws {
    let graph = try Loaded.real().graph
    let (parallel, serial) = (graph.methodRegions(), MethodRegions(in: graph))
    #expect(parallel.found.map(\.id) == ClusterMethods.all.map { $0.id })
    #expect(parallel.failed.isEmpty)
    #expect(parallel.found.map(\.partition) == serial.found.map(\.partition))
    #expect(parallel.found.map(\.names) == serial.found.map(\.names))
    let toy = try Loaded.toy()
    #expect(
      try toy.answer(LogicalRegionQuestion(.nationwide)).report
        == toy.answer(LogicalRegionQuestion(.nationwide)).report)
  }
}
