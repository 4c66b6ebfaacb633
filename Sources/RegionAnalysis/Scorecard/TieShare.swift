public import RegionModel

extension ScorecardGround {
  /// Which share of its ties a municipality has with `others`: in every body of at least two, one tie spread over the
  /// body's other municipalities. `nil` for a municipality without ties. O(bodies of the municipality · n/64).
  public func tieShare(of municipality: Int, with others: MunicipalitySet) -> FigureValue? {
    var (inside, all) = (0.0, 0.0)
    var partners = others
    partners.remove(municipality)
    for index in bodiesOf[municipality] {
      let body = bodies[index]
      guard body.count > 1 else { continue }
      all += 1
      inside += Double(body.members.intersection(partners).count) / Double(body.count - 1)
    }
    return FigureValue(inside, over: all)
  }
}
