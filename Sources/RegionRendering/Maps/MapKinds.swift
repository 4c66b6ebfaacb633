/// A kind of map: a value that holds what is to be drawn and can draw it on any page.
public protocol MapKind: Sendable {
  /// Name in the command line, kebab-case.
  static var id: String { get }
  /// Title in Dutch.
  static var title: String { get }
  /// Draws the map on `page`; equal input gives equal bytes.
  func picture(page: PageSize) -> MapPicture
}

extension MapKind {
  /// The map on `page` as an SVG document.
  public func svg(page: PageSize = .a4Landscape) -> String { picture(page: page).svg }
}

/// A drawn map.
public struct MapPicture: Sendable, Hashable {
  /// The SVG document.
  public let svg: String
  /// The labels on the map with their boxes, which do not overlap and lie on the page.
  public let labels: [PlacedLabel]
  /// The part of the page that the map takes.
  public let frame: PageRect
  /// The larger picture of a crowded part, when there is one.
  public internal(set) var inset: Inset?

  /// A part of the map drawn larger elsewhere on the page.
  public struct Inset: Sendable, Hashable {
    /// The room that it takes on the page, off the land, the names and the legend of the map.
    public let frame: PageRect
    /// The labels in it, which do not overlap and lie in its frame.
    public let labels: [PlacedLabel]
  }
}

/// All kinds of map.
public enum MapKinds {
  /// The kinds in the order in which help and menus list them.
  public static let all: [any MapKind.Type] = [
    DivisionMap.self, LogicalRegionMap.self, CertaintyMap.self,
    ChoroplethMap.self,
    ReachMap.self,
    ComparisonMap.self,
    FlowMap.self,
    MultiplesMap.self,
    OverlapMap.self,
    CommutingRingsMap.self,
  ]
}
