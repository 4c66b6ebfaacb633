/// All cluster methods.
public enum ClusterMethods {
  /// In the order in which lists show them.
  public static let all: [any ClusterMethod.Type] = [
    LabourMarketAreas.self,
    TravelToWorkAreas.self,
    Intramax.self,
    FunctionalUrbanAreas.self,
    CommutingZones.self,
    DominantFlows.self,
    Leiden.self,
    Infomap.self,
    WardRegions.self,
  ]

  /// The method with this name.
  public static func named(_ id: String) -> (any ClusterMethod.Type)? { all.first { $0.id == id } }
}
