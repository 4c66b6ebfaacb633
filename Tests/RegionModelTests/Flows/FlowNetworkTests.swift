import RegionModel
import Testing

@Suite("Flows between units of any kind")
struct FlowNetworkTests {
  @Test("The network of a graph has its codes, its flows and its neighbours by border or link")
  func ofGraph() throws {
    let graph = try Toy.graph()
    let network = graph.network(of: graph.flows[0])
    #expect(network.codes == (1...9).map { "GM000\($0)" })
    #expect(network.count == 9)
    #expect(network.flows == graph.flows[0])
    #expect(network.neighbours?[0] == [1, 3, 8])
    #expect(network.neighbours?[4] == [1, 3, 5, 7])
  }

  @Test("Without neighbours borders are not known")
  func defaults() throws {
    let flows = FlowTable(id: "a", unit: "b", source: try Toy.source(), size: 1, flows: [(0, 0, 1)])
    #expect(FlowNetwork(codes: ["a"], flows: flows).neighbours == nil)
  }

  @Test("As many codes and lists of neighbours as units, or the program stops")
  func sizes() async {
    await #expect(processExitsWith: .failure) {
      let flows = FlowTable(id: "a", unit: "b", source: try Toy.source(), size: 2, flows: [(0, 0, 1)])
      _ = FlowNetwork(codes: ["a"], flows: flows)
    }
    await #expect(processExitsWith: .failure) {
      let flows = FlowTable(id: "a", unit: "b", source: try Toy.source(), size: 1, flows: [(0, 0, 1)])
      _ = FlowNetwork(codes: ["a"], flows: flows, neighbours: [])
    }
  }
}
