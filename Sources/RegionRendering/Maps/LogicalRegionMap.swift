
/// The map of a logical region: core, shell and fringe around one or more municipalities.
public struct LogicalRegionMap: MapKind {
  public static let id = "logische-regio"
  public static let title = "Kaart van een logische regio"

  public func picture(page: PageSize) -> MapPicture { MapPicture(svg: "", labels: [], frame: PageRect(x: 0, y: 0, width: 0, height: 0)) }
}
