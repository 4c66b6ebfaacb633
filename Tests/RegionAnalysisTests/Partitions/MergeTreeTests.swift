import RegionAnalysis
import Testing

@Suite struct MergeTreeTests {
  private let tree = MergeTree(
    unitCount: 5,
    steps: [
      MergeTree.Step(kept: 1, absorbed: 3, value: 1), MergeTree.Step(kept: 0, absorbed: 4, value: 2),
      MergeTree.Step(kept: 0, absorbed: 1, value: 3),
    ])

  @Test("The regions after each step are those joined so far")
  func regions() {
    #expect(tree.partition(afterSteps: 0) == Partition(singletons: 5))
    #expect(tree.partition(afterSteps: 1).members == [[0], [1, 3], [2], [4]])
    #expect(tree.partition(afterSteps: 2).members == [[0, 4], [1, 3], [2]])
    #expect(tree.partition(afterSteps: 3).members == [[0, 1, 3, 4], [2]])
    #expect(tree.partition(afterSteps: 99).members == [[0, 1, 3, 4], [2]])
  }

  @Test("A number of regions is reached, or as few as the tree has")
  func count() {
    #expect(tree.fewestRegions == 2)
    #expect((1...6).map { tree.steps(leaving: $0) } == [3, 3, 2, 1, 0, 0])
  }

  @Test("The last value of a region is that of the step that made it, and 0 for a unit by itself")
  func values() {
    #expect(tree.lastValues(afterSteps: 2, in: tree.partition(afterSteps: 2)) == [2, 1, 0])
    #expect(tree.lastValues(afterSteps: 3, in: tree.partition(afterSteps: 3)) == [3, 0])
  }
}
