/// The map of a logical region: core, shell and fringe around one or more municipalities.
public struct LogicalRegionMap: MapKind {
  /// Name in the command line.
  public static let id = "logische-regio"
  /// Title in Dutch.
  public static let title = "Kaart van een logische regio"

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    MapPicture(svg: "", labels: [], frame: PageRect(x: 0, y: 0, width: 0, height: 0))
  }
}
