import RegionRendering
import Testing

@Suite("A map of the toy country is drawn as recorded")
struct MapGoldenTests {
  @Test("Each kind gives the recorded document", arguments: MapKinds.all.map { $0.id })
  func recorded(kind: String) throws {
    try expectRecordedText(MapExamples.map(kind).svg(), kind + ".svg", from: ToyCountry.file)
  }

  @Test("A division of a part of the country gives the recorded document")
  func partial() throws {
    let country = ToyCountry()
    let map = DivisionMap(graph: country.graph, division: country.partialDivision, boundaries: nil)
    try expectRecordedText(map.svg(page: .a4Portrait), "indeling-deel.svg", from: ToyCountry.file)
  }

  @Test("A map with an inset gives the recorded document", arguments: [DivisionMap.id, CommutingRingsMap.id])
  func inset(kind: String) throws {
    let make = try #require(CrowdedCountry.byKind[kind])
    try expectRecordedText(make(CrowdedCountry()).svg(), kind + "-uitsnede.svg", from: ToyCountry.file)
  }
}
