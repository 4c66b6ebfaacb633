public import RegionModel

/// How robust a set of channels is: how often each municipality is reached, who hangs on one channel, what is lost
/// when a channel drops out, and which channels nobody needs.
public struct Redundancy: Sendable {
  /// The channels in the order given.
  public let channels: [Channel]
  /// For each municipality how many channels reach it.
  public let counts: [Int]
  /// For each channel whom it alone reaches: they are lost when it drops out.
  public let onlyBy: [MunicipalitySet]

  /// Counts the channels of each municipality. O(memberships).
  public init(_ channels: [Channel], capacity: Int) {
    self.channels = channels
    var counts = [Int](repeating: 0, count: capacity)
    var last = [Int](repeating: 0, count: capacity)
    for (index, channel) in channels.enumerated() {
      for member in channel.members {
        counts[member] += 1
        last[member] = index
      }
    }
    var onlyBy = channels.map { _ in MunicipalitySet(capacity: capacity) }
    for member in 0..<capacity where counts[member] == 1 { onlyBy[last[member]].insert(member) }
    self.counts = counts
    self.onlyBy = onlyBy
  }

  /// The municipalities that exactly one channel reaches (single points of contact).
  public var singlePoints: MunicipalitySet {
    MunicipalitySet(counts.indices.filter { counts[$0] == 1 }, capacity: counts.count)
  }

  /// Positions of the channels that alone reach nobody: any one of them can be left out without loss.
  public var withoutLoss: [Int] { channels.indices.filter { onlyBy[$0].isEmpty } }

  /// Positions of channels that can be left out all together without loss: looked at from the smallest to the
  /// largest, of equal size the last first, each goes when all its members are still reached by another.
  /// O(memberships + channels · log channels).
  public var needless: [Int] {
    var counts = counts
    var gone: [Int] = []
    let order = channels.indices.sorted {
      (channels[$0].members.count, $1) < (channels[$1].members.count, $0)
    }
    for index in order where channels[index].members.allSatisfy({ counts[$0] > 1 }) {
      for member in channels[index].members { counts[member] -= 1 }
      gone.append(index)
    }
    return gone.sorted()
  }
}
