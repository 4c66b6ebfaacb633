import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("One joint arrangement")
struct ArrangementQuestionTests {
  private func report(_ name: String, in atlas: Atlas) throws -> Report {
    try atlas.answer(ArrangementQuestion(name: name)).report
  }

  @Test("Its facts, its participants of every kind and its relation to divisions are there")
  func toy() throws {
    let report = try report("samen boven", in: Loaded.toy())
    #expect(report.title == "Samen Boven (SB)")
    #expect(
      report.facts.prefix(6).map(\.value.dutch) == [
        "roo:1", "Gemeenschappelijke regeling Samen Boven", "Openbaar lichaam", "zorg en verkeer",
        "1 januari 2015", "31 december 2019",
      ])
    #expect(report.facts[1].note == "Kijk uit.")
    #expect(
      try report.table("deelnemers").rows.map { $0.values.map(\.dutch) } == [
        ["gemeente", "GM0001", "Aadorp", "Noord", "1.000", "raad en college"],
        ["gemeente", "GM0002", "Beekdam", "Noord", "2.000", "college"],
        ["gemeente", "GM0003", "Cuijkhoven", "Noord", "3.000", "–"],
        ["provincie", "PV01", "Noord", "–", "–", "ps"],
        ["waterschap", "WBH01", "Waterschap Hoog", "–", "–", "ab"],
        ["overig", "–", "Stichting Z", "–", "–", "–"],
      ])
    #expect(try report.table("deelnemers").rows[1].basis == .inferred)
    #expect(try report.table("deelnemers").rows[1].note == "Uit een latere gemeente.")
    #expect(
      try report.table("indelingen").rows.map { $0.values.map(\.dutch) } == [
        ["rijregio", "valt samen met één regio", "Boven (3 van 3)", "1,00"],
        ["blokgebied", "doorsnijdt regiogrenzen", "Blok Een (2 van 4) en Blok Twee (1 van 2)", "0,40"],
        ["deelgebied", "doorsnijdt regiogrenzen", "Klein (1 van 2)", "0,25"],
        ["provincie", "valt samen met één regio", "Noord (3 van 3)", "1,00"],
        [
          "waterschap", "doorsnijdt regiogrenzen", "Waterschap Hoog (2 van 2) en Waterschap Laag (1 van 2)",
          "0,67",
        ],
      ])
  }

  @Test("An arrangement without municipalities has participants, but no figures and no relation to divisions")
  func withoutMunicipalities() throws {
    let report = try report("roo:3", in: Loaded.toy())
    #expect(report.facts.map(\.key) == ["id", "naam", "rechtsvorm", "beleid", "vanaf"])
    #expect(try report.fact("beleid").dutch == "niet in het register")
    #expect(try report.fact("vanaf").dutch == "–")
    #expect(try report.table("deelnemers").rows.map { $0.values[2].dutch } == ["Midden"])
    #expect(try report.table("indelingen").rows.isEmpty)
    #expect(report.text(in: .tekst).contains("Geen gemeenten, dus geen verhouding tot indelingen."))
  }

  @Test("Every relation to a division has its words")
  func words() {
    let kinds: [DivisionRelation.Kind] = [.equal, .inside, .wholeRegions, .wholeAndMore, .crosses, .apart]
    #expect(
      kinds.map(\.dutch) == [
        "valt samen met één regio", "ligt binnen één regio", "bestaat uit hele regio's",
        "bevat hele regio's, en gemeenten zonder regio", "doorsnijdt regiogrenzen", "raakt geen regio",
      ])
  }

  @Test("Of more than four regions four are named and the rest is counted")
  func manyRegions() throws {
    let atlas = try Loaded.real()
    let arrangement = try #require(atlas.graph.arrangements.first { $0.id == "roo:25160835" })
    let row = try report(arrangement.id, in: atlas).table("indelingen").row(
      "gebied van een centrumgemeente maatschappelijke opvang")
    let division = try #require(atlas.graph.division("centrumgemeente-maatschappelijke-opvang"))
    let touched = Set(
      division.assignment(capacity: atlas.graph.count).enumerated().compactMap { number, region in
        arrangement.members.has(number) ? region : nil
      })
    #expect(touched.count > 4)
    #expect(row[2].hasSuffix(" en nog \(touched.count - 4)"))
  }

  @Test("Regio FoodValley has eight municipalities in Gelderland and Utrecht, and is exactly a RES-regio")
  func foodValley() throws {
    let report = try report("FoodValley", in: Loaded.real())
    #expect(report.title == "Regio Foodvalley (RFv)")
    #expect(try report.fact("gemeenten") == .count(8))
    #expect(try report.fact("inwoners") == .count(352_400))
    #expect(try report.fact("provincies").dutch == "Gelderland en Utrecht")
    #expect(report.facts.first { $0.key == "provincies" }?.label == "Provincies (provinciaal overstijgend)")
    #expect(
      try report.table("deelnemers").column("naam") == [
        "Barneveld", "Ede", "Nijkerk", "Scherpenzeel", "Wageningen", "Renswoude", "Rhenen", "Veenendaal",
      ])
    let relations = try report.table("indelingen")
    #expect(
      try relations.row("RES-regio") == [
        "RES-regio", "valt samen met één regio", "FoodValley (8 van 8)", "1,00",
      ])
    #expect(
      try relations.row("arbeidsmarktregio")[1...] == [
        "doorsnijdt regiogrenzen", "FoodValley (7 van 8) en Amersfoort (1 van 7)", "0,78",
      ])
    #expect(
      try relations.row("RMC-regio")[1...] == ["ligt binnen één regio", "Eem en vallei (8 van 14)", "0,57"])
    #expect(
      try relations.row("functioneel stedelijk gebied")[1] == "bevat hele regio's, en gemeenten zonder regio")
  }

  @Test("Every arrangement of 2018 has an answer, found by its number")
  func all() throws {
    let atlas = try Loaded.real()
    for arrangement in atlas.graph.arrangements {
      let report = try report(arrangement.id, in: atlas)
      #expect(report.title == arrangement.label)
      let count = arrangement.members.count + arrangement.others.count
      #expect(try report.table("deelnemers").rows.count == count)
      for row in try report.table("indelingen").rows {
        let (kind, likeness) = (row.values[1].dutch, row.values[3].dutch)
        #expect((kind == "valt samen met één regio") == (likeness == "1,00"), "\(arrangement.id) \(row)")
      }
    }
  }
}
