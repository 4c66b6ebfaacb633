import RegionModel

extension LogicalRegionFacts {
  /// The legend, with the meaning of `numbers` on the map (municipalities in order: 1, 2 …); `surroundings` and
  /// `provinces` say whether other municipalities and borders between provinces are in view.
  func legend(numbers: [Int], surroundings: Bool, provinces: Bool) -> [LegendPanel.Block] {
    var blocks = [Band.core, .shell, .fringe].map(block)
    if surroundings {
      blocks.append(.init(symbol: .area(Ink.land), heading: "Overige gemeenten", paragraphs: []))
    }
    blocks.append(
      .init(
        symbol: .outline(.subject), heading: who.capitalised,
        paragraphs: ["waar de vraag over gaat"]))
    if let answer {
      let count = DutchNumber.counted(answer.members.count, "gemeente", "gemeenten")
      blocks.append(
        .init(
          symbol: .outline(.answer), heading: answer.name,
          paragraphs: ["regio die het dichtst bij de kern komt: " + count]))
    }
    if provinces {
      blocks.append(.init(symbol: .line(.province), heading: "Provinciegrens", paragraphs: []))
    }
    if !numbers.isEmpty {
      let list = numbers.enumerated().map { "\($0.offset + 1)\u{A0}\(municipalities[$0.element].name)" }
      blocks.append(
        .init(symbol: .none, heading: "Nummers op de kaart", paragraphs: [list.joined(separator: " · ")]))
    }
    return blocks
  }

  private func block(_ band: Band) -> LegendPanel.Block {
    let members = bands[band].map(Array.init) ?? []
    var heading = band.dutch.capitalised + ": "
    var paragraphs = [shares[band] ?? ""]
    if let set = bands[band], !set.isEmpty {
      let people = members.reduce(0) { $0 + municipalities[$1].inhabitants }
      heading += DutchNumber.counted(members.count, "gemeente", "gemeenten")
      heading += ", " + DutchNumber.counted(people, "inwoner", "inwoners")
      paragraphs.append(Self.names(set, municipalities))
    } else {
      heading += "geen gemeenten"
    }
    return .init(symbol: .area(band.colour), heading: heading, paragraphs: paragraphs)
  }
}
