public import RegionRendering

/// The answer to a request: a report, and the pictures that belong to it.
public struct Artefact: Sendable {
  /// A picture, drawn when it is asked for.
  public struct Picture: Sendable {
    /// What it is, in Dutch, for example `kaart`.
    public let kind: String
    /// File name without a folder, ending in `.svg`.
    public let fileName: String
    /// The section of the report that it belongs to; `nil` for the first.
    public var section: String?
    /// The page for who asks for none.
    public let usualPage: PageSize
    /// Whether it can be drawn on any page.
    public let fitsAnyPage: Bool
    private let drawing: @Sendable (PageSize) throws(AtlasError) -> String

    /// A picture that is drawn already, on a page of its own size.
    public init(kind: String, fileName: String, svg: String, section: String? = nil) {
      self.init(kind: kind, fileName: fileName, usualPage: .a4Landscape, fits: false, section) { _ in svg }
    }

    /// A map, which can be drawn on any page.
    public init(kind: String, fileName: String, map: any MapKind, section: String? = nil) {
      self.init(kind: kind, fileName: fileName, usualPage: .a4Landscape, fits: true, section) {
        map.svg(page: $0)
      }
    }

    /// A picture that `drawing` draws on any page.
    public init(
      kind: String, fileName: String, usualPage: PageSize, section: String? = nil,
      drawing: @escaping @Sendable (PageSize) throws(AtlasError) -> String
    ) {
      self.init(
        kind: kind, fileName: fileName, usualPage: usualPage, fits: true, section, drawing: drawing)
    }

    private init(
      kind: String, fileName: String, usualPage: PageSize, fits: Bool, _ section: String?,
      drawing: @escaping @Sendable (PageSize) throws(AtlasError) -> String
    ) {
      self.section = section
      self.kind = kind
      self.fileName = fileName
      self.usualPage = usualPage
      self.fitsAnyPage = fits
      self.drawing = drawing
    }

    /// The SVG document on its usual page.
    public var svg: String { get throws(AtlasError) { try svg(on: usualPage) } }

    /// The SVG document on `page`; of a picture with a size of its own that one. Every call draws it.
    /// - Throws: ``AtlasError/drawing(_:)`` when Graphviz cannot draw it.
    public func svg(on page: PageSize) throws(AtlasError) -> String { try drawing(page) }
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
  /// - Throws: ``AtlasError/drawing(_:)`` when Graphviz cannot draw a picture.
  public var page: String {
    get throws(AtlasError) {
      let figures = try pictures.map { (picture) throws(AtlasError) in
        HTMLPage.Figure(kind: picture.kind, svg: try picture.svg, section: picture.section)
      }
      return HTMLPage(report: report, figures: figures).text
    }
  }
}
