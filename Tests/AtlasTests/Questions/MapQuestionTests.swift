@testable import Atlas
import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@Suite("Map of a division")
struct MapQuestionTests {
  @Test("The answer is one map, named after the division, with every municipality once")
  func toy() throws {
    let answer = try Loaded.toy().answer(MapQuestion(name: "rr"))
    #expect(answer.report.title == "Kaart: Rijregio's")
    #expect(answer.report.facts.map(\.value.dutch) == ["rij", "3", "6 mei 2017"])
    #expect(answer.pictures.map(\.kind) == ["kaart"])
    #expect(answer.pictures.map(\.fileName) == ["kaart-rij.svg"])
    let picture = try ParsedXML(answer.pictures[0].svg)
    let codes = picture.ids.filter { $0.hasPrefix("GM") }
    #expect(codes.sorted() == (1...9).map { "GM000\($0)" })
  }

  @Test("A title of one's own stands above the map, an empty one does not")
  func title() throws {
    let atlas = try Loaded.toy()
    func title(_ text: String?) throws -> String? {
      let svg = try atlas.answer(MapQuestion(name: "rij", title: text)).pictures[0].svg
      return try ParsedXML(svg).texts["title"]?.first
    }
    let finding = try title(nil)
    #expect(try title("Mijn <kaart> & meer") == "Mijn <kaart> & meer")
    #expect(finding != "Mijn <kaart> & meer")
    #expect(try title("") == finding)
    #expect(try title(" \n ") == finding)
  }

  @Test("Without boundaries there is no map, and it says how to get one")
  func noBoundaries() throws {
    let atlas = try Loaded.toy { $0 = $0.without("boundaries.topojson") }
    #expect(
      problems { _ = try atlas.answer(MapQuestion(name: "rij")) } == [
        "fout: Deze gegevens bevatten geen gemeentegrenzen, dus is er geen kaart te maken. [grenzen-ontbreken]\n"
          + "  tip: Zet een tabel van de soort boundaries in dataset.yaml."
      ])
  }

  @Test("An unknown division is refused before a map is drawn")
  func unknown() throws {
    let atlas = try Loaded.real()
    #expect(
      problems { _ = try atlas.answer(MapQuestion(name: "veiligheidsregoo")) } == [
        "fout: \"veiligheidsregoo\" is geen bekende indeling. [indeling-onbekend]\n  tip: Bedoelt u veiligheidsregio?"
      ])
  }

  @Test("The map of the veiligheidsregio's shows all 380 municipalities in less than 900 KB")
  func real() throws {
    let svg = try Loaded.real().answer(MapQuestion(name: "vr")).pictures[0].svg
    #expect(try ParsedXML(svg).ids.filter { $0.hasPrefix("GM") }.count == 380)
    #expect(svg.utf8.count < 900_000)
  }

  @Test("Two names give one map with the first as colours, and the finding with its figure as title")
  func two() throws {
    func title(_ words: [String], title: String? = nil) throws -> String? {
      let picture = try Loaded.real().answer(MapQuestion(words: words, title: title)).pictures[0]
      return try ParsedXML(picture.svg).texts["title"]?.first
    }
    #expect(
      try title(["vr", "ggd-regio"]) == "23 van de 25 veiligheidsregio's zijn gelijk aan een GGD-regio")
    #expect(try title(["vr", "vr"]) == "Veiligheidsregio's en veiligheidsregio's vallen precies samen")
    #expect(try title(["corop", "jeugdregio"], title: "Mijn titel") == "Mijn titel")
    let answer = try Loaded.real().answer(MapQuestion(words: ["vr", "ggd-regio"]))
    #expect(answer.pictures.map(\.fileName) == ["kaart-veiligheidsregio-ggd-regio.svg"])
    #expect(try ParsedXML(answer.pictures[0].svg).ids.filter { $0.hasPrefix("GM") }.count == 380)
    // Tilburg and seven neighbours are in another GGD region than safety region.
    #expect(try ParsedXML(answer.pictures[0].svg).ids.filter { $0.hasPrefix("wisselt-GM") }.count == 8)
    #expect(
      answer.report.paragraphs("kort") == [
        "Veiligheidsregio's (25) en GGD-regio's (25) vallen niet samen: 23 van de 25 regio's van de eerste zijn in beide gelijk, en 1 ligt in haar geheel in een grotere van de tweede. Om ze gelijk te maken zouden 8 gemeenten van regio moeten wisselen, met minder kan het niet; in deze keuze woont daar 2,3 % van de inwoners: Dongen, Gilze en Rijen, Goirle, Hilvarenbeek, Loon op Zand, Oisterwijk, Tilburg en Waalwijk."
      ])
    let compared = try Loaded.real().answer(ComparisonQuestion("vr", "ggd-regio", drawsMap: true))
    #expect(try compared.pictures.map { try $0.svg } == answer.pictures.map { try $0.svg })
  }

  @Test("The figure in the title is the number of regions with the same members, counted anew")
  func twin() throws {
    let graph = try Loaded.real().graph
    func sets(_ id: String) throws -> [Set<Int>] {
      let division = try graph.findDivision(id)
      let assignment = division.assignment(capacity: graph.count)
      return division.regions.indices.map { region in
        Set(assignment.indices.filter { assignment[$0] == region })
      }.filter { !$0.isEmpty }
    }
    for (one, other) in [
      ("ggd-regio", "jeugdregio"), ("arbeidsmarktregio", "corop"), ("vr", "politie-eenheid"),
    ] {
      let (first, second) = (try sets(one), try sets(other))
      let equal = first.count { second.contains($0) }
      let svg = try Loaded.real().answer(MapQuestion(words: [one, other])).pictures[0].svg
      let title = try ParsedXML(svg).texts["title"]?.first ?? ""
      #expect(
        title.hasPrefix(equal == 0 ? "Geen van de \(first.count) " : "\(equal) van de \(first.count) "),
        "\(title)")
    }
  }

  @Test("A method alone gives the map of what it finds")
  func method() throws {
    let answer = try Loaded.real().answer(MapQuestion(name: "leiden"))
    #expect(answer.report.title == "Kaart: Regio's volgens modulariteit (Leiden)")
    #expect(answer.pictures.map(\.fileName) == ["kaart-leiden.svg"])
  }

  @Test("Of several names the unknown one is refused, and more than two over each other are too many")
  func several() throws {
    let atlas = try Loaded.real()
    #expect(
      problems { _ = try atlas.answer(MapQuestion(words: ["vr", "jeugdrego"])) } == [
        "fout: \"jeugdrego\" is geen bekende indeling. [indeling-onbekend]\n  tip: Bedoelt u jeugdregio?"
      ])
    #expect(
      problems { _ = try atlas.answer(MapQuestion(words: ["vr", "corop", "lma"])) }.first?.hasPrefix(
        "fout: 3 indelingen over elkaar zijn op één kaart niet te lezen. [te-veel-indelingen]\n") == true)
  }

  @Test("The map of commuting has the strongest flow of every municipality, its title counted anew")
  func flows() throws {
    let answer = try Loaded.real().answer(MapQuestion(flowsAround: nil))
    let table = try answer.report.table("stromen")
    #expect(table.rows.count == 380)
    var counts: [String: Int] = [:]
    for row in table.rows { counts[row.values[1].dutch, default: 0] += 1 }
    let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let svg = try ParsedXML(answer.pictures[0].svg)
    #expect(
      svg.texts["title"]?.first
        == "Uit \(order[0].value) gemeenten gaan de meeste pendelaars naar \(order[0].key), uit \(order[1].value) naar \(order[1].key)"
    )
    #expect(svg.ids.filter { $0.hasPrefix("GM") }.count == 380)
    #expect(svg.ids.filter { $0.hasPrefix("stroom-GM") }.count == 380)
    #expect(try answer.pictures[0].svg.utf8.count < 900_000)
    #expect(answer.pictures.map(\.fileName) == ["kaart-pendel.svg"])
  }

  @Test("Around one municipality the largest flows in the title are those of its own report")
  func around() throws {
    let atlas = try Loaded.real()
    for name in ["Oss", "Almere", "Vlieland", "Amsterdam"] {
      let answer = try atlas.answer(MapQuestion(flowsAround: name))
      let report = try atlas.answer(MunicipalityQuestion(name: name)).report
      let title = try ParsedXML(answer.pictures[0].svg).texts["title"]?.first ?? ""
      for (table, words) in [("pendel-uit", "de meesten naar "), ("pendel-in", "komen de meesten uit ")] {
        let first = try #require(try report.table(table).rows.first)
        #expect(
          title.contains("\(words)\(first.values[0].dutch) (\(first.values[1].dutch) banen)"), "\(title)")
      }
    }
  }

  @Test("A share that very many flows have gives a map of the largest, which says so, of less than 900 KB")
  func manyFlows() throws {
    let answer = try Loaded.real().answer(MapQuestion(flowsAround: nil, share: 0.005))
    let svg = try answer.pictures[0].svg
    let count = try answer.report.table("stromen").rows.count
    #expect(count > 5_000 && svg.utf8.count < 900_000, "\(svg.utf8.count)")
    #expect(try ParsedXML(svg).ids.count { $0.hasPrefix("stroom-GM") } == 1_500)
    let said = "getekend zijn de 1.500 grootste van \(DutchNumber.count(count)) stromen"
    #expect(svg.contains(said) && answer.report.paragraphs("kort")[0].contains(said))
  }

  @Test("A share that no flow has is refused with what to do, and so is an unknown municipality")
  func noFlows() throws {
    let atlas = try Loaded.real()
    #expect(
      problems { _ = try atlas.answer(MapQuestion(flowsAround: nil, share: 0.99)) } == [
        "fout: Geen enkele stroom is zo groot. [stromen-te-klein]\n  tip: Kies een kleiner aandeel met --vanaf-aandeel."
      ])
    #expect(
      problems { _ = try atlas.answer(MapQuestion(flowsAround: "Osss")) }.first?.contains(
        "[gemeente-onbekend]") == true)
  }

  @Test("Divisions side by side: from two to nine, on one sheet of less than 900 KB")
  func beside() throws {
    let atlas = try Loaded.real()
    let answer = try atlas.answer(
      MapQuestion(words: ["ggd-regio", "jeugdregio", "corop", "vr"], sideBySide: true))
    #expect(answer.pictures.map(\.fileName) == ["kaarten-ggd-regio-jeugdregio-corop-veiligheidsregio.svg"])
    #expect(try answer.pictures[0].svg.utf8.count < 900_000)
    #expect(
      try answer.report.table("indelingen").rows.map { $0.values[1].dutch } == ["25", "42", "40", "25"])
    for words in [["vr"], [String](repeating: "vr", count: 10)] {
      #expect(
        problems { _ = try atlas.answer(MapQuestion(words: words, sideBySide: true)) } == [
          "fout: Met --naast-elkaar horen er twee tot 9 indelingen, geen \(words.count). [aantal-kaarten]\n"
            + "  tip: Bijvoorbeeld: regio kaart ggd-regio jeugdregio corop lma --naast-elkaar"
        ])
    }
  }

  @Test("Side by side every region counts, also one that is no municipality's main one")
  func everyRegion() throws {
    let atlas = try Loaded.real()
    let words = ["sociale-werkvoorziening", "corop"]
    let report = try atlas.answer(MapQuestion(words: words, sideBySide: true)).report
    let counts = words.map { id in atlas.graph.divisions.first { $0.id == id }?.regions.count }
    #expect(try report.table("indelingen").column("gebieden") == counts.map { "\($0 ?? 0)" })
  }

  @Test("No division has the name of a method: a word means one thing")
  func noDoubleNames() throws {
    let methods = Set(ClusterMethods.all.map { $0.id })
    #expect(try Loaded.real().graph.divisions.map(\.id).filter(methods.contains).isEmpty)
  }
}
