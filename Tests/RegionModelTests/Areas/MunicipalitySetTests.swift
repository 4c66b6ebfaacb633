import RegionModel
import Testing

@Suite("Sets of municipalities")
struct MunicipalitySetTests {
  @Test("The empty set has no members, whatever its capacity", arguments: [0, 1, 63, 64, 65, 380])
  func empty(capacity: Int) {
    let set = MunicipalitySet(capacity: capacity)
    #expect(set.isEmpty)
    #expect(set.count == 0)
    #expect(Array(set) == [])
    #expect(set.capacity == capacity)
    #expect(!set.contains(0))
  }

  @Test("All municipalities are all, none more", arguments: [0, 1, 63, 64, 65, 128, 380])
  func all(capacity: Int) {
    let set = MunicipalitySet.all(capacity: capacity)
    #expect(set.count == capacity)
    #expect(Array(set) == Array(0..<capacity))
    #expect(!set.contains(capacity))
    #expect(!set.contains(-1))
  }

  @Test(
    "A number outside the graph is ignored by insert, remove and contains",
    arguments: [-65, -64, -1, 70, 127, 128])
  func outside(number: Int) {
    var set = MunicipalitySet([3, 69], capacity: 70)
    let before = set
    set.insert(number)
    #expect(set == before)
    set.remove(number)
    #expect(set == before)
    #expect(!set.contains(number))
    #expect(MunicipalitySet([number], capacity: 70).isEmpty)
  }

  @Test("Bits on both sides of a word do not touch each other")
  func wordEdges() {
    let set = MunicipalitySet([63, 64, 127, 128], capacity: 200)
    #expect((0..<200).filter { set.contains($0) } == [63, 64, 127, 128])
    #expect(Array(set) == [63, 64, 127, 128])
  }

  @Test("The iterator stays at its end")
  func iterator() {
    let iterator = MunicipalitySet([1], capacity: 3).makeIterator()
    #expect(iterator.next() == 1)
    #expect(iterator.next() == nil)
    #expect(iterator.next() == nil)
  }

  @Test("Every operation gives what Set<Int> gives", arguments: 0..<60)
  func twin(seed: Int) {
    var random = FixedSeed(UInt64(seed))
    let capacity = [1, 2, 63, 64, 65, 130, 380][seed % 7]
    func some() -> Set<Int> {
      let density = random.below(5)
      return Set((0..<capacity).filter { _ in random.below(4) < density })
    }
    let (one, other) = (some(), some())
    let (a, b) = (MunicipalitySet(one, capacity: capacity), MunicipalitySet(other, capacity: capacity))
    #expect(Array(a) == one.sorted())
    #expect(a.count == one.count)
    #expect(a.underestimatedCount == one.count)
    #expect(a.isEmpty == one.isEmpty)
    #expect(Array(a.union(b)) == one.union(other).sorted())
    #expect(Array(a.intersection(b)) == one.intersection(other).sorted())
    #expect(Array(a.subtracting(b)) == one.subtracting(other).sorted())
    #expect(a.isSubset(of: b) == one.isSubset(of: other))
    #expect(a.intersection(b).isSubset(of: a))
    #expect(a.isDisjoint(with: b) == one.isDisjoint(with: other))
    #expect(a.subtracting(b).isDisjoint(with: b))
    #expect((a == b) == (one == other))

    var (fast, slow) = (a, one)
    for _ in 0..<40 {
      let number = random.below(capacity)
      if random.below(2) == 0 {
        fast.insert(number)
        slow.insert(number)
      } else {
        fast.remove(number)
        slow.remove(number)
      }
      #expect(fast.contains(number) == slow.contains(number))
    }
    #expect(Array(fast) == slow.sorted())
    #expect(fast == MunicipalitySet(slow, capacity: capacity))
    #expect(fast.hashValue == MunicipalitySet(slow, capacity: capacity).hashValue)
  }

  @Test("Order and repetition of the members make no difference")
  func order() {
    #expect(MunicipalitySet([5, 1, 5, 3], capacity: 9) == MunicipalitySet([1, 3, 5], capacity: 9))
  }

  @Test("Sets of two different graphs are never mixed: the program stops")
  func capacities() async {
    await #expect(processExitsWith: .failure) {
      _ = MunicipalitySet([1], capacity: 64).union(MunicipalitySet([1], capacity: 63))
    }
  }
}
