/// Average linkage (UPGMA): joins the two clusters that are nearest on average over all pairs of their units.
///
/// Follows chains of nearest neighbours until two clusters are nearest to each other; those may be joined at once,
/// because a joined cluster is never nearer to a third than the nearer of its parts was (Murtagh 1983,
/// doi:10.1093/comjnl/26.4.354). O(n²), no memory beside the distances.
struct AverageLinkage {
  private var square: ContiguousArray<Double>
  private let count: Int
  /// Number of units in the cluster that holds this place; 0 when it was joined to another.
  private var sizes: [Int]
  /// The places still held, ascending.
  private var live: [Int]

  /// Starts with every unit by itself.
  init(_ distances: ProportionalFlows) {
    square = distances.distances
    count = distances.count
    sizes = [Int](repeating: 1, count: count)
    live = Array(0..<count)
  }

  /// The tree, its steps by height. Steps of the same height keep the order in which the chains found them.
  ///
  /// The chain starts at the lowest place; of equally near clusters it prefers the one it came from, then the lowest
  /// place; a joined cluster holds the higher place. Without ties the tree is the one that joining the nearest pair
  /// every time gives.
  consuming func tree() -> MergeTree {
    var found: [(one: Int, other: Int, height: Double)] = []
    found.reserveCapacity(max(0, count - 1))
    var heights = [Double](repeating: 0, count: count)
    var chain: [Int] = []
    while live.count > 1 {
      if chain.isEmpty { chain.append(live[0]) }
      while true {
        let last = chain[chain.count - 1]
        let before = chain.count > 1 ? chain[chain.count - 2] : -1
        let (next, height) = nearest(to: last, before: before)
        guard next == before else {
          chain.append(next)
          continue
        }
        chain.removeLast(2)
        let (low, high) = (min(last, next), max(last, next))
        // Rounding can put an average a hair below the height of its parts: a tree never goes down.
        heights[high] = max(height, max(heights[low], heights[high]))
        found.append((low, high, heights[high]))
        join(low, to: high)
        break
      }
    }
    return Self.ordered(found, count: count)
  }

  private func nearest(to place: Int, before: Int) -> (next: Int, height: Double) {
    let row = place * count
    var next = before
    var height = before >= 0 ? square[row + before] : .infinity
    for other in live where square[row + other] < height && other != place {
      next = other
      height = square[row + other]
    }
    return (next, height)
  }

  private mutating func join(_ low: Int, to high: Int) {
    let (lowSize, highSize) = (Double(sizes[low]), Double(sizes[high]))
    sizes[high] += sizes[low]
    sizes[low] = 0
    if let place = live.firstIndex(of: low) { live.remove(at: place) }
    for other in live where other != high {
      let average =
        (lowSize * square[low * count + other] + highSize * square[high * count + other])
        / (lowSize + highSize)
      square[high * count + other] = average
      square[other * count + high] = average
    }
  }

  /// Puts the steps in order of height and names every cluster by its lowest unit.
  private static func ordered(_ found: [(one: Int, other: Int, height: Double)], count: Int) -> MergeTree {
    let order = found.indices.sorted { (found[$0].height, $0) < (found[$1].height, $1) }
    var parent = Array(0..<count)
    func lowest(_ unit: Int) -> Int {
      var root = unit
      while parent[root] != root {
        parent[root] = parent[parent[root]]
        root = parent[root]
      }
      return root
    }
    let steps = order.map { place in
      let (one, other) = (lowest(found[place].one), lowest(found[place].other))
      let (kept, absorbed) = (min(one, other), max(one, other))
      parent[absorbed] = kept
      return MergeTree.Step(kept: kept, absorbed: absorbed, value: found[place].height)
    }
    return MergeTree(unitCount: count, steps: steps)
  }
}
