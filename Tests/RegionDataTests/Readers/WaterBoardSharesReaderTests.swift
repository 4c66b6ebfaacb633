import RegionModel
import Testing

@Suite("Reading the shares of water boards")
struct WaterBoardSharesReaderTests {
  private static let decimal = "\nSchrijf bijvoorbeeld 12.5 (of 12,5 als de velden door ; gescheiden zijn)."

  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(
        "WB03,GM0009,IJlst,0.05,", 1,
        "\"WB03\" is geen bekend waterschap. [waterschap-onbekend]\nBedoelt u Waterschap Oost (WB02), Waterschap West (WB01)?"
      ),
      WrongRow("WB01,,IJlst,0.05,", 6, "Hier mist een gemeente. [veld-leeg]"),
      WrongRow(
        "WB01,IJlts,,0.05,", 6,
        "\"IJlts\" is geen bekende gemeente. [gemeente-onbekend]\nBedoelt u IJlst (GM0009)?"),
      WrongRow("WB01,GM0009,IJlst,1.01,", 19, "1.01 in \"share\" is hoger dan 1. [getal-buiten-bereik]"),
      WrongRow("WB01,GM0009,IJlst,-0.1,", 19, "-0.1 in \"share\" is lager dan 0. [getal-buiten-bereik]"),
      WrongRow("WB01,GM0009,IJlst,5%,", 19, "\"5%\" in \"share\" is geen getal. [geen-getal]" + decimal),
      WrongRow("WB01,GM0009,IJlst,,", 19, "Het veld \"share\" is leeg. [veld-leeg]"),
      WrongRow(
        "WB01,GM0009,Ede,0.05,", 13,
        "\"Ede\" hoort niet bij GM0009: dat is IJlst. [naam-past-niet]\nVerbeter de code of de naam."),
      WrongRow(
        "WB01,GM0001,Adam,0.01,", 6,
        "Dit paar staat al in regel 2. [dubbel]\nHaal een van de twee regels weg."),
      WrongRow(
        "WB02,GM0001,Adam,0.03,", 18, "De aandelen van Adam zijn samen meer dan 1. [aandelen-te-hoog]"),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "water-board-shares.csv") }

  @Test("Rounding may bring the shares of a municipality to 1.02")
  func rounding() throws {
    let graph = try ToyDataset().adding("WB02,GM0001,Adam,0.02,", to: "water-board-shares.csv").graph()
    #expect(graph.waterBoards[1].members.first?.share == 0.02)
  }

  @Test("When a municipality has no water board, the division says that it does not cover the country")
  func partial() throws {
    let graph = try ToyDataset()
      .replacing("WB02,GM0003,Cuijk,1,\n", with: "", in: "water-board-shares.csv").graph()
    #expect(graph.division("waterschap")?.coverage == .partial)
    #expect(graph.division("waterschap")?.regions(of: 2) == [])
  }
}
