import RegionAnalysis
import RegionModel
import Testing

@Suite("Robustness of a set of channels")
struct RedundancyTests {
  @Test("Counts, single points of contact, losses and needless channels of the toy, by hand")
  func byHand() {
    let toy = Redundancy(ReachToy.channels, capacity: ReachToy.count)
    #expect(toy.counts == [2, 1, 1, 2, 2, 2, 2, 2, 2])
    #expect(ReachToy.letters(toy.singlePoints) == "BC")
    #expect(toy.onlyBy.map(ReachToy.letters) == ["BC", "", "", "", ""])
    #expect(toy.withoutLoss == [1, 2, 3, 4])
    // Smallest first, of equal size the last: the column goes, then row 3 must stay for G, row 2 for D.
    #expect(toy.needless == [3, 4])
  }

  @Test("Leaving the needless channels out loses nobody; leaving out one more loses somebody")
  func needless() {
    var random = RandomChannels(seed: 11)
    for _ in 0..<60 {
      let sets = random.sets(count: 8, municipalities: 30, share: 0.25)
      let channels = sets.enumerated().map {
        Channel(id: "\($0.offset)", name: "", kind: .list, members: $0.element)
      }
      func reached(_ left: [Int]) -> MunicipalitySet {
        left.reduce(MunicipalitySet(capacity: 30)) { $0.union(sets[$1]) }
      }
      let found = Redundancy(channels, capacity: 30)
      let kept = channels.indices.filter { !found.needless.contains($0) }
      #expect(reached(kept) == reached(Array(sets.indices)))
      for index in kept {
        #expect(reached(kept.filter { $0 != index }) != reached(kept), "\(index) is needless too")
      }
      for index in sets.indices {
        let lost = reached(Array(sets.indices)).subtracting(reached(sets.indices.filter { $0 != index }))
        #expect(found.onlyBy[index] == lost)
        #expect(found.withoutLoss.contains(index) == lost.isEmpty)
      }
      for member in 0..<30 { #expect(found.counts[member] == sets.count { $0.contains(member) }) }
    }
  }
}
