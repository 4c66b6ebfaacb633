import RegionModel
import Testing

@Suite("Rows that state a membership")
struct MembershipRowTests {
  @Test("Basis and note of the row go before those of the table, whatever table it is")
  func basis() throws {
    var toy = ToyDataset()
    toy["network-members.csv"] = "network,municipality,basis,note\nG2,GM0001,,\nG2,GM0002,modelled,Let op.\n"
    let members = try toy.graph().networks[2].members
    #expect(members.map(\.basis) == [.sourced, .modelled])
    #expect(members.map(\.note) == [nil, "Let op."])
    let computed = try toy.replacing(
      "file: network-members.csv\n    kind: network-members\n    title: Leden van netwerken\n    date: 2018-01-01\n    source: verzonnen\n    licence: CC0\n    retrieved: 2018-02-03\n    basis: sourced",
      with:
        "file: network-members.csv\n    kind: network-members\n    title: Leden van netwerken\n    date: 2018-01-01\n    source: verzonnen\n    licence: CC0\n    retrieved: 2018-02-03\n    basis: computed",
      in: "dataset.yaml")
    #expect(try computed.graph().networks[2].members.map(\.basis) == [.computed, .modelled])
  }

  @Test("A name that is an alias does not agree: the official name is asked for")
  func alias() throws {
    let toy = ToyDataset().adding("BOND,GM0003,Kuik,,", to: "network-members.csv")
    #expect(try toy.diagnostics().map(\.code) == ["naam-past-niet"])
  }
}
