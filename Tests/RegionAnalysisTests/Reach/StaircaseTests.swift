import RegionAnalysis
import RegionModel
import Testing

@Suite("The staircase of reach")
struct StaircaseTests {
  private let steps = Staircase(
    [ReachToy.channels[0], ReachToy.channels[3], ReachToy.channels[4], ReachToy.channels[0]],
    target: ReachToy.all)

  @Test("Each step adds those of its members whom no earlier step reached")
  func byHand() {
    #expect(steps.steps.map { ReachToy.letters($0.new) } == ["ABC", "DG", "EFHI", ""])
    #expect(steps.steps.map { ReachToy.letters($0.reached) } == ["ABC", "ABCDG", "ABCDEFGHI", "ABCDEFGHI"])
    #expect(steps.steps.map { ReachToy.letters($0.missing) } == ["DEFGHI", "EFHI", "", ""])
    #expect(steps.missing.isEmpty && steps.reached == ReachToy.all)
    #expect(steps.firstStep == [0, 0, 0, 1, 2, 2, 1, 2, 2])
  }

  @Test("Members outside the target do not count, and without steps everybody is missing")
  func target() {
    let part = Staircase([ReachToy.channels[0]], target: ReachToy.set("CD"))
    #expect(ReachToy.letters(part.steps[0].new) == "C")
    #expect(ReachToy.letters(part.missing) == "D")
    let none = Staircase([], target: ReachToy.all)
    #expect(none.missing == ReachToy.all && none.reached.isEmpty && none.firstStep.allSatisfy { $0 == nil })
  }

  @Test("Channels taken together reach whom one of them reaches, and are certain of whom one is certain")
  func together() {
    let one = ReachToy.channel("een", "ABC", marked: "BC")
    let two = ReachToy.channel("twee", "CD", marked: "D")
    let both = Channel.together([one, two], id: "x", name: "x", capacity: ReachToy.count)
    #expect(ReachToy.letters(both.members) == "ABCD")
    #expect(ReachToy.letters(both.marked) == "BD")
    #expect(both.kind == .several && both.markedBasis == .inferred)
    #expect(ReachToy.channels[0].markedBasis == nil)
  }

  @Test("The order of the steps changes what each adds, never whom they reach together")
  func order() {
    var random = RandomChannels(seed: 5)
    for _ in 0..<30 {
      let sets = random.sets(count: 5, municipalities: 40, share: 0.2)
      let channels = sets.enumerated().map {
        Channel(id: "\($0.offset)", name: "", kind: .list, members: $0.element)
      }
      let target = MunicipalitySet.all(capacity: 40)
      let forwards = Staircase(channels, target: target)
      let backwards = Staircase(channels.reversed(), target: target)
      #expect(forwards.reached == backwards.reached)
      #expect(forwards.steps.reduce(0) { $0 + $1.new.count } == forwards.reached.count)
    }
  }
}
