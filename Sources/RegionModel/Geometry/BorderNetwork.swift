/// Which municipalities are neighbours: by a shared border with its length, or by a listed link.
public struct BorderNetwork: Sendable, Hashable {
  /// A neighbour.
  public struct Neighbour: Sendable, Hashable {
    /// Its index.
    public let municipality: Int
    /// Length of the shared border in metres; 0 for a listed link.
    public let length: Double
    /// The listed link, when there is no shared border.
    public let link: BorderLink?
  }

  /// The neighbours of each municipality, ascending by index.
  public let neighbours: [[Neighbour]]
  /// The listed links.
  public let links: [BorderLink]
  /// Length in metres of each municipality's whole boundary.
  public let perimeter: [Double]

  /// Finds the borders from the arcs that two municipalities share, and adds `links`. O(places).
  public init(topology: Topology, links: [BorderLink]) {
    let count = topology.shapes.count
    var shared = [[Int: Double]](repeating: [:], count: count)
    var perimeter = [Double](repeating: 0, count: count)
    for (arc, owners) in topology.owners().enumerated() {
      let length = topology.length(ofArc: arc)
      for owner in owners {
        perimeter[owner] += length
        for other in owners where other != owner { shared[owner][other, default: 0] += length }
      }
    }
    var neighbours = shared.map { row in
      row.map { Neighbour(municipality: $0.key, length: $0.value, link: nil) }
    }
    for link in links where link.from != link.to {
      for (one, other) in [(link.from, link.to), (link.to, link.from)] where shared[one][other] == nil {
        neighbours[one].append(Neighbour(municipality: other, length: 0, link: link))
      }
    }
    self.neighbours = neighbours.map { $0.sorted { $0.municipality < $1.municipality } }
    self.links = links
    self.perimeter = perimeter
  }

  /// Number of pairs that share a border.
  public var borderCount: Int { neighbours.joined().count { $0.link == nil } / 2 }

  /// The connected pieces of `members`, the largest first, then by lowest index; with `usingLinks` a listed
  /// link joins pieces too. O(members + borders).
  public func pieces(of members: MunicipalitySet, usingLinks: Bool = true) -> [[Int]] {
    var left = members
    var pieces: [[Int]] = []
    for start in members where left.contains(start) {
      left.remove(start)
      var piece = [start]
      var next = 0
      while next < piece.count {
        for neighbour in neighbours[piece[next]]
        where left.contains(neighbour.municipality) && (usingLinks || neighbour.link == nil) {
          left.remove(neighbour.municipality)
          piece.append(neighbour.municipality)
        }
        next += 1
      }
      pieces.append(piece.sorted())
    }
    return pieces.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The listed links that `members` need to hang together: those whose both ends are members and that join
  /// pieces which share no border.
  public func linksUsed(by members: MunicipalitySet) -> [BorderLink] {
    let pieces = self.pieces(of: members, usingLinks: false)
    guard pieces.count > 1 else { return [] }
    var pieceOf: [Int: Int] = [:]
    for (index, piece) in pieces.enumerated() {
      for member in piece { pieceOf[member] = index }
    }
    return links.filter { link in
      guard let one = pieceOf[link.from], let other = pieceOf[link.to] else { return false }
      return one != other
    }
  }
}
