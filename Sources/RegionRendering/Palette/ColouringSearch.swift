/// The branch-and-bound search behind ``MapColouring``.
struct ColouringSearch {
  private let adjacent: [[Int]]
  private let bound: Int
  private var stepsLeft: Int
  private var colours: [Int?]
  /// How many neighbours of each area have each colour: `marks[area][colour]`.
  private var marks: [[Int]]
  private var saturation: [Int]

  /// The best colouring so far.
  private(set) var best: [Int]
  /// How many colours it has.
  private(set) var bestCount: Int
  /// Whether every possibility was tried or cut off.
  private(set) var isComplete = false

  init(adjacent: [[Int]], bound: Int, stepsLeft: Int) {
    self.adjacent = adjacent
    self.bound = bound
    // The greedy descent takes one step an area and must always come to its end.
    self.stepsLeft = max(stepsLeft, adjacent.count + 1)
    let most = (adjacent.map(\.count).max() ?? 0) + 1
    colours = Array(repeating: nil, count: adjacent.count)
    marks = Array(repeating: Array(repeating: 0, count: most + 1), count: adjacent.count)
    saturation = Array(repeating: 0, count: adjacent.count)
    best = Array(0..<adjacent.count)
    bestCount = adjacent.count
    if adjacent.isEmpty { isComplete = true }
  }

  /// Searches until the bound is met, everything was tried or the steps are used up.
  mutating func run() {
    guard !adjacent.isEmpty else { return }
    // One more than any greedy colouring needs, so that the first descent always ends in a colouring.
    bestCount = (adjacent.map(\.count).max() ?? 0) + 2
    descend(coloured: 0, used: 0)
    isComplete = stepsLeft > 0
  }

  private mutating func descend(coloured: Int, used: Int) {
    if coloured == adjacent.count {
      best = colours.map { $0 ?? 0 }
      bestCount = used
      return
    }
    guard stepsLeft > 0 else { return }
    stepsLeft -= 1
    let area = nextArea()
    for colour in 0...used where colour < bestCount - 1 && marks[area][colour] == 0 {
      set(area, colour)
      descend(coloured: coloured + 1, used: max(used, colour + 1))
      clear(area, colour)
      if bestCount == bound || used >= bestCount || stepsLeft <= 0 { return }
    }
  }

  private func nextArea() -> Int {
    var chosen = -1
    for area in adjacent.indices where colours[area] == nil {
      guard chosen >= 0 else {
        chosen = area
        continue
      }
      let rank = (saturation[area], adjacent[area].count)
      if rank > (saturation[chosen], adjacent[chosen].count) { chosen = area }
    }
    return chosen
  }

  private mutating func set(_ area: Int, _ colour: Int) {
    colours[area] = colour
    for other in adjacent[area] {
      if marks[other][colour] == 0 { saturation[other] += 1 }
      marks[other][colour] += 1
    }
  }

  private mutating func clear(_ area: Int, _ colour: Int) {
    colours[area] = nil
    for other in adjacent[area] {
      marks[other][colour] -= 1
      if marks[other][colour] == 0 { saturation[other] -= 1 }
    }
  }
}
