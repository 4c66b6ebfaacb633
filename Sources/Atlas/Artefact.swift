public import RegionRendering

/// The answer to a request: a report, and the pictures that belong to it.
public struct Artefact: Sendable {
  /// A picture, still in memory.
  public struct Picture: Sendable {
    /// What it is, in Dutch, for example `kaart`.
    public let kind: String
    /// File name without a folder, ending in `.svg`.
    public let fileName: String
    /// The section of the report that it belongs to; `nil` for the first.
    public var section: String?
    private let content: Content

    private enum Content: Sendable {
      case drawn(String)
      case map(any MapKind)
      case anyPage(String, PageSize, @Sendable (PageSize) throws(AtlasError) -> String)
    }

    /// A picture that is drawn already, on a page of its own size.
    public init(kind: String, fileName: String, svg: String, section: String? = nil) {
      self.section = section
      self.kind = kind
      self.fileName = fileName
      content = .drawn(svg)
    }

    /// A map, which can be drawn on any page.
    public init(kind: String, fileName: String, map: any MapKind, section: String? = nil) {
      self.section = section
      self.kind = kind
      self.fileName = fileName
      content = .map(map)
    }

    /// A picture that `drawing` draws on any page; it is drawn on its usual page now, so that what cannot be drawn is
    /// known at once.
    public init(
      kind: String, fileName: String, usualPage: PageSize, section: String? = nil,
      drawing: @escaping @Sendable (PageSize) throws(AtlasError) -> String
    ) throws(AtlasError) {
      self.section = section
      self.kind = kind
      self.fileName = fileName
      content = .anyPage(try drawing(usualPage), usualPage, drawing)
    }

    /// The page for who asks for none.
    public var usualPage: PageSize {
      if case .anyPage(_, let page, _) = content { page } else { .a4Landscape }
    }

    /// The SVG document on its usual page.
    public var svg: String {
      switch content {
      case .drawn(let svg), .anyPage(let svg, _, _): svg
      case .map(let map): map.svg(page: .a4Landscape)
      }
    }

    /// The SVG document on `page`; of a picture with a size of its own that one.
    /// - Throws: ``AtlasError/drawing(_:)`` when Graphviz cannot draw it.
    public func svg(on page: PageSize) throws(AtlasError) -> String {
      switch content {
      case .drawn(let svg): return svg
      case .map(let map): return map.svg(page: page)
      case .anyPage(let svg, let usual, let drawing): return page == usual ? svg : try drawing(page)
      }
    }

    /// Whether it can be drawn on any page.
    public var fitsAnyPage: Bool {
      switch content {
      case .drawn: false
      case .map, .anyPage: true
      }
    }
  }

  /// What is to be read.
  public let report: Report
  /// What is to be looked at.
  public let pictures: [Picture]

  /// An answer without or with pictures.
  public init(report: Report, pictures: [Picture] = []) {
    self.report = report
    self.pictures = pictures
  }

  /// The answer as one web page with the pictures in it.
  public var page: String {
    HTMLPage(
      report: report,
      figures: pictures.map { .init(kind: $0.kind, svg: $0.svg, section: $0.section) }
    ).text
  }
}
