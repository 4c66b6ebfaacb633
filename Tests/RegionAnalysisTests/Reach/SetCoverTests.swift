import RegionModel
import Testing

@testable import RegionAnalysis

@Suite("The cheapest set of channels that reaches everybody")
struct SetCoverTests {
  /// All cheapest covers, by trying every set of channels; with costs only those with the fewest channels.
  private func exhaustive(
    _ sets: [MunicipalitySet], costs: [Int], target: MunicipalitySet, fixed: Set<Int> = []
  ) -> (cost: Int, covers: Set<[Int]>) {
    let reachable = sets.reduce(MunicipalitySet(capacity: target.capacity)) { $0.union($1) }
      .intersection(target)
    var best = (cost: Int.max, size: Int.max)
    var covers = Set<[Int]>()
    for mask in 0..<(1 << sets.count) {
      let chosen = sets.indices.filter { mask & (1 << $0) != 0 }
      guard fixed.isSubset(of: chosen) else { continue }
      let reached = chosen.reduce(MunicipalitySet(capacity: target.capacity)) { $0.union(sets[$1]) }
      guard reachable.isSubset(of: reached) else { continue }
      let key = (cost: chosen.reduce(0) { $0 + costs[$1] }, size: chosen.count)
      if (key.cost, key.size) < (best.cost, best.size) {
        (best, covers) = (key, [])
      }
      if key == best { covers.insert(chosen) }
    }
    return (best.cost, covers)
  }

  @Test("The toy needs three channels, in three ways, and row 1 stands in each")
  func byHand() {
    let sets = ReachToy.channels.map(\.members)
    let cover = SetCover(sets, target: ReachToy.all)
    #expect(cover.cost == 3 && cover.isProven && cover.isComplete)
    #expect(cover.cheapest == [[0, 1, 2], [0, 3, 4]])
    #expect(cover.indispensable == [0])
    // Rows: nine memberships, no double contact; row 1, column and corner have ten.
    #expect(cover.chosen == [0, 1, 2])
    #expect(cover.unreachable.isEmpty)
  }

  @Test("With costs the cheapest set is another one")
  func costs() {
    let sets = ReachToy.channels.map(\.members)
    let cover = SetCover(sets, costs: [1, 5, 5, 2, 2], target: ReachToy.all)
    #expect(cover.cost == 5 && cover.chosen == [0, 3, 4] && cover.isProven)
  }

  @Test("A fixed channel is used whatever it costs, and the others cover the rest")
  func fixed() {
    let sets = ReachToy.channels.map(\.members)
    let cover = SetCover(sets, target: ReachToy.all, fixed: [4])
    #expect(cover.chosen == [0, 3, 4] && cover.cost == 3 && cover.isProven)
    let all = SetCover(sets, target: ReachToy.all, fixed: [0, 1, 2, 3, 4])
    #expect(all.chosen == [0, 1, 2, 3, 4] && all.cost == 5 && all.bound == 5)
  }

  @Test("Who cannot be reached is named and the rest is covered")
  func unreachable() {
    let sets = [ReachToy.set("ABC"), ReachToy.set("BCD"), ReachToy.set("DE")]
    let cover = SetCover(sets, target: ReachToy.all)
    #expect(ReachToy.letters(cover.unreachable) == "FGHI")
    #expect(cover.chosen == [0, 2] && cover.isProven)
    let nobody = SetCover([], target: ReachToy.all)
    #expect(
      nobody.chosen.isEmpty && nobody.cost == 0 && nobody.isProven && nobody.unreachable == ReachToy.all)
    let empty = SetCover([MunicipalitySet(capacity: 0)], target: MunicipalitySet(capacity: 0))
    #expect(empty.chosen.isEmpty && empty.cheapest == [[]])
  }

  @Test("Cost, all ties and indispensable channels equal exhaustive search", arguments: 0..<60)
  func random(round: Int) {
    var random = RandomChannels(seed: UInt64(100 + round))
    let count = 4 + round % 9
    let municipalities = 5 + round % 14
    let sets = random.sets(
      count: count, municipalities: municipalities, share: 0.2 + 0.05 * Double(round % 5))
    let target = MunicipalitySet.all(capacity: municipalities)
    let costs = (0..<count).map { _ in 1 + random.generator.below(4) }
    for cost in [nil, costs] {
      let slow = exhaustive(sets, costs: cost ?? sets.map { _ in 1 }, target: target)
      let cover = SetCover(sets, costs: cost, target: target)
      #expect(cover.cost == slow.cost && cover.isProven && cover.isComplete)
      #expect(Set(cover.cheapest) == slow.covers && cover.cheapest.count == slow.covers.count)
      #expect(slow.covers.contains(cover.chosen))
      let least = slow.covers.map { $0.reduce(0) { $0 + sets[$1].count } }.min()
      #expect(cover.chosen.reduce(0) { $0 + sets[$1].count } == least)
      let inAll = sets.indices.filter { index in slow.covers.allSatisfy { $0.contains(index) } }
      #expect(cover.indispensable == inAll)
    }
    let fixed = [random.generator.below(count)]
    let slow = exhaustive(sets, costs: costs, target: target, fixed: Set(fixed))
    #expect(SetCover(sets, costs: costs, target: target, fixed: fixed).cost == slow.cost)
  }

  @Test("Prices of the municipalities change the way, not the outcome", arguments: 0..<20)
  func prices(round: Int) {
    var random = RandomChannels(seed: UInt64(300 + round))
    let sets = random.sets(count: 9, municipalities: 12, share: 0.3)
    let weights = (0..<12).map { _ in 1 + random.generator.below(50) }
    let costs = sets.map { max(1, $0.reduce(0) { $0 + weights[$1] }) }
    let target = MunicipalitySet.all(capacity: 12)
    let plain = SetCover(sets, costs: costs, target: target)
    let helped = SetCover(sets, costs: costs, prices: weights, target: target)
    #expect(plain.cost == helped.cost && plain.cheapest == helped.cheapest && plain.chosen == helped.chosen)
    #expect(helped.cost == exhaustive(sets, costs: costs, target: target).cost)
  }

  @Test("Another order of the channels gives the same cost and the same sets", arguments: 0..<20)
  func shuffled(round: Int) {
    var random = RandomChannels(seed: UInt64(500 + round))
    let sets = random.sets(count: 14, municipalities: 30, share: 0.2)
    let target = MunicipalitySet.all(capacity: 30)
    let order = sets.indices.reversed().map { $0 }
    let one = SetCover(sets, target: target)
    let two = SetCover(order.map { sets[$0] }, target: target)
    #expect(one.cost == two.cost)
    #expect(Set(one.cheapest.map(Set.init)) == Set(two.cheapest.map { Set($0.map { order[$0] }) }))
  }

  @Test("A search that is cut off gives a cover and a bound that holds, and says that nothing is proven")
  func cutOff() {
    var random = RandomChannels(seed: 77)
    let sets = random.sets(count: 120, municipalities: 90, share: 0.06)
    let target = MunicipalitySet.all(capacity: 90)
    let full = SetCover(sets, target: target)
    #expect(full.isProven)
    for nodes in [0, 1, 2, 3] {
      let cut = SetCover(sets, target: target, limit: SearchLimit(nodes: nodes))
      #expect(cut.bound <= full.cost && cut.cost >= full.cost)
      let reached = cut.chosen.reduce(cut.unreachable) { $0.union(sets[$1]) }
      #expect(reached == target)
      #expect(cut.isProven || cut.cheapest.isEmpty)
    }
    #expect(!SetCover(sets, target: target, limit: SearchLimit(nodes: 0)).isProven)
    let late = SetCover(sets, target: target, limit: SearchLimit().seconds(-1))
    #expect(late.bound <= full.cost && late.cost >= full.cost)
  }

  @Test("More ties than asked for are cut off and not called complete")
  func manyTies() {
    let pairs = (0..<12).flatMap { number in
      (0..<2).map { _ in MunicipalitySet([number], capacity: 12) }
    }
    let cover = SetCover(pairs, target: .all(capacity: 12), limit: SearchLimit(answers: 100))
    #expect(cover.cost == 12 && cover.isProven)
    #expect(cover.cheapest.count == 100 && !cover.isComplete && cover.indispensable == nil)
    let all = SetCover(pairs, target: .all(capacity: 12), limit: SearchLimit(answers: 5000))
    #expect(all.cheapest.count == 4096 && all.isComplete && all.indispensable == [])
  }

  @Test("The bound of prices never exceeds the cost of a cover, whatever the prices begin with")
  func bound() {
    var random = RandomChannels(seed: 9)
    for round in 0..<40 {
      let sets = random.sets(count: 10, municipalities: 14, share: 0.3)
      let costs = sets.map { _ in 1 + random.generator.below(9) }
      let columns = sets.indices.map {
        CoverMatrix.Column(rows: Array(sets[$0]), cost: costs[$0], originals: [$0])
      }
      let matrix = CoverMatrix(labels: Array(0..<14), columns: columns)
      guard !matrix.isImpossible else { continue }
      let start = (0..<14).map { _ in round % 2 == 0 ? nil : Double(random.generator.below(9)) }
      let dual = CoverDual(
        matrix, start: start, unit: 1 << 20, target: .max >> 24, steps: 50, isOver: { false })
      let slow = exhaustive(sets, costs: costs, target: .all(capacity: 14))
      #expect(dual.cost <= slow.cost)
      #expect((dual.cover?.cost ?? .max) >= slow.cost)
    }
  }
}

/// Orders by cost, then by size.
private func == (one: (cost: Int, size: Int), two: (cost: Int, size: Int)) -> Bool {
  one.cost == two.cost && one.size == two.size
}
