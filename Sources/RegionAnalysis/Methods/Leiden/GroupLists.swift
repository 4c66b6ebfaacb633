/// The nodes of each group, ascending.
struct GroupLists: Sendable {
  /// Where the nodes of each group start in `nodes`, and at the end where the last ones stop.
  let start: [Int]
  /// The nodes, group after group.
  let nodes: [Int32]

  /// Sorts nodes by their group, 0 ..< `count`. O(nodes + groups).
  init(of group: [Int32], count: Int) {
    var start = [Int](repeating: 0, count: count + 1)
    for own in group { start[Int(own) + 1] += 1 }
    for index in 0..<count { start[index + 1] += start[index] }
    var place = start
    var nodes = [Int32](repeating: 0, count: group.count)
    for (node, own) in group.enumerated() {
      nodes[place[Int(own)]] = Int32(node)
      place[Int(own)] += 1
    }
    self.start = start
    self.nodes = nodes
  }

  /// Numbers groups again by their first node, without gaps; gives how many there are. Labels are below
  /// `group.count`. O(nodes).
  static func renumber(_ group: inout [Int32]) -> Int {
    var numbers = [Int32](repeating: -1, count: group.count)
    var count: Int32 = 0
    for node in group.indices {
      let label = Int(group[node])
      if numbers[label] < 0 {
        numbers[label] = count
        count += 1
      }
      group[node] = numbers[label]
    }
    return Int(count)
  }

  /// The pieces that hang together inside the groups, numbered by their first node. O(links).
  static func pieces(of group: [Int32], in graph: SymmetricGraph) -> (piece: [Int32], count: Int) {
    var piece = [Int32](repeating: -1, count: group.count)
    var count: Int32 = 0
    var stack: [Int] = []
    for first in group.indices where piece[first] < 0 {
      piece[first] = count
      stack.append(first)
      while let node = stack.popLast() {
        for link in graph.start[node]..<graph.start[node + 1] {
          let other = Int(graph.others[link])
          guard piece[other] < 0, group[other] == group[node] else { continue }
          piece[other] = count
          stack.append(other)
        }
      }
      count += 1
    }
    return (piece, Int(count))
  }
}
