import RegionModel
import Testing

@Suite("A water board")
struct WaterBoardTests {
  @Test("Its municipalities ascend, each with its own share")
  func members() {
    let board = WaterBoard(
      code: WaterBoardCode("WBH38"), name: "Aa en Maas", aliases: ["AM"],
      members: [Membership(7, share: 0.7), Membership(2, share: 0.2), Membership(4, share: 1)], note: "let op"
    )
    #expect(board.members.map(\.municipality) == [2, 4, 7])
    #expect(board.members.map(\.share) == [0.2, 1, 0.7])
    #expect(board.code.rawValue == "WBH38")
    #expect(board.name == "Aa en Maas")
    #expect(board.aliases == ["AM"])
    #expect(board.note == "let op")
  }
}
