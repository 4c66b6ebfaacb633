import RegionModel
import Testing

@testable import RegionData

@Suite("The graph of the toy country, part by part")
struct GraphBuilderTests {
  private let graph: RegionGraph

  init() throws { graph = try ToyDataset().graph() }

  private func facts(_ members: [Membership]) -> [String] {
    members.map { member in
      let parts = [
        "\(member.municipality + 1)", "\(member.share)", member.role ?? "", member.basis.rawValue,
        member.note ?? "",
      ]
      return parts.joined(separator: "/")
    }
  }

  @Test("Name and reference date come from the manifest")
  func frame() {
    #expect(graph.name == "Toetsland 2018")
    #expect(graph.referenceDate.description == "2018-01-01")
  }

  @Test("Municipalities have every figure of their row")
  func municipalities() throws {
    #expect(graph.count == 9)
    #expect(graph.municipalities.map(\.code.rawValue) == (1...9).map { "GM000\($0)" })
    #expect(
      graph.municipalities.map(\.name) == [
        "Adam", "Bergen (N.)", "Cuijk", "Dam", "Ede", "Bergen (Z.)", "Goor", "Hoorn", "IJlst",
      ])
    #expect(
      graph.municipalities[0]
        == Municipality(
          code: MunicipalityCode("GM0001"), name: "Adam", aliases: ["Adamstad"],
          province: ProvinceCode("PV01"),
          inhabitants: 1000, landArea: 1.5, totalArea: 2, households: 400, addressDensity: 100, seats: 9,
          seatsBasis: .computed))
    #expect(
      graph.municipalities[4]
        == Municipality(
          code: MunicipalityCode("GM0005"), name: "Ede", province: ProvinceCode("PV02"), inhabitants: 5000,
          landArea: 1, totalArea: 1, households: 2000, addressDensity: 500, seats: 17, seatsBasis: .sourced,
          note: "Hoofdstad."))
    #expect(graph.inhabitants(of: graph.all) == 45_000)
    #expect(graph.seats(of: graph.all) == 153)
  }

  @Test("Provinces have names, aliases, seats and notes")
  func provinces() {
    #expect(
      graph.provinces == [
        Province(code: ProvinceCode("PV01"), name: "Zuidland", aliases: ["Zuid"], seats: 39),
        Province(code: ProvinceCode("PV02"), name: "Middenland", seats: 41),
        Province(
          code: ProvinceCode("PV03"), name: "Fryslân", aliases: ["Friesland", "Noord"], seats: 43,
          note: #"De derde, en "noordelijkste"."#),
      ])
  }

  @Test("Water boards have their municipalities with shares, known as the table says")
  func waterBoards() {
    #expect(graph.waterBoards.map(\.name) == ["Waterschap West", "Waterschap Oost"])
    #expect(graph.waterBoards.map(\.aliases) == [["West", "WW"], ["Oost"]])
    #expect(graph.waterBoards.map(\.note) == [nil, "Opgericht in 2016."])
    #expect(
      facts(graph.waterBoards[0].members) == [
        "1/1.0//computed/", "2/0.6//computed/", "4/1.0//computed/", "7/1.0//computed/", "8/0.5//computed/",
      ])
    #expect(facts(graph.waterBoards[1].members).last == "9/0.95//computed/Een deel ligt in zee.")
    #expect(graph.waterBoards[1].members.map(\.municipality) == [1, 2, 4, 5, 7, 8])
  }

  @Test("Divisions come in the order of the manifest, then provinces and water boards")
  func divisionOrder() {
    #expect(graph.divisions.map(\.id) == ["veiligheidsregio", "zorgregio", "provincie", "waterschap"])
    #expect(
      graph.divisions.map(\.title) == ["Veiligheidsregio's", "Zorgregio's", "Provincies", "Waterschappen"])
    #expect(graph.divisions.map(\.singular) == ["veiligheidsregio", "zorgregio", "provincie", "waterschap"])
    #expect(graph.divisions.map(\.aliases) == [["vr", "brandweer"], [], [], []])
    #expect(graph.divisions.map(\.field) == [.veiligheid, .zorg, .bestuur, .water])
    #expect(graph.divisions.map(\.coverage) == [.national, .partial, .national, .national])
    #expect(graph.divisions.map(\.allowsMultiple) == [false, true, false, true])
    #expect(graph.divisions.map(\.isStatutory) == [true, false, true, true])
    #expect(
      graph.divisions.map(\.source.file) == [
        "divisions/veiligheidsregio.csv", "divisions/zorgregio.csv", "municipalities.csv",
        "water-board-shares.csv",
      ])
  }

  @Test("A division with one region for each municipality")
  func single() throws {
    let division = try #require(graph.division("veiligheidsregio"))
    #expect(division.regions.map(\.code) == ["VR01", "VR02"])
    #expect(division.regions.map(\.name) == ["Zuid", "Noord"])
    #expect(
      facts(division.regions[0].members) == [
        "1/1.0//registered/", "2/1.0//registered/", "3/1.0//registered/",
        "4/1.0//inferred/De grens is onzeker.",
      ])
    #expect(division.assignment(capacity: 9) == [0, 0, 0, 0, 1, 1, 1, 1, 1])
  }

  @Test("A division with more regions for a municipality, and with details")
  func multiple() throws {
    let division = try #require(graph.division("zorgregio"))
    #expect(facts(division.regions[0].members) == ["1/1.0//sourced/", "5/1.0//sourced/"])
    #expect(facts(division.regions[1].members) == ["5/1.0//unverified/", "9/1.0//carried/"])
    #expect(division.regions(of: 4) == [0, 1])
    #expect(
      division.regions[0].details == [
        .init(key: "uitvoerder", value: "Zorgkantoor Eén", basis: .sourced, note: "Stand van 2015."),
        .init(key: "zorgverzekeraar", value: "Verzekeraar Eén", basis: .derived),
      ])
    #expect(
      division.regions[1].details == [.init(key: "uitvoerder", value: "Zorgkantoor Twee", basis: .sourced)])
  }

  @Test("Provinces and water boards are divisions too")
  func madeDivisions() throws {
    let provinces = try #require(graph.division("provincie"))
    #expect(provinces.regions.map(\.code) == ["PV01", "PV02", "PV03"])
    #expect(provinces.regions.map { $0.members.map(\.municipality) } == [[0, 1, 2], [3, 4, 5], [6, 7, 8]])
    let boards = try #require(graph.division("waterschap"))
    #expect(boards.regions.map(\.code) == ["WB01", "WB02"])
    #expect(boards.regions.map(\.members) == graph.waterBoards.map(\.members))
    #expect(boards.assignment(capacity: 9) == [0, 0, 1, 0, 1, 1, 0, 0, 1])
  }

  @Test("Networks keep the order of their table, with parents and members")
  func networks() {
    #expect(graph.networks.map(\.code) == ["BOND", "BOND-Z", "G2"])
    #expect(graph.networks.map(\.name) == ["Bond van gemeenten", "Afdeling Zuid", "G2"])
    #expect(graph.networks.map(\.kind) == ["vereniging", "afdeling", "stedennetwerk"])
    #expect(graph.networks.map(\.parent) == [nil, "BOND", nil])
    #expect(graph.networks.map(\.note) == [nil, "Nieuw.", nil])
    #expect(
      graph.networks.map { facts($0.members) } == [
        ["1/1.0//sourced/", "9/1.0//sourced/"], ["1/1.0//rule/"], ["5/1.0//computed/", "8/1.0//computed/"],
      ])
  }

  @Test("Arrangements have municipalities, organs and participants of every other kind")
  func arrangements() throws {
    #expect(graph.arrangements.map(\.id) == ["toy:1", "toy:2"])
    let waste = graph.arrangements[0]
    #expect((waste.name, waste.shortName, waste.body) == ("Regeling Afval", "RA", "Afvalschap"))
    #expect(waste.legalForm == "Openbaar lichaam")
    #expect(waste.fields == ["afval", "milieu"])
    #expect((waste.validFrom?.description, waste.validTo?.description) == ("2015-01-01", "2020-12-31"))
    #expect(facts(waste.members) == ["1/1.0//registered/", "4/1.0//inferred/Later lid."])
    #expect(waste.organs == [0: ["raad", "college"]])
    #expect(
      waste.others == [
        Participant(kind: .province, code: "PV01", name: "Zuidland", organs: ["ps"]),
        Participant(kind: .waterBoard, code: "WB01", name: "Waterschap West", organs: ["ab", "db"]),
        Participant(kind: .waterBoard, code: nil, name: "Waterschap Oud", note: "Bestaat niet meer."),
        Participant(kind: .arrangement, code: "toy:2", name: "Regeling Zorg"),
        Participant(kind: .state, code: "mnre1", name: "Ministerie van Water", organs: ["minister"]),
      ])
    let care = graph.arrangements[1]
    #expect((care.shortName, care.body, care.validTo) == (nil, nil, nil))
    #expect(care.fields == [])
    #expect(care.members == [])
    #expect(care.note == "Zonder gemeenten.")
    #expect(
      care.others == [
        Participant(kind: .other, code: nil, name: "Stichting Zorg", organs: ["bestuur"], basis: .sourced)
      ])
  }

  @Test("Programmes ascend by id, with roles, and with the table's source where their own is empty")
  func programmes() {
    #expect(graph.programmes.map(\.id) == ["afvalschap", "deal-zuid"])
    #expect(graph.programmes.map(\.name) == ["Afvalschap", "Regio Deal Zuid"])
    #expect(graph.programmes.map(\.kind) == ["samenwerking-wgr", "regio-deal"])
    #expect(graph.programmes.map(\.group) == [nil, "Regio Deals"])
    #expect(graph.programmes.map(\.arrangement) == ["toy:1", nil])
    #expect(graph.programmes.map(\.validFrom) == ["2015-01-01", "2018"])
    #expect(graph.programmes.map(\.validTo) == [nil, "2022"])
    #expect(graph.programmes.map(\.source) == ["verzonnen", "Kamerbrief"])
    #expect(graph.programmes.map(\.basis) == [.derived, .sourced])
    #expect(graph.programmes.map(\.note) == ["Gelijk aan de regeling.", nil])
    #expect(
      graph.programmes.map { facts($0.members) } == [
        ["1/1.0//sourced/"], ["1/1.0/trekker/sourced/", "3/1.0//derived/"],
      ])
  }

  @Test("Flows keep direction, diagonal and fractions")
  func flows() {
    #expect(graph.flows.count == 1)
    let table = graph.flows[0]
    #expect((table.id, table.unit, table.size) == ("pendel", "banen", 9))
    #expect(table.source.basis == .modelled)
    #expect(table.total == 867.5)
    #expect(table.pairCount == 5)
    #expect(table.from(0).map(\.other) == [0, 1, 4])
    #expect(table.from(0).map(\.value) == [500, 20, 300.5])
    #expect(table.to(4).map(\.other) == [0, 8])
    #expect(table.inside[0] == 500)
  }

  @Test("Boundaries are in metres, with shared arcs; the ferry makes neighbours of two corners")
  func boundaries() throws {
    #expect(graph.topology.arcs.count == 24)
    let bounds = try #require(graph.topology.bounds)
    #expect(bounds.low == Point(x: 1000, y: 2000))
    #expect(bounds.high == Point(x: 4000, y: 5000))
    #expect((0..<9).map { graph.topology.area(of: $0) } == Array(repeating: 1_000_000, count: 9))
    #expect(graph.borders.borderCount == 12)
    #expect(graph.borders.neighbours[4].map(\.municipality) == [1, 3, 5, 7])
    #expect(graph.borders.neighbours[0].map(\.municipality) == [1, 3, 8])
    #expect(
      graph.borders.links == [
        BorderLink(from: 8, to: 0, kind: .ferry, name: "Veer Zuid–Noord", note: "Alleen in de zomer.")
      ])
  }

  @Test("The sources are those of the manifest, in its order")
  func sources() {
    #expect(graph.sources.count == 16)
    #expect(graph.sources.first?.file == "municipalities.csv")
    #expect(graph.sources.last?.file == "boundaries.topojson")
    #expect(graph.sources(kind: "division").map(\.basis) == [.registered, .carried])
    #expect(graph.sources.allSatisfy { $0.source == "verzonnen" && $0.licence == "CC0" && $0.doubts.isEmpty })
    #expect(graph.sources.allSatisfy { $0.retrieved.description == "2018-02-03" })
  }

  @Test("Rows in another order, in any table, make the same graph", arguments: 0..<8)
  func shuffledRows(seed: Int) throws {
    var random = FixedSeed(UInt64(seed))
    var toy = ToyDataset()
    for name in toy.names where name.hasSuffix(".csv") {
      var lines = toy[name].split(separator: "\n").map(String.init)
      let header = lines.removeFirst()
      // Networks, details and the other participants keep the order of their table: that is shown to users.
      guard !["networks.csv", "region-details.csv", "participants.csv"].contains(name) else { continue }
      toy[name] = ([header] + lines.shuffled(using: &random)).joined(separator: "\n") + "\n"
    }
    try expectSame(toy.graph(), graph)
  }

  @Test("Columns in another order, CRLF, semicolons, quotes and a byte order mark make the same graph")
  func excel() throws {
    var toy = ToyDataset()
    for name in toy.names where name.hasSuffix(".csv") {
      let lines = toy[name].split(separator: "\n").map { fields(String($0)).reversed() }
      let text = lines.map {
        $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
      }
      toy[name] = "\u{FEFF}" + text.joined(separator: "\r\n")
    }
    try expectSame(toy.graph(), graph)
  }

  @Test("Other codes for the municipalities, in the same order, change nothing but the codes")
  func renamed() throws {
    var toy = ToyDataset()
    for name in toy.names { toy[name] = toy[name].replacing("GM000", with: "XX77") }
    let other = try toy.graph()
    #expect(other.municipalities.map(\.code.rawValue) == (1...9).map { "XX77\($0)" })
    #expect(other.divisions.map(\.regions) == graph.divisions.map(\.regions))
    #expect(other.networks == graph.networks)
    #expect(other.arrangements == graph.arrangements)
    #expect(other.flows == graph.flows)
    #expect(other.topology == graph.topology)
    #expect(other.borders == graph.borders)
  }

  /// A line of a table in plain form, cut at its commas.
  private func fields(_ line: String) -> [String] {
    var fields = [""]
    var quoted = false
    for character in line.replacing("\"\"", with: "\u{1}") {
      switch character {
      case "\"": quoted.toggle()
      case "," where !quoted: fields.append("")
      default: fields[fields.count - 1].append(character == "\u{1}" ? "\"" : character)
      }
    }
    return fields
  }

  private func expectSame(_ one: RegionGraph, _ other: RegionGraph) throws {
    #expect(one.municipalities == other.municipalities)
    #expect(one.provinces == other.provinces)
    #expect(one.waterBoards == other.waterBoards)
    #expect(one.divisions == other.divisions)
    #expect(one.networks == other.networks)
    #expect(one.arrangements == other.arrangements)
    #expect(one.programmes == other.programmes)
    #expect(one.flows == other.flows)
    #expect(one.topology == other.topology)
    #expect(one.borders == other.borders)
    #expect(one.sources == other.sources)
  }
}
