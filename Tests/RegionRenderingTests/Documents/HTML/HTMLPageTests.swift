import RegionModel
import Testing

@testable import RegionRendering

@Suite("A report as a web page")
struct HTMLPageTests {
  private static let svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\" aria-labelledby=\"t\"><title id=\"t\">De kaart</title><g id=\"g\" fill=\"url(#g)\"/></svg>"

  private func page(_ report: Report, _ figures: [HTMLPage.Figure] = []) -> (text: String, read: ParsedSVG) {
    let text = HTMLPage(report: report, figures: figures).text
    return (text, ParsedSVG(text))
  }

  /// What every page promises.
  private func hold(
    _ page: (text: String, read: ParsedSVG), sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(page.read.problem == nil, sourceLocation: sourceLocation)
    #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"), sourceLocation: sourceLocation)
    let ids = page.read.ids
    #expect(Set(ids).count == ids.count, "an id stands twice", sourceLocation: sourceLocation)
    let links = page.read.elements.compactMap { $0.attributes["href"] }
    #expect(
      links.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) },
      sourceLocation: sourceLocation)
    #expect(page.read.elements.allSatisfy { $0.attributes["src"] == nil }, sourceLocation: sourceLocation)
    #expect(page.read.all("script").isEmpty, sourceLocation: sourceLocation)
    #expect(page.read.all("h1").count == 1, sourceLocation: sourceLocation)
    let tables = page.read.all("table").count
    #expect(page.read.all("caption").count == tables, sourceLocation: sourceLocation)
    #expect(
      page.read.all("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) },
      sourceLocation: sourceLocation)
  }

  @Test("Hostile text stays text: the page is well-formed, links stay inside it, no id stands twice")
  func hostile() {
    var lines = HostileLines(seed: 5)
    for _ in 0..<150 { hold(page(lines.report(), [.init(kind: lines.hostile(), svg: Self.svg)])) }
  }

  @Test("A long name with signs that mean something in HTML is there in full, escaped")
  func escaped() {
    let name = String(repeating: "<b>\"Ø & '😀' عربي</b>", count: 12)
    let page = page(
      Report(
        id: "x", title: name, sections: [.init(id: name, title: name, blocks: [.paragraph(name)])],
        dataYear: "d"))
    hold(page)
    #expect(page.read.all("h1").map(\.text) == [name])
    #expect(page.read.all("h2").map(\.text) == [name])
    #expect(page.read.all("b").isEmpty)
  }

  @Test("Everything of the example is on the page: figures, marks with their explanation, sources, doubts")
  func example() {
    let page = page(ExampleReport.report)
    hold(page)
    for text in [
      "153.434", "117,8 km²", "Brabant-Noord", "De gemeente neemt aan geen regeling deel.", "niet volledig",
    ] {
      #expect(page.text.contains(text), "\(text)")
    }
    #expect(!page.text.contains("Tilburg"))
    #expect(page.read.element(id: "noot-1")?.text == "Volgens de Gemeentewet naar het aantal inwoners.")
    #expect(page.read.element(id: "teken-aangenomen") != nil)
    #expect(page.text.contains("<a href=\"#noot-2\">[2]</a>"))
    let figures = page.read.all("td").filter { $0.attributes["class"] == "getal" }.map(\.text)
    #expect(figures.prefix(3) == ["17", "655.431", "37,9 %"])
    #expect(
      page.read.all("th").filter { $0.attributes["scope"] == "row" }.map(\.text).first == "Veiligheidsregio's"
    )
  }

  @Test(
    "A page with five titled parts has a table of contents, one with fewer has none; sub-parts are not in it")
  func contents() {
    func report(_ count: Int) -> Report {
      let sections = (0..<count).map {
        ReportSection(id: "s\($0)", title: "Deel \($0)", blocks: [.paragraph("x")])
      }
      let part = ReportSection(id: "sub", title: "Onderdeel", blocks: [.paragraph("x")], level: 1)
      return Report(id: "r", title: "T", sections: sections + [part], dataYear: "d")
    }
    #expect(page(report(4)).read.all("nav").isEmpty)
    let long = page(report(5)).read
    #expect(long.all("nav").count == 1)
    #expect(long.all("a").map(\.text) == (0..<5).map { "Deel \($0)" })
    #expect(long.all("h3").map(\.text) == ["Onderdeel"])
  }

  @Test(
    "Two pictures of one kind stand beside each other: each behind its section, numbered, with ids of its own"
  )
  func figures() throws {
    let report = Report(
      id: "r", title: "T",
      sections: [
        .init(id: "a", title: "Eerste", blocks: [.paragraph("een")]),
        .init(id: "b", title: "Tweede", blocks: [.paragraph("twee")]),
      ], dataYear: "d")
    let page = page(
      report,
      [
        .init(kind: "kaart", svg: Self.svg, section: "b"), .init(kind: "kaart", svg: Self.svg),
        .init(kind: "kaart", svg: "geen plaatje"),
      ])
    hold(page)
    #expect(
      page.read.all("figcaption").map(\.text) == ["Figuur 1 (kaart): De kaart", "Figuur 2 (kaart): De kaart"])
    #expect(
      page.read.ids.filter { $0.hasPrefix("figuur-") } == [
        "figuur-1-t", "figuur-1-g", "figuur-2-t", "figuur-2-g",
      ])
    let first = try #require(page.text.firstRange(of: "figuur-1-t")).lowerBound
    let second = try #require(page.text.firstRange(of: "figuur-2-t")).lowerBound
    let heading = try #require(page.text.firstRange(of: "<h2>Tweede")).lowerBound
    #expect(first < heading && heading < second)
  }

  @Test("Sources of one origin stand together, and a doubt of several stands once")
  func sources() {
    func source(_ title: String, _ doubts: [String]) -> TableSource {
      ExampleReport.source(title + ".csv", title, "2018-01-01", "CBS", doubts: doubts)
    }
    let page = page(
      Report(
        id: "r", title: "T", sections: [],
        sources: [source("A", ["x", "y"]), source("B", ["y"]), source("C", ["x", "y"])],
        dataYear: "d"))
    hold(page)
    #expect(page.read.all("b").map(\.text) == ["A en C", "B"])
    #expect(page.read.all("dt").map(\.text) == ["a", "b"])
    #expect(page.read.all("dd").map(\.text) == ["x", "y"])
    #expect(
      (0..<3).map(HTMLSources.letters) + [25, 26, 27, 701, 702].map(HTMLSources.letters) == [
        "a", "b", "c", "z", "aa", "ab", "zz", "aaa",
      ])
  }
}
