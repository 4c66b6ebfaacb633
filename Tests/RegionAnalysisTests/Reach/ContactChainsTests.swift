import RegionModel
import Testing

@testable import RegionAnalysis

@Suite("Chains of contact")
struct ContactChainsTests {
  private let toy = ContactChains(ReachToy.channels, capacity: ReachToy.count)

  @Test("Neighbours in one body are one body apart; A reaches I through two, in all ways counted by hand")
  func byHand() throws {
    let near = try #require(toy.shortest(from: .municipality(0), to: .municipality(1)))
    #expect(near.between == 1 && near.chainCount == 1 && near.routes.map(\.bodies) == [[0]])
    // A-kolom-G-rij3-I, A-kolom-D-… D is not in a body with I; rij1 shares nobody with rij3 or hoek.
    let far = try #require(toy.shortest(from: .municipality(0), to: .municipality(8)))
    #expect(far.between == 3 && far.chainCount == 1 && far.routeCount == 1)
    #expect(far.routes.map(\.bodies) == [[3, 2]])
    #expect(far.routes[0].links.map(ReachToy.letters) == ["G"])
  }

  @Test("From a body to a body the members that both have are the links")
  func bodies() throws {
    let shared = try #require(toy.shortest(from: .body(1), to: .body(4)))
    #expect(shared.between == 1 && shared.chainCount == 2 && shared.routeCount == 1)
    #expect(shared.routes[0].links.map(ReachToy.letters) == ["EF"])
    let member = try #require(toy.shortest(from: .municipality(0), to: .body(0)))
    #expect(member.between == 0)
    let longer = try #require(toy.shortest(from: .body(0), to: .municipality(8)))
    #expect(longer.between == 4 && longer.routes.map(\.bodies) == [[0, 3, 2]])
    let same = try #require(toy.shortest(from: .body(0), to: .body(0)))
    #expect(same.between == 0 && same.routes.isEmpty)
  }

  @Test("Where nothing links two parts there is no chain")
  func apart() {
    let chains = ContactChains([ReachToy.channels[0], ReachToy.channels[2]], capacity: ReachToy.count)
    #expect(chains.shortest(from: .municipality(0), to: .municipality(8)) == nil)
    #expect(chains.shortest(from: .body(0), to: .body(1)) == nil)
  }

  @Test("Step by step: A reaches B, C, D, G, then the rest")
  func levels() {
    let levels = toy.levels(from: .municipality(0), steps: 5)
    #expect(levels.map { ReachToy.letters($0.new) } == ["A", "BCDG", "EFHI"])
    #expect(levels.map(\.bodies) == [[], [0, 3], [1, 2]])
    let body = toy.levels(from: .body(4), steps: 1)
    #expect(body.map { ReachToy.letters($0.new) } == ["EFHI", "DG"])
    #expect(body.map(\.bodies) == [[4], [1, 2]])
  }

  @Test("The smallest bodies come first, then the first by id")
  func order() throws {
    let bodies = [
      ReachToy.channel("z", "AB"), ReachToy.channel("y", "ABC"), ReachToy.channel("x", "AB"),
      ReachToy.channel("w", "ABCD"),
    ]
    let chains = ContactChains(bodies, capacity: ReachToy.count)
    let found = try #require(chains.shortest(from: .municipality(0), to: .municipality(1)))
    #expect(found.routes.map { $0.bodies[0] } == [2, 0, 1])
    #expect(found.chainCount == 4 && found.routeCount == 4)
  }

  @Test("Length, number of chains and of rows, and the best three equal a walk along all simple ways")
  func twin() throws {
    for round in 0..<40 {
      var random = RandomChannels(seed: UInt64(900 + round))
      let sets = random.sets(count: 7, municipalities: 9, share: 0.22)
      let channels = sets.enumerated().map {
        Channel(id: "b\($0.offset)", name: "", kind: .list, members: $0.element)
      }
      let chains = ContactChains(channels, capacity: 9)
      let ends: [ContactChains.End] = (0..<9).map { .municipality($0) } + (0..<7).map { .body($0) }
      for start in [ends[0], ends[10]] {
        for end in ends where end != start {
          let slow = Self.allShortest(sets, from: start, to: end)
          let fast = chains.shortest(from: start, to: end)
          #expect((fast == nil) == slow.isEmpty)
          guard let fast, let first = slow.first else { continue }
          #expect(fast.between == first.count - 2)
          #expect(fast.chainCount == slow.count)
          let rows = slow.map { way in way.compactMap { if case .body(let index) = $0 { index } else { nil } }
          }
          let distinct = Set(rows).sorted {
            let (a, b) = ($0.reduce(0) { $0 + sets[$1].count }, $1.reduce(0) { $0 + sets[$1].count })
            return a == b ? $0.lexicographicallyPrecedes($1) : a < b
          }
          #expect(fast.routeCount == distinct.count)
          #expect(fast.routes.map(\.bodies) == Array(distinct.prefix(3)))
          #expect(
            fast.routes.allSatisfy { route in
              rows.count { $0 == route.bodies } == route.links.reduce(1) { $0 * $1.count }
            })
        }
      }
    }
  }

  /// All shortest ways, found by trying every way a link longer each time.
  private static func allShortest(
    _ sets: [MunicipalitySet], from start: ContactChains.End, to end: ContactChains.End
  ) -> [[ContactChains.End]] {
    var ways = [[start]]
    for _ in 0..<(sets.count + 9) {
      let found = ways.filter { $0.last == end }
      if !found.isEmpty { return found }
      ways = ways.flatMap { way -> [[ContactChains.End]] in
        let next: [ContactChains.End]
        switch way.last {
        case .municipality(let number):
          next = sets.indices.filter { sets[$0].contains(number) }.map { .body($0) }
        case .body(let index): next = sets[index].map { .municipality($0) }
        case nil: next = []
        }
        return next.filter { !way.contains($0) }.map { way + [$0] }
      }
      if ways.count > 200_000 { return [] }
    }
    return []
  }

  @Test("Counts that no number can hold are not counted, and do not crash")
  func huge() throws {
    // Sixty layers of four municipalities, each body the whole of two layers: 4^60 chains.
    let capacity = 62 * 4
    let bodies = (0..<61).map { layer in
      Channel(
        id: "\(layer)", name: "", kind: .list,
        members: MunicipalitySet(layer * 4..<(layer + 2) * 4, capacity: capacity))
    }
    let chains = ContactChains(bodies, capacity: capacity)
    let found = try #require(chains.shortest(from: .municipality(0), to: .municipality(capacity - 1)))
    #expect(found.between == 121 && found.chainCount == nil && found.routeCount == 1)
    #expect(ContactChains.sum(.max, 1) == nil && ContactChains.sum(nil, 1) == nil)
    #expect(ContactChains.sum(1, 2) == 3)
  }
}
