import RegionModel

extension ReachPicture {
  static func provinces(
    of country: RegionGraph, steps: [ReachDiagram.Step], names: inout Identifiers
  ) -> [(members: MunicipalitySet, node: DOTNode)] {
    let reached = steps.flatMap(\.channels).reduce(MunicipalitySet(capacity: country.count)) {
      $0.union($1.members)
    }
    return country.provinces.compactMap { province in
      let members = MunicipalitySet(
        country.municipalities.indices.filter { country.municipalities[$0].province == province.code },
        capacity: country.count)
      guard !members.isEmpty else { return nil }
      let inside = members.intersection(reached)
      let isWhole = inside.count == members.count
      let text =
        isWhole
        ? "\(province.name): \(members.count == 1 ? "1 gemeente" : "alle \(members.count) gemeenten")"
        : "\(province.name): \(inside.count) van \(members.count) gemeenten"
      let who = inside.isEmpty ? "niemand" : DutchNumber.list(inside.map { country.municipalities[$0].name })
      return (
        members,
        box(
          "provincie-\(province.code)", text, .member(isWhole ? .municipality : .other), width: provinceWidth,
          size: 8,
          tooltip: "\(province.name), bereikt: \(who)", &names)
      )
    }
  }

  static func kind(_ word: String) -> GroupKind {
    switch word {
    case "netwerk": .network
    case "regeling": .arrangement
    case "programma": .programme
    case "regio": .region
    default: .other
    }
  }

  /// The colour of the lines to a province: neighbours in the column differ, so that lines can be followed.
  static func line(_ number: Int) -> String {
    [
      DiagramColour.blue, DiagramColour.orange, DiagramColour.green, DiagramColour.purple, DiagramColour.line,
    ][
      number % 5]
  }

  static func box(
    _ id: String, _ text: String, _ look: NodeLook, width: Double, size: Double, isBold: Bool = false,
    isDashed: Bool = false, tooltip: String? = nil, _ names: inout Identifiers
  ) -> DOTNode {
    let room = NodeSize.unbroken(text, width: width, most: width * 1.4, fontSize: size, isBold: isBold)
    let lines = NodeSize.lines(text, width: room, fontSize: size, isBold: isBold, atMost: isBold ? 5 : 2)
    return DOTNode(
      id: names.unique("bereik-" + id), lines: lines, tooltip: tooltip ?? text,
      size: .fitting(lines, fontSize: size, isBold: isBold, width: width), look: look, isDashed: isDashed,
      isBold: isBold, fontSize: size, isLeftAligned: !isBold)
  }
}
