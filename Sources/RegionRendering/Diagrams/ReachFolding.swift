import RegionModel

extension ReachPicture {
  /// The channels of each step that are drawn: at most `most` together, the largest of each step first; the step that
  /// shows most gives way first.
  static func drawn(
    _ steps: [ReachDiagram.Step], most: Int, provinces: [MunicipalitySet]
  ) -> [[ReachDiagram.Channel]] {
    var shown = steps.map(\.channels.count)
    while shown.reduce(0, +) > most, let largest = shown.max(), largest > 1,
      let index = shown.lastIndex(of: largest)
    {
      shown[index] -= 1
    }
    return zip(steps, shown).map { step, count in
      let order = step.channels.indices.sorted {
        (step.channels[$1].members.count, $0) < (step.channels[$0].members.count, $1)
      }
      // In the order of the provinces that they lead to, so that few lines cross.
      func place(_ channel: Int) -> Double {
        let members = step.channels[channel].members
        let shares = provinces.map { Double($0.intersection(members).count) }
        let sum = zip(shares.indices, shares).reduce(0) { $0 + Double($1.0) * $1.1 }
        return sum / max(1, shares.reduce(0, +))
      }
      let places = order.prefix(count).enumerated().map { (place($0.element), $0.offset, $0.element) }
      return places.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { step.channels[$0.2] }
    }
  }
}
