import RegionModel

/// A report with its pictures as one HTML page that stands on its own: no network, no scripts, its style and
/// pictures inside; for a screen of any size and for A4.
///
/// It is HTML that is well-formed XML as well, so that any parser can read it. Headings, captions and scopes say to a screen reader what is what. Marks and notes are links to one
/// explanation at the end, before the sources with their doubts.
public struct HTMLPage: Sendable {
  /// A picture on the page.
  public struct Figure: Sendable {
    /// What it is, in Dutch, for example `kaart`.
    public var kind: String
    /// The SVG document, made by this package.
    public var svg: String
    /// The id of the section behind whose text it stands; `nil` or an unknown one for the first section.
    public var section: String?

    /// Makes a figure.
    public init(kind: String, svg: String, section: String? = nil) {
      self.kind = kind
      self.svg = svg
      self.section = section
    }
  }

  /// From how many titled sections on a page has a table of contents.
  private static let longPage = 5

  /// What is to be read.
  public var report: Report
  /// What is to be looked at.
  public var figures: [Figure]

  /// Makes a page.
  public init(report: Report, figures: [Figure] = []) {
    self.report = report
    self.figures = figures
  }

  /// The page. O(length of report and pictures).
  public var text: String {
    var marks = ReportMarks()
    var names = IdentifierPool(reserved: ["inhoud", "toelichting", "bronnen"])
    let shown = report.sections.filter { section in
      section.blocks.isEmpty || section.blocks.contains { !$0.isForMachinesOnly }
    }
    let places = Set(shown.map(\.id))
    var number = 0
    var contents: [(id: String, title: String)] = []
    var body: [String] = []
    for (index, section) in shown.enumerated() {
      let id = names.identifier("deel-" + section.id.htmlName)
      if let title = section.title, section.level == 0 { contents.append((id, title)) }
      let own = figures.filter { figure in
        figure.section.map { places.contains($0) } == true ? figure.section == section.id : index == 0
      }
      body.append(Self.section(section, id: id, page: report.title, own, &number, &marks))
    }
    if shown.isEmpty { body += figures.map { Self.figure($0, &number) } }
    let legend = HTMLMarks.legend(marks)
    if !legend.isEmpty { contents.append(("toelichting", "Toelichting bij tekens en cijfers")) }
    let sources = HTMLSources.text(report.distinctSources)
    if !sources.isEmpty { contents.append(("bronnen", "Bronnen")) }
    let nav = contents.count >= Self.longPage ? [Self.contents(contents)] : []
    return (head + nav + ["<main>"] + body + ["</main>", legend, sources, "</body>", "</html>"])
      .filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    [
      "<!DOCTYPE html>", "<html lang=\"nl\">", "<head>", "<meta charset=\"utf-8\" />",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\" />",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />",
      "<title>\(report.title.html)</title>", "<style>", HTMLStyle.css, "</style>", "</head>", "<body>",
      "<header>", "<h1>\(report.title.html)</h1>",
      "<p class=\"peildatum\">\(report.dataYear.capitalisedFirst.html)</p>", "</header>",
    ]
  }

  private static func contents(_ parts: [(id: String, title: String)]) -> String {
    let items = parts.map { "<li><a href=\"#\($0.id)\">\($0.title.html)</a></li>" }
    return "<nav aria-labelledby=\"inhoud\">\n<h2 id=\"inhoud\">Inhoud</h2>\n<ol>\n"
      + items.joined(separator: "\n") + "\n</ol>\n</nav>"
  }

  private static func section(
    _ section: ReportSection, id: String, page: String, _ figures: [Figure], _ number: inout Int,
    _ marks: inout ReportMarks
  ) -> String {
    var lines = ["<section id=\"\(id)\">"]
    let heading = section.level == 0 ? "h2" : "h3"
    if let title = section.title { lines.append("<\(heading)>\(title.html)</\(heading)>") }
    for block in section.blocks where !block.isForMachinesOnly {
      lines.append(HTMLBlocks.text(block, title: section.title ?? page, &marks))
    }
    for figure in figures { lines.append(Self.figure(figure, &number)) }
    return (lines + ["</section>"]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func figure(_ figure: Figure, _ number: inout Int) -> String {
    guard let picture = InlineSVG(figure.svg, prefix: "figuur-\(number + 1)-") else { return "" }
    number += 1
    let kind = picture.shape > 1.1 ? "liggend" : "staand"
    let caption = picture.title.isEmpty ? "" : ": \(picture.title)"
    return """
      <figure class="\(kind)">
      <div class="beeld">\(picture.text)</div>
      <figcaption>Figuur \(number) (\(figure.kind.html))\(caption)</figcaption>
      </figure>
      """
  }
}
