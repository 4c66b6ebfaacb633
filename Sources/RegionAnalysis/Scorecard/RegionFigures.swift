/// All figures of the scorecard.
public enum RegionFigures {
  /// In the order in which a card shows them: by theme.
  public static let all: [any RegionFigure.Type] = [
    WorksInside.self,
    JobsByResidents.self,
    SelfContainedDay.self,
    CommutingLinks.self,
    LargestPull.self,
    CooperationInside.self,
    PartnersInside.self,
    ArrangementsInside.self,
    ArrangementsCut.self,
    ArrangementsBeyond.self,
    ConnectedPieces.self,
    BorderInside.self,
    Extent.self,
    ProvincesCrossed.self,
    WaterBoardsInvolved.self,
    Residents.self,
    Councils.self,
    CouncilSeats.self,
    ResidentsPerSeat.self,
    LargestMember.self,
    StateSeats.self,
    ArrangementsFollowed.self,
    ArrangementsPerCouncil.self,
  ]

  /// The figure with this name.
  public static func named(_ id: String) -> (any RegionFigure.Type)? { all.first { $0.id == id } }
}
