import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Diagrams of the whole country say what the data say")
struct NationalDiagramTests {
  @Test("The Intramax title equals the flow inside regions, added up pair by pair", arguments: [nil, 25])
  func intramax(regions: Int?) throws {
    let graph = try Loaded.real().graph
    let flows = try #require(graph.flows.first)
    let choice = try MethodChoice(
      method: "intramax", words: regions.map { ["--aantal", "\($0)"] } ?? [])
    let found = try choice.method().cluster(try #require(try FlowChoice.main.network(in: graph))).partition
    var (inside, own, total) = (0.0, 0.0, 0.0)
    for origin in 0..<graph.count {
      for cell in flows.from(origin) {
        total += cell.value
        if found.regionOf[origin] == found.regionOf[cell.other] { inside += cell.value }
        if origin == cell.other { own += cell.value }
      }
    }
    let answer = try Loaded.real().answer(DiagramQuestion(.intramax(regions: regions)))
    #expect(
      answer.report.title
        == "Met \(found.regionCount) regio's blijft \(DutchNumber.share(inside / total)) van de pendel binnen de eigen regio; binnen de eigen gemeente is dat \(DutchNumber.share(own / total))"
    )
    #expect(answer.pictures.map(\.fileName) == ["diagram-intramax-\(found.regionCount).svg"])
  }

  @Test("The groups of the tree hold every municipality once, and its joins end in one")
  func groups() throws {
    let answer = try IntramaxAnswer(try Loaded.real().graph, regions: nil)
    let svg = try Loaded.real().answer(DiagramQuestion(.intramax(regions: nil))).pictures[0].svg
    let rows = try #require(ParsedXML(svg).texts["text"]).compactMap { text in
      text.wholeMatch(of: #/(.+) \((\d+)\)/#).flatMap { Int($0.2) }
    }
    let alone = IntramaxDiagram.rows(for: answer.regions) - rows.count
    #expect(rows.reduce(0, +) + alone == 380)
    #expect(try svg == (Loaded.real().answer(DiagramQuestion(.intramax(regions: nil)))).pictures[0].svg)
  }

  @Test("The strongest tie between COROP regions equals the one found by trying all pairs of municipalities")
  func network() throws {
    let graph = try Loaded.real().graph
    let flows = try #require(graph.flows.first)
    let division = try graph.findDivision("corop")
    var best = (share: -1.0, from: "", to: "")
    for from in division.regions {
      let home = Set(from.members.map(\.municipality))
      let residents = home.sorted().reduce(0.0) { $0 + flows.from($1).reduce(0) { $0 + $1.value } }
      for to in division.regions where to.code != from.code {
        let work = Set(to.members.map(\.municipality))
        let value = home.sorted().reduce(0.0) { sum, origin in
          sum + flows.from(origin).filter { work.contains($0.other) }.reduce(0) { $0 + $1.value }
        }
        if value / residents > best.share { best = (value / residents, from.name, to.name) }
      }
    }
    let answer = try Loaded.real().answer(DiagramQuestion(.commuting(regions: "corop", share: nil)))
    let title = answer.report.title
    #expect(title.contains("werkt \(DutchNumber.share(best.share)) van de werkende inwoners in"))
    #expect(best.from.hasSuffix(title.split(separator: " ")[1]))
    let table = try #require(answer.report.tables.first)
    #expect(table.rows.count == 84)
    #expect(table.rows[0].values[3] == .share(best.share))
  }

  @Test("A higher share draws fewer flows, a method works like a division")
  func networkOptions() throws {
    let atlas = try Loaded.real()
    func count(_ regions: String, _ share: Double?) throws -> Int {
      try atlas.answer(DiagramQuestion(.commuting(regions: regions, share: share))).report.tables[0].rows
        .count
    }
    #expect(try count("corop", 0.1) < count("corop", nil))
    #expect(try count("corop", 0.99) == 0)
    #expect(try count("lma", nil) > 5)
  }

  @Test("The most alike divisions are those that comparing all circles anew finds")
  func congruence() throws {
    let graph = try Loaded.real().graph
    let answer = try CongruenceDiagramAnswer(graph, choice: .standard)
    let divisions = answer.figures.circles.divisions
    var best = (value: -1.0, one: "", other: "")
    for (place, one) in divisions.enumerated() {
      for other in divisions[(place + 1)...] {
        var (sum, count) = (0.0, 0)
        for municipality in graph.municipalities.indices {
          func circle(_ division: Division) -> Set<Int> {
            Set(
              division.regions(of: municipality).flatMap { division.regions[$0].members.map(\.municipality) })
          }
          let (a, b) = (circle(one), circle(other))
          guard !a.isEmpty, !b.isEmpty else { continue }
          sum += Double(a.intersection(b).count) / Double(a.union(b).count)
          count += 1
        }
        if sum / Double(count) > best.value {
          best = (sum / Double(count), one.title.loweredTitle, other.title.loweredTitle)
        }
      }
    }
    #expect(
      answer.diagram.title
        == "Geen twee van de \(divisions.count) indelingen hebben dezelfde grenzen; het meest gelijk zijn \(best.one) en \(best.other) (\(DutchNumber.share(best.value, decimals: 0)))"
    )
    #expect(answer.tree.steps.count == divisions.count - 1)
  }

  @Test(
    "A region leans where most of its commuters go, if there are enough and more jobs",
    arguments: ["lma", "leiden"])
  func clusters(method: String) throws {
    let graph = try Loaded.real().graph
    let answer = try ClusterDiagramAnswer(graph, method: method)
    let (partition, flows) = (answer.run.partition, answer.run.network.flows)
    for (region, card) in answer.cards.enumerated() {
      var to = [Double](repeating: 0, count: partition.regionCount)
      var jobs = to
      var residents = 0.0
      for origin in 0..<graph.count {
        for cell in flows.from(origin) {
          if let work = partition.regionOf[cell.other] { jobs[work] += cell.value }
          guard partition.regionOf[origin] == region else { continue }
          residents += cell.value
          if let work = partition.regionOf[cell.other] { to[work] += cell.value }
        }
      }
      #expect(abs((card.inside ?? -1) - to[region] / residents) < 1e-9)
      to[region] = -1
      let most = try #require(to.indices.max { to[$0] < to[$1] })
      let leans = to[most] / residents >= 0.05 && jobs[most] > jobs[region]
      #expect(card.target == (leans ? most : nil))
      if leans { #expect(abs(card.share - to[most] / residents) < 1e-9) }
      #expect(card.others.count + 1 == partition.members[region].count)
    }
    // Nobody leans in a circle.
    for start in answer.cards.indices {
      var (place, steps) = (start, 0)
      while let next = answer.cards[place].target, steps <= answer.cards.count {
        (place, steps) = (next, steps + 1)
      }
      #expect(steps <= answer.cards.count)
    }
  }

  @Test("What cannot be drawn is refused with what can be")
  func refused() throws {
    let atlas = try Loaded.real()
    func refusal(_ diagram: NationalDiagram) -> [String] {
      problems { _ = try atlas.answer(DiagramQuestion(diagram)) }
    }
    #expect(
      refusal(.intramax(regions: 0)) == [
        "fout: Een boom met 0 regio's past niet op een blad. [aantal-past-niet]\n  tip: Kies met --aantal een getal van 1 tot en met 60."
      ])
    #expect(refusal(.intramax(regions: 61)).count == 1)
    #expect(
      refusal(.commuting(regions: "sociale-werkvoorziening", share: nil)) == [
        "fout: Sociale werkvoorziening telt 86 regio's; een leesbaar diagram heeft er 2 tot en met 80. [regios-passen-niet]\n"
          + "  tip: Kies een andere indeling met --indeling, bijvoorbeeld corop of lma."
      ])
    #expect(refusal(.commuting(regions: "corob", share: nil)).first?.contains("indeling-onbekend") == true)
    #expect(
      refusal(.clusters(method: "leidem")) == [
        "fout: De methode \"leidem\" bestaat niet. [methode-onbekend]\n  tip: Bedoelt u leiden?"
      ])
    #expect(refusal(.clusters(method: "corop")).first?.contains("methode-onbekend") == true)
    let bare = try Loaded.toy { $0 = $0.without("boundaries.topojson") }
    #expect(
      problems { _ = try bare.answer(DiagramQuestion(.commuting(regions: "rij", share: nil))) }.first?
        .contains("grenzen-ontbreken") == true)
  }

  @Test(
    "Every page, in colour and in black and white, has the title, all ids once and the country's sources",
    arguments: ["intramax", "pendel", "congruentie", "clusters"])
  func pages(kind: String) throws {
    let diagrams: [String: NationalDiagram] = [
      "intramax": .intramax(regions: nil), "pendel": .commuting(regions: "corop", share: nil),
      "congruentie": .congruence(.standard), "clusters": .clusters(method: "lma"),
    ]
    let answer = try Loaded.real().answer(DiagramQuestion(try #require(diagrams[kind])))
    for page in PageSize.all.flatMap({ [$0, $0.inBlackAndWhite] }) {
      let svg = try answer.pictures[0].svg(on: page)
      let read = try ParsedXML(svg)
      #expect(Set(read.ids).count == read.ids.count)
      #expect(read.texts["title"]?.first == answer.report.title)
      #expect(svg.contains("role=\"img\" lang=\"nl\""))
      #expect(svg.utf8.count < 400_000)
      #expect(!svg.contains("nan") && !svg.contains("inf "))
      let words = read.texts["text"]?.joined(separator: " ") ?? ""
      #expect(words.contains("Bronnen"))
      if page.isBlackAndWhite { #expect(!svg.contains("#0072B2") && !svg.contains("#E69F00")) }
    }
  }
}
