/// Pairs of regions that may join, the one with the lowest value first: a binary heap.
struct MergeQueue {
  /// A pair with what joining it costs, and how often its regions had changed when that was reckoned.
  struct Candidate {
    let value: Double
    let low: Int
    let high: Int
    let lowVersion: Int
    let highVersion: Int
  }

  private var heap: [Candidate] = []

  /// Adds a pair. O(log n).
  mutating func push(_ candidate: Candidate) {
    heap.append(candidate)
    var place = heap.count - 1
    while place > 0, Self.precedes(heap[place], heap[(place - 1) / 2]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes out the first pair: of equal values the lowest first region, then second. O(log n).
  mutating func pop() -> Candidate? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if Self.precedes(heap[child], heap[least]) { least = child }
      }
      guard least != place else { return first }
      heap.swapAt(place, least)
      place = least
    }
  }

  private static func precedes(_ one: Candidate, _ other: Candidate) -> Bool {
    (one.value, one.low, one.high) < (other.value, other.low, other.high)
  }
}
