import RegionAnalysis
import RegionModel
import Testing

@Suite("Regions of all methods")
struct MethodRegionsTests {
  @Test("A region is named after its municipality with most jobs, the lowest code of equals")
  func names() throws {
    let flows = [
      (origin: 0, destination: 1, value: 5.0), (origin: 1, destination: 2, value: 9.0),
      (origin: 3, destination: 4, value: 2.0), (origin: 4, destination: 3, value: 2.0),
    ]
    let graph = try NineSquares.graph(arrangements: [], flows: flows)
    let found = MethodRegions.Found(
      id: "lma", title: "x", partition: Partition(labels: [0, 0, 0, 1, 1, 2, 2, nil, nil]),
      flows: graph.flows[0], graph: graph)
    #expect(found.names == ["C", "D", "F"])
    let methods = MethodRegions([(LabourMarketAreas.self, found)])
    let candidate = try #require(graph.candidates(of: 0, methods: methods).last)
    #expect(candidate.name == "pendelregio C (methode lma)")
    #expect(candidate.members == graph.set(0, 1, 2))
    #expect(candidate.source == .method && !candidate.isExisting)
    #expect(graph.candidates(of: 8, methods: methods).allSatisfy { $0.isExisting })
  }

  @Test("A method that cannot work on the flows is left out and named")
  func failed() throws {
    let methods = MethodRegions([(LabourMarketAreas.self, nil)])
    #expect(methods.found.isEmpty)
    #expect(methods.failed == ["lma"])
  }

  @Test("Without flows there are no methods")
  func noFlows() throws {
    let methods = MethodRegions(in: try NineSquares.graph())
    #expect(methods.found.isEmpty && methods.failed.isEmpty)
  }

  @Test("Each method gives what it gives when it is run by itself with its defaults")
  func alone() throws {
    var random = RandomGraph(seed: 12)
    let graph = try random.graph(count: 12)
    let methods = MethodRegions(in: graph)
    let network = graph.network(of: graph.flows[0])
    #expect(!methods.found.isEmpty)
    #expect(methods.found.count + methods.failed.count == ClusterMethods.all.count)
    for found in methods.found {
      let type = try #require(ClusterMethods.named(found.id))
      let alone = try type.init(ParameterValues()).cluster(network)
      #expect(found.partition == alone.partition)
    }
  }
}
