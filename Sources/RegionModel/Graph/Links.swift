extension RegionGraph {
  /// All links of a municipality: memberships, overlaps with water boards, flows and borders.
  ///
  /// The order is fixed: province, water boards, regions, networks, arrangements, programmes, neighbours,
  /// flows. O(bodies · log members + flows of the municipality).
  public func links(of number: Int) -> [Link] {
    memberLinks(of: number) + borderLinks(of: number) + flowLinks(of: number)
  }

  /// The municipalities that belong to a body, with the kind of link; empty for a node that does not exist.
  public func links(of node: Node) -> [Link] {
    switch node {
    case .municipality(let code): return number(of: code).map { links(of: $0) } ?? []
    case .province(let code):
      return municipalities.filter { $0.province == code }
        .map { Link(other: .municipality($0.code), kind: .member, basis: .sourced) }
    case .waterBoard(let code):
      return memberLinks(waterBoards.first { $0.code == code }?.members) { .overlap(share: $0.share) }
    case .network(let code): return memberLinks(networks.first { $0.code == code }?.members)
    case .region(let division, let code):
      return memberLinks(self.division(division)?.regions.first { $0.code == code }?.members)
    case .arrangement(let id): return memberLinks(arrangements.first { $0.id == id }?.members)
    case .programme(let id): return memberLinks(programmes.first { $0.id == id }?.members)
    }
  }

  private func memberLinks(
    _ members: [Membership]?, kind: (Membership) -> Link.Kind = { _ in .member }
  ) -> [Link] {
    (members ?? []).map {
      Link(other: .municipality(municipalities[$0.municipality].code), kind: kind($0), basis: $0.basis)
    }
  }

  private func memberLinks(of number: Int) -> [Link] {
    func link(_ node: Node, _ members: [Membership], overlap: Bool = false) -> Link? {
      members.first { $0.municipality == number }
        .map { Link(other: node, kind: overlap ? .overlap(share: $0.share) : .member, basis: $0.basis) }
    }
    var links = [Link(other: .province(municipalities[number].province), kind: .member, basis: .sourced)]
    links += waterBoards.compactMap { link(.waterBoard($0.code), $0.members, overlap: true) }
    for division in divisions {
      links += division.regions.compactMap { link(.region(division: division.id, code: $0.code), $0.members) }
    }
    links += networks.compactMap { link(.network(code: $0.code), $0.members) }
    links += arrangements.compactMap { link(.arrangement(id: $0.id), $0.members) }
    links += programmes.compactMap { link(.programme(id: $0.id), $0.members) }
    return links
  }

  private func borderLinks(of number: Int) -> [Link] {
    borders.neighbours[number].map { neighbour in
      let kind: Link.Kind =
        neighbour.link.map { .listed($0.kind, name: $0.name) } ?? .border(metres: neighbour.length)
      return Link(
        other: .municipality(municipalities[neighbour.municipality].code), kind: kind, basis: .computed)
    }
  }

  private func flowLinks(of number: Int) -> [Link] {
    flows.flatMap { table in
      var pairs: [Int: (out: Double, in: Double)] = [:]
      for cell in table.from(number) { pairs[cell.other, default: (0, 0)].out = cell.value }
      for cell in table.to(number) { pairs[cell.other, default: (0, 0)].in = cell.value }
      return pairs.sorted { $0.key < $1.key }.map { other, value in
        Link(
          other: .municipality(municipalities[other].code),
          kind: .flow(table: table.id, outgoing: value.out, incoming: value.in), basis: table.source.basis)
      }
    }
  }
}
