/// A colouring of areas with the fewest classes such that neighbours differ.
///
/// Areas are taken in DSATUR order (most differently coloured neighbours first, then most neighbours, then lowest
/// index), first greedily, then by exact branch and bound that stops as soon as a lower bound is met: the size of
/// a clique, or 4 where the neighbours of an area form an odd ring. Equal input gives an equal colouring.
/// O(areas²) where the greedy colouring meets the bound, else at most `nodeLimit` steps of O(areas).
/// Source: Brélaz 1979, doi:10.1145/359094.359101.
public struct MapColouring: Sendable, Hashable {
  /// The class of each area, `0 ..< count`; classes are numbered in the order in which areas first have them.
  public let classes: [Int]
  /// Number of classes used.
  public let count: Int
  /// Whether no colouring with fewer classes exists; `false` when the search stopped at its limit.
  public let isMinimal: Bool

  /// Colours areas with the neighbours `neighbours[area]`; a pair counts when either side names it, an area's
  /// own index and indices outside the list are ignored. `nodeLimit` bounds the search, in steps.
  public init(neighbours: [[Int]], nodeLimit: Int = 20_000) {
    var sets = [Set<Int>](repeating: [], count: neighbours.count)
    for (one, others) in neighbours.enumerated() {
      for other in others where other != one && neighbours.indices.contains(other) {
        sets[one].insert(other)
        sets[other].insert(one)
      }
    }
    let adjacent = sets.map { $0.sorted() }
    let bound = MapColouring.lowerBound(adjacent)
    var search = ColouringSearch(adjacent: adjacent, bound: bound, stepsLeft: nodeLimit)
    search.run()
    var balanced = MapColouring.balanced(search.best, adjacent: adjacent, count: search.bestCount)
    var numbers: [Int: Int] = [:]
    for (area, colour) in balanced.enumerated() {
      let number = numbers[colour] ?? numbers.count
      numbers[colour] = number
      balanced[area] = number
    }
    classes = balanced
    count = numbers.count
    isMinimal = search.bestCount == bound || search.isComplete
  }

  /// Moves areas, in order, to the least used class that their neighbours leave free.
  private static func balanced(_ colours: [Int], adjacent: [[Int]], count: Int) -> [Int] {
    var colours = colours
    var uses = [Int](repeating: 0, count: max(count, 1))
    for colour in colours { uses[colour] += 1 }
    for area in colours.indices {
      let taken = Set(adjacent[area].map { colours[$0] })
      uses[colours[area]] -= 1
      let free = (0..<count).filter { !taken.contains($0) }
      colours[area] = free.min { (uses[$0], $0) < (uses[$1], $1) } ?? colours[area]
      uses[colours[area]] += 1
    }
    return colours
  }

  /// A number of classes that every colouring needs.
  private static func lowerBound(_ adjacent: [[Int]]) -> Int {
    var bound = adjacent.isEmpty ? 0 : 1
    for area in adjacent.indices {
      var clique = [area]
      for other in adjacent[area] where clique.allSatisfy({ $0 == area || adjacent[other].contains($0) }) {
        clique.append(other)
      }
      bound = max(bound, clique.count)
      if bound < 4, hasOddRing(Set(adjacent[area]), adjacent) { bound = 4 }
    }
    return bound < 3 && hasOddRing(Set(adjacent.indices), adjacent) ? 3 : bound
  }

  /// Whether the areas of `group` cannot be split in two halves without neighbours.
  private static func hasOddRing(_ group: Set<Int>, _ adjacent: [[Int]]) -> Bool {
    var side: [Int: Bool] = [:]
    for start in group.sorted() where side[start] == nil {
      side[start] = true
      var stack = [start]
      while let area = stack.popLast() {
        for other in adjacent[area] where group.contains(other) {
          if let known = side[other] {
            if known == side[area] { return true }
          } else {
            side[other] = side[area] == false
            stack.append(other)
          }
        }
      }
    }
    return false
  }
}
