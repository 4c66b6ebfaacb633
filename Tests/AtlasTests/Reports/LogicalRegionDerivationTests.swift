import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("The derivation of a logical region")
struct LogicalRegionDerivationTests {
  private func report(_ name: String, in atlas: Atlas, task: String? = nil) throws -> Report {
    try atlas.answer(LogicalRegionQuestion(.words([name]), options: .init(task: task, explains: true))).report
  }

  @Test("It is only there when asked for")
  func asked() throws {
    let without = try Loaded.toy().answer(LogicalRegionQuestion(words: ["Aadorp"])).report
    #expect(!without.sections.contains { $0.id == "toelichting" })
    let with = try report("Aadorp", in: Loaded.toy())
    #expect(with.sections.map(\.id).suffix(3) == ["toelichting", "aanwijzingen", "woorden"])
  }

  @Test("Every percentage and likeness in the answer stands among the figures of its sentence")
  func traceable() throws {
    let graph = try Loaded.real().graph
    let methods = graph.methodRegions()
    for name in ["Oss", "'s-Hertogenbosch", "Vlieland", "Amsterdam", "Baarle-Nassau", "Zwolle", "Vaals"] {
      let number = try graph.findMunicipality(name)
      let made = try LogicalRegionReport(
        LogicalSubject(MunicipalitySet([number], capacity: graph.count), in: graph), in: graph,
        methods: methods)
      for statement in made.statements {
        let known = Set(
          statement.figures.flatMap { figure -> [String] in
            switch figure.value {
            case .share(let share): [DutchNumber.share(share, decimals: 0)]
            case .number(let value, _, _):
              [DutchNumber.number(value, decimals: 2), DutchNumber.number(value, decimals: 3)]
            default: [figure.value.dutch]
            }
          })
        // The thresholds of core and shell, and the share of another region, stand in their own words.
        for match in statement.text.matches(of: /[0-9]+ %|[0-9],[0-9]{2,3}/) {
          let text = String(match.output)
          let isThreshold = ["75 %", "50 %", "25 %"].contains(text)
          let isRival = statement.text.contains("tegen \(text) voor ")
          #expect(known.contains(text) || isThreshold || isRival, "\(name): \(text) in \(statement.text)")
        }
      }
    }
  }

  @Test("All candidates are listed with field, weight and whom of core and shell they miss")
  func candidates() throws {
    let table = try report("Aadorp", in: Loaded.toy(), task: "zorg").table("aanwijzingen")
    #expect(table.rows.count >= 7)
    let row = try table.row("blokgebied Blok Een")
    #expect(Array(row.prefix(5)) == ["blokgebied Blok Een", "indeling", "zorg", "3", "4"])
    #expect(try table.row("rijregio Boven")[3] == "1")
  }

  @Test("For programs there is a column for each municipality of core and shell, with ja where it is in")
  func matrix() throws {
    let report = try report("Oss", in: Loaded.real())
    let matrix = try report.table("aanwijzingen-gemeenten")
    #expect(matrix.csvOnly)
    let rings = try report.table("gemeenten")
    let band = try zip(rings.column("code"), rings.column("kring")).filter { $0.1 != "rand" }.map(\.0)
    #expect(Set(matrix.columns.dropFirst(3).map(\.key)) == Set(band))
    // The share in the table of rings is that of the ja's.
    for (code, share) in try zip(rings.column("code"), rings.column("overeenstemming"))
    where band.contains(code) {
      let column = try matrix.column(code)
      let yes = Double(column.count { $0 == "ja" }) / Double(column.count)
      #expect(DutchNumber.share(yes) == share, "\(code)")
    }
  }
}
