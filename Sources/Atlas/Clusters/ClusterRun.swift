import RegionAnalysis
import RegionModel

/// A method applied to a network: its result, and what was moved to make regions hang together.
struct ClusterRun: Sendable {
  let choice: MethodChoice
  let method: any ClusterMethod
  let network: FlowNetwork
  let clustering: Clustering
  /// The regions, after moves for contiguity.
  let partition: Partition
  let moves: [ContiguousPartition.Move]
  /// Units that touch no other unit: islands that no move can join.
  let apart: [Int]

  init(_ choice: MethodChoice, _ network: FlowNetwork) throws(AtlasError) {
    guard network.count > 0 else {
      throw .request([Diagnostic("netwerk-leeg", "Er zijn geen stromen om regio's in te vinden.")])
    }
    if choice.isContiguous, network.neighbours == nil {
      throw .request([
        Diagnostic(
          "grenzen-ontbreken", "Van deze stromen zijn geen grenzen bekend; --aaneengesloten kan dus niet.",
          hint: "Laat --aaneengesloten weg.")
      ])
    }
    self.choice = choice
    self.network = network
    method = try choice.method()
    do {
      clustering = try method.cluster(network)
    } catch {
      throw .request([error.diagnostic])
    }
    (partition, moves, apart) = try Self.contiguous(clustering.partition, network, choice)
  }

  /// The regions that the same method finds in other flows; `nil` when it cannot work on them.
  func partition(of flows: FlowTable) -> Partition? {
    let network = FlowNetwork(codes: network.codes, flows: flows, neighbours: network.neighbours)
    guard let found = try? method.cluster(network) else { return nil }
    return try? Self.contiguous(found.partition, network, choice).partition
  }

  private static func contiguous(
    _ partition: Partition, _ network: FlowNetwork, _ choice: MethodChoice
  ) throws(AtlasError) -> (partition: Partition, moves: [ContiguousPartition.Move], apart: [Int]) {
    guard choice.isContiguous else { return (partition, [], []) }
    do {
      let mended = try partition.contiguous(in: network)
      return (mended.partition, mended.moved, mended.apart)
    } catch {
      throw .request([error.diagnostic])
    }
  }
}
