/// The kinds of diagrams that can be asked for.
public enum DiagramKinds {
  /// All kinds, in the order in which help texts name them.
  public static let all: [any Diagram.Type] = [
    MunicipalityDiagram.self, ArrangementDiagram.self, LogicalRegionDiagram.self,
    ReachDiagram.self,
    IntramaxDiagram.self,
    RegionNetworkDiagram.self,
    CongruenceDiagram.self,
    ClusterDiagram.self,
  ]
}
