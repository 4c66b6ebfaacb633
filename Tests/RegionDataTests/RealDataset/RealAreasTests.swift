import Foundation
import RegionData
import RegionModel
import Testing

@Suite("The data set of 2018: areas")
struct RealAreasTests {
  private let graph: RegionGraph

  init() throws { graph = try RealDataset.graph() }

  @Test("It loads without a warning")
  func warnings() throws {
    #expect(try RealDataset.load().warnings.map(\.text) == [])
    #expect(graph.name == "Nederland 2018")
    #expect(graph.referenceDate.description == "2018-01-01")
  }

  @Test("There are 380 municipalities with 17,181,084 inhabitants")
  func municipalities() {
    #expect(graph.count == 380)
    #expect(graph.inhabitants(of: graph.all) == 17_181_084)
  }

  @Test("The municipalities are those of 1 January 2018: before the mergers of 2019, after those of 2018")
  func mergers() {
    let there = ["GM1948", "GM1949", "GM1950", "GM1952"]
    let gone = ["GM1966", "GM1954", "GM1959", "GM1960", "GM1961", "GM1963", "GM1969", "GM1970"]
    #expect(there.allSatisfy { graph.number(of: MunicipalityCode($0)) != nil })
    #expect(gone.allSatisfy { graph.number(of: MunicipalityCode($0)) == nil })
  }

  @Test("There are 12 provinces with 570 seats; every province has municipalities")
  func provinces() {
    #expect(graph.provinces.map(\.code.rawValue) == (20...31).map { "PV\($0)" })
    #expect(graph.provinces.reduce(0) { $0 + $1.seats } == 570)
    #expect(Set(graph.municipalities.map(\.province)) == Set(graph.provinces.map(\.code)))
  }

  @Test("There are 21 water boards in 493 pairs with municipalities; every municipality lies in one")
  func waterBoards() {
    #expect(graph.waterBoards.count == 21)
    #expect(graph.waterBoards.reduce(0) { $0 + $1.members.count } == 493)
    #expect(graph.waterBoards.allSatisfy { !$0.members.isEmpty })
    #expect(graph.waterBoards.joined { $0.members }.allSatisfy { $0.share >= 0.01 && $0.share <= 1 })
    #expect(graph.division("waterschap")?.coverage == .national)
  }

  @Test("Land sums to 33,671 km², with water 41,543; no land is larger than the whole")
  func areas() {
    #expect(graph.municipalities.reduce(0) { $0 + $1.landArea }.rounded() == 33_671)
    #expect(graph.municipalities.reduce(0) { $0 + $1.totalArea }.rounded() == 41_543)
    #expect(graph.municipalities.allSatisfy { $0.landArea > 0 && $0.landArea <= $0.totalArea })
  }

  @Test("Figures are those of municipalities: seats odd from 9 to 45, fewer households than inhabitants")
  func figures() {
    for municipality in graph.municipalities {
      #expect((9...45).contains(municipality.seats) && municipality.seats % 2 == 1, "\(municipality.name)")
      #expect((1..<municipality.inhabitants).contains(municipality.households), "\(municipality.name)")
      #expect(municipality.addressDensity > 0, "\(municipality.name)")
      #expect(
        !municipality.name.isEmpty && municipality.name == municipality.name.trimmingEnds,
        "\(municipality.name)")
    }
    #expect(graph.seats(of: graph.all) == 8878)
  }

  @Test("Every municipality is found by its code, its name and each alias, however written")
  func names() {
    let index = graph.municipalityNames
    for (number, municipality) in graph.municipalities.enumerated() {
      let names = [municipality.code.rawValue, municipality.name] + municipality.aliases
      for name in names {
        #expect(index.match(name) == .found(number), "\(name)")
        #expect(index.match(name.uppercased()) == .found(number), "\(name)")
        #expect(index.match(name.foldedName) == .found(number), "\(name)")
      }
    }
  }

  @Test(
    "Names that people use are found",
    arguments: [
      ("'s-Hertogenbosch", "GM0796"), ("s-hertogenbosch", "GM0796"), ("S HERTOGENBOSCH", "GM0796"),
      ("Den Bosch", "GM0796"), ("Súdwest-Fryslân", "GM1900"), ("sudwest fryslan", "GM1900"),
      ("Den Haag", "GM0518"),
      ("Bergen (NH)", "GM0373"), ("Bergen NH", "GM0373"), ("Bergen (L)", "GM0893"), ("Nuenen", "GM0820"),
      ("Ljouwert", "GM0080"), ("Utrecht", "GM0344"), ("0363", "GM0363"), ("rijswijk", "GM0603"),
    ])
  func usedNames(name: String, code: String) throws {
    #expect(graph.municipalityNames.match(name) == .found(try graph.require(code)))
  }

  @Test("Bergen is two municipalities")
  func bergen() throws {
    #expect(
      graph.municipalityNames.match("Bergen")
        == .ambiguous([try graph.require("GM0373"), try graph.require("GM0893")]))
  }

  @Test(
    "Typing errors are answered with the right municipality first",
    arguments: [
      ("Amstredam", "GM0363"), ("Rotterdm", "GM0599"), ("Eindhove", "GM0772"), ("Groninge", "GM0014"),
      ("s Hertogenbos", "GM0796"), ("Leeuwaarden", "GM0080"), ("Mastricht", "GM0935"),
    ])
  func typingErrors(name: String, code: String) throws {
    guard case .unknown(let near) = graph.municipalityNames.match(name) else {
      Issue.record("\(graph.municipalityNames.match(name))")
      return
    }
    #expect(near.first == (try graph.require(code)))
  }

  @Test("Provinces are found by the names that people use")
  func provinceNames() {
    for name in ["Friesland", "Fryslân", "fryslan", "PV21"] {
      #expect(graph.provinceNames.match(name) == .found(1))
    }
    #expect(graph.provinceNames.match("Noord-Brabant") == .found(10))
  }
}

extension String {
  fileprivate var trimmingEnds: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

extension Sequence {
  fileprivate func joined<Part>(_ parts: (Element) -> [Part]) -> [Part] { flatMap(parts) }
}
