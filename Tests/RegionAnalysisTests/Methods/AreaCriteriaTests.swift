import RegionModel
import Testing

@testable import RegionAnalysis

@Suite struct AreaCriteriaTests {
  /// The self-containment at which an area with as many jobs as residents is just valid, by halving.
  private func required(at size: Double, _ criteria: AreaCriteria) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if criteria.validity(inside: middle * size, residents: size, jobs: size) >= 1 {
        high = middle
      } else {
        low = middle
      }
    }
    return high
  }

  @Test(arguments: [
    (3_501.0, 0.75), (5_000, 0.7435), (10_000, 0.7227), (14_250, 0.7059), (20_000, 0.6844), (25_000, 0.6667),
    (1_000_000, 0.6667),
  ])
  func `The required self-containment follows the British hyperbola`(size: Double, share: Double) {
    let criteria = AreaScale.british.criteria
    #expect((required(at: size, criteria) - share).magnitude < 0.00005)
  }

  @Test(arguments: [(3_500.0, 0.75), (14_250, 0.70835), (25_000, 0.6667), (1_000_000, 0.6667)])
  func `The linear equation goes straight from one to the other`(size: Double, share: Double) {
    var criteria = AreaScale.british.criteria
    criteria.exchange = .linear
    #expect((required(at: size, criteria) - share).magnitude < 1e-9)
  }

  @Test(arguments: AreaCriteria.Exchange.allCases)
  func `An area below the smallest size is not valid, however closed, unless nothing crosses its border`(
    exchange: AreaCriteria.Exchange
  ) {
    var criteria = AreaScale.british.criteria
    criteria.exchange = exchange
    #expect(criteria.validity(inside: 3_498, residents: 3_499, jobs: 3_499) < 1)
    #expect(criteria.validity(inside: 3_500, residents: 3_501, jobs: 3_501) >= 1)
    #expect(criteria.validity(inside: 10, residents: 10, jobs: 10) == 1)
  }

  @Test func `The lack of size keeps counting below the smallest size`() {
    let criteria = AreaCriteria(
      smallestSize: 90, targetSize: 100, smallestContainment: 0.5, targetContainment: 1)
    #expect(criteria.validity(inside: 40, residents: 80, jobs: 80) == 0)
    #expect(criteria.validity(inside: 20, residents: 40, jobs: 40) < 0)
  }

  @Test func `Values replace those of the scale one by one`() throws {
    let criteria = try LabourMarketAreas(ParameterValues(["schaal": "uk", "min-omvang": "5000"])).criteria
    #expect(criteria.smallestSize == 5_000)
    #expect(criteria.targetSize == 25_000)
    #expect(criteria.smallestContainment == 0.6667)
    #expect(try LabourMarketAreas(ParameterValues()).criteria == AreaScale.regional.criteria)
  }

  @Test func `A smallest size above the target is refused with both values and the scale`() {
    #expect(
      throws: MethodError.contradiction(
        "min-omvang (30000) moet kleiner zijn dan doel-omvang (25000)."
          + " Wat niet is opgegeven komt van --schaal uk.")
    ) { try LabourMarketAreas(ParameterValues(["schaal": "uk", "min-omvang": "30000"])) }
    #expect(throws: MethodError.self) {
      try TravelToWorkAreas(ParameterValues(["min-gesloten": "0.75"]))
    }
  }

  @Test(arguments: [
    ("min-omvang", "-1"), ("min-gesloten", "0"), ("doel-gesloten", "1.1"), ("doel-omvang", "nan"),
    ("schaal", "groot"), ("variant", "R"), ("aantal", "3"),
  ])
  func `A value outside its range or an unknown parameter is refused`(name: String, value: String) {
    #expect(throws: MethodError.self) { try LabourMarketAreas(ParameterValues([name: value])) }
  }

  @Test func `Every scale is one that can be chosen and holds no contradiction`() throws {
    for scale in AreaScale.allCases {
      #expect(try LabourMarketAreas(ParameterValues(["schaal": scale.rawValue])).criteria == scale.criteria)
      #expect(try TravelToWorkAreas(ParameterValues(["schaal": scale.rawValue])).criteria == scale.criteria)
    }
  }
}
