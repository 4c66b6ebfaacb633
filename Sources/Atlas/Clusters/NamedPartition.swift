import RegionAnalysis
import RegionModel
import RegionRendering

/// Regions with a name each, from a division or a method, to compare.
struct NamedPartition: Sendable {
  /// What a user types for it.
  let id: String
  /// Title in Dutch, plural.
  let title: String
  /// What one of the regions is called.
  let singular: String
  /// The regions.
  let partition: Partition
  /// Name of each region.
  let names: [String]
  /// How many regions there are: also one whose municipalities all lie for the most part in others.
  let count: Int
  /// Where they come from.
  let source: TableSource
  /// What a user typed for it, as part of a file name: the scale of a method included.
  let fileWords: String

  /// The division or method that `text` means.
  init(_ text: String, in graph: RegionGraph) throws(AtlasError) {
    if let run = try Self.run(text, in: graph) {
      self.init(run, graph)
    } else {
      self.init(try graph.findDivision(text), graph)
    }
  }

  /// What the method finds that `text` means, with its scale behind a colon; `nil` when it means no method.
  static func run(_ text: String, in graph: RegionGraph) throws(AtlasError) -> ClusterRun? {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard let id = parts.first, ClusterMethods.named(id) != nil else { return nil }
    let words = parts.count > 1 ? ["--schaal", parts[1]] : []
    return try ClusterRun(try MethodChoice(method: id, words: words), try Self.mainNetwork(graph))
  }

  private static func mainNetwork(_ graph: RegionGraph) throws(AtlasError) -> FlowNetwork {
    guard let network = try FlowChoice.main.network(in: graph) else {
      throw .request([Diagnostic("stromen-ontbreken", "Deze gegevens bevatten geen stromen.")])
    }
    return network
  }

  /// The regions of a division; a municipality in several counts for the one with the largest share.
  init(_ division: Division, _ graph: RegionGraph) {
    let assignment = division.assignment(capacity: graph.count)
    partition = Partition(labels: assignment)
    names = partition.members.map { members in
      assignment[members[0]].map { division.regions[$0].name } ?? ""
    }
    count = division.regions.count
    id = division.id
    title = division.title
    singular = division.singular
    source = division.source
    fileWords = division.id
  }

  /// The regions that a method found.
  init(_ run: ClusterRun, _ graph: RegionGraph) {
    let report = ClusterReport(run: run, graph: graph, certainty: nil)
    partition = run.partition
    names = run.partition.members.indices.map { report.name(report.leader($0)) }
    count = names.count
    id = run.choice.type.id
    title = "Regio's volgens \(run.choice.type.title)"
    singular = "regio volgens \(run.choice.type.id)"
    source = run.network.flows.source
    fileWords = run.choice.fileWords
  }
}
