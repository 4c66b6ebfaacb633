import RegionModel
import Testing

@Suite("The data set of 2018: divisions, networks, arrangements and programmes")
struct RealBodiesTests {
  private let graph: RegionGraph

  init() throws { graph = try RealDataset.graph() }

  private func division(_ id: String) throws -> Division { try #require(graph.division(id), "\(id)") }

  private func network(_ code: String) throws -> MunicipalitySet {
    graph.set(try #require(graph.networks.first { $0.code == code }, "\(code)").members)
  }

  private func programme(_ id: String) throws -> Programme {
    try #require(graph.programmes.first { $0.id == id }, "\(id)")
  }

  @Test(
    "Divisions have the regions that they had",
    arguments: [
      ("provincie", 12), ("waterschap", 21), ("veiligheidsregio", 25), ("ggd-regio", 25),
      ("arbeidsmarktregio", 35),
      ("corop", 40), ("jeugdregio", 42), ("res-regio", 30), ("zorgkantoorregio", 31), ("landsdeel", 4),
      ("politie-eenheid", 10), ("omgevingsdienst", 29), ("arrondissement", 11), ("ressort", 4),
      ("stadsgewest", 22),
      ("agglomeratie", 22), ("fua-eurostat", 35), ("veilig-thuis-regio", 26), ("rmc-regio", 39),
      ("wmo-regio", 43),
    ])
  func regions(id: String, count: Int) throws { #expect(try division(id).regions.count == count) }

  @Test("A national division gives every municipality a region, a single one at most one")
  func coverage() throws {
    #expect(graph.divisions.count == 37)
    for division in graph.divisions {
      let counts = (0..<graph.count).map { division.regions(of: $0).count }
      if division.coverage == .national { #expect(!counts.contains(0), "\(division.id)") }
      if !division.allowsMultiple { #expect(counts.allSatisfy { $0 <= 1 }, "\(division.id)") }
      #expect(division.regions.allSatisfy { !$0.members.isEmpty && !$0.name.isEmpty }, "\(division.id)")
      #expect(Set(division.regions.map(\.code)).count == division.regions.count, "\(division.id)")
    }
    let partial = graph.divisions.filter { $0.coverage == .partial }.map(\.id)
    #expect(
      partial.sorted() == [
        "agglomeratie", "fua-eurostat", "intergemeentelijke-sociale-dienst", "stadsgewest",
      ])
  }

  @Test("No name of a division is the name of another")
  func divisionNames() {
    let index = graph.divisionNames
    for (number, division) in graph.divisions.enumerated() {
      for name in [division.id, division.title, division.singular] + division.aliases {
        #expect(index.match(name) == .found(number), "\(name)")
      }
    }
  }

  @Test("The ggd-regio's are the veiligheidsregio's, but for one that reaches into the next")
  func publicHealth() throws {
    let safety = try division("veiligheidsregio")
    let health = try division("ggd-regio")
    let one = safety.assignment(capacity: graph.count)
    let other = health.assignment(capacity: graph.count)
    var parts: [String: Set<String>] = [:]
    for number in 0..<graph.count {
      let (region, service) = (try #require(one[number]), try #require(other[number]))
      parts[safety.regions[region].code, default: []].insert(health.regions[service].code)
    }
    #expect(parts.values.reduce(0) { $0 + $1.count } == 26)
    #expect(parts["VR20"] == ["ggd-hart-voor-brabant", "ggd-west-brabant"])
    #expect(parts["VR21"] == ["ggd-hart-voor-brabant"])
    #expect(parts.filter { $0.value.count > 1 }.count == 1)
  }

  @Test(
    "Networks have the members that they had",
    arguments: [("G4", 4), ("P10", 16), ("G40", 40), ("100000+", 31), ("VNG", 380)])
  func networks(code: String, count: Int) throws { #expect(try network(code).count == count) }

  @Test("G4 and large municipalities are who they are; G4 and G40 share none")
  func cities() throws {
    #expect(Set(graph.names(try network("G4"))) == ["Amsterdam", "'s-Gravenhage", "Rotterdam", "Utrecht"])
    let large = graph.municipalities.indices.filter { graph.municipalities[$0].inhabitants > 100_000 }
    #expect(Array(try network("100000+")) == large)
    #expect(try network("G4").isDisjoint(with: network("G40")))
  }

  @Test("The 12 branches of the VNG are disjoint, cover all and follow the provinces")
  func branches() throws {
    let branches = graph.networks.filter { $0.parent == "VNG" }
    #expect(branches.count == 12)
    #expect(branches.reduce(0) { $0 + $1.members.count } == 380)
    #expect(branches.reduce(graph.none) { $0.union(graph.set($1.members)) } == graph.all)
    #expect(branches.allSatisfy { graph.provinces(of: graph.set($0.members)).count == 1 })
  }

  @Test("There are 431 arrangements, 414 with municipalities, in 3,065 memberships of which 196 inferred")
  func arrangements() {
    #expect(graph.arrangements.count == 431)
    #expect(graph.arrangements.count { !$0.members.isEmpty } == 414)
    let members = graph.arrangements.flatMap(\.members)
    #expect(members.count == 3065)
    #expect(members.count { $0.basis == .inferred } == 196)
    #expect(members.allSatisfy { $0.basis != .inferred || $0.note != nil })
    #expect(graph.arrangements.allSatisfy { !$0.legalForm.isEmpty && $0.id.hasPrefix("roo:") })
    #expect(
      Set(graph.arrangements.flatMap(\.others).map(\.kind)) == [
        .province, .waterBoard, .arrangement, .state, .other,
      ])
  }

  @Test("All arrangements are in force on 1 July 2018")
  func inForce() throws {
    let day = try #require(ReferenceDate("2018-07-01"))
    for arrangement in graph.arrangements {
      if let from = arrangement.validFrom { #expect(from <= day, "\(arrangement.id)") }
      if let to = arrangement.validTo { #expect(to >= day, "\(arrangement.id)") }
    }
  }

  @Test(
    "Cooperations have the members that they had",
    arguments: [
      ("mra", 33), ("mrdh", 23), ("mre", 21), ("drechtsteden", 7), ("regio-foodvalley", 8),
      ("regio-zwolle", 21),
      ("regio-twente", 14), ("regio-west-brabant", 19), ("regio-achterhoek", 7),
      ("regio-gooi-en-vechtstreek", 7),
      ("holland-rijnland", 13), ("regio-midden-holland", 5), ("regio-deal-zeeland", 13), ("u10", 10),
    ])
  func programmes(id: String, count: Int) throws { #expect(try programme(id).members.count == count) }

  @Test("A programme that is a joint arrangement has the same members as the arrangement")
  func sameAsArrangement() throws {
    var seen = 0
    for programme in graph.programmes {
      guard let id = programme.arrangement else { continue }
      let arrangement = try #require(graph.arrangements.first { $0.id == id })
      #expect(graph.set(programme.members) == graph.set(arrangement.members), "\(programme.id)")
      seen += 1
    }
    #expect(seen >= 10)
  }

  @Test("There are Regio Deals, City Deals, proeftuinen and triple-helix boards; how each is known is kept")
  func programmeKinds() {
    let kinds = Set(graph.programmes.map(\.kind))
    #expect(
      kinds == ["proeftuin", "regio-deal", "city-deal", "samenwerking", "samenwerking-wgr", "triple-helix"])
    #expect(graph.programmes.count == 56)
    #expect(graph.programmes.count { $0.basis == .derived } == 24)
  }

  @Test("Every table has a source, a licence, a day and a day of retrieval")
  func sources() throws {
    #expect(graph.sources.count == 49)
    let first = try #require(ReferenceDate("1997-01-01"))
    for source in graph.sources {
      #expect(!source.source.isEmpty && !source.licence.isEmpty && !source.title.isEmpty, "\(source.file)")
      #expect(source.date >= first && source.retrieved >= source.date, "\(source.file)")
      #expect(source.doubts.allSatisfy { $0.count > 10 }, "\(source.file)")
    }
    #expect(Set(graph.sources.map(\.file)).count == graph.sources.count)
  }

  @Test("'s-Hertogenbosch, looked up by hand")
  func denBosch() throws {
    let number = try graph.require("GM0796")
    let municipality = graph.municipalities[number]
    #expect(municipality.name == "'s-Hertogenbosch")
    #expect(
      (municipality.province.rawValue, municipality.inhabitants, municipality.seats) == ("PV30", 153_434, 39))
    for (id, code) in [
      ("veiligheidsregio", "VR21"), ("ggd-regio", "ggd-hart-voor-brabant"), ("arbeidsmarktregio", "AM27"),
      ("jeugdregio", "JZ33"), ("corop", "CR35"), ("res-regio", "res-noordoost-brabant"),
      ("provincie", "PV30"),
      ("zorgkantoorregio", "ZK19"), ("politie-eenheid", "pe-oost-brabant"), ("landsdeel", "LD04"),
    ] {
      let division = try division(id)
      #expect(division.regions(of: number).map { division.regions[$0].code } == [code], "\(id)")
    }
    let boards = try division("waterschap")
    #expect(
      boards.regions(of: number).map { boards.regions[$0].name } == [
        "Waterschap Aa en Maas", "Waterschap De Dommel",
      ])
    let networks = graph.networks.filter { graph.set($0.members).contains(number) }.map(\.code)
    #expect(networks == ["100000+", "G40", "VNG", "VNG-NB"])
    let flows = try #require(graph.flows.first)
    #expect(
      (flows.outgoing[number], flows.incoming[number], flows.inside[number]) == (72_506, 102_204, 33_477))
  }
}
