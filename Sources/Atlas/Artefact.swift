public import RegionRendering

/// The answer to a request: a report, and the pictures that belong to it.
public struct Artefact: Sendable {
  /// A picture, still in memory.
  public struct Picture: Sendable {
    /// What it is, in Dutch, for example `kaart`.
    public let kind: String
    /// File name without a folder.
    public let fileName: String
    /// The SVG document.
    public let svg: String
    /// The section of the report that it belongs to; `nil` for the first.
    public var section: String? = nil
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
