import Testing

@testable import RegionRendering

@Suite("Groups flow over columns as text over those of a newspaper")
struct GroupFlowTests {
  private func group(_ count: Int, _ kind: GroupKind = .region, text: String = "naam") -> DiagramGroup {
    DiagramGroup(
      id: "g\(count)", title: "Groep", kind: kind, singular: "regio", plural: "regio's",
      items: (0..<count).map { DiagramItem(id: "\($0)", text: "\(text) \($0)", tooltip: "x") })
  }

  private func flow(_ groups: [DiagramGroup], columns: Int, height: Double, folding: Bool = true)
    -> GroupFlow?
  {
    GroupFlow(
      groups.map { GroupFlow.Measures($0, width: 150) }, columns: columns, height: height, folding: folding)
  }

  /// Points that a column takes, counted box by box from what would be drawn.
  private func height(_ column: [GroupFlow.Piece], _ groups: [DiagramGroup]) -> Double {
    var names = Identifiers()
    var height = -GroupFlow.groupGap
    for piece in column {
      let group = piece.isContinued ? groups[piece.group].continued : groups[piece.group]
      let nodes = DrawnGroup(
        group, items: piece.items, rest: piece.hasRest ? 2 : 0, width: 150, prefix: "", names: &names
      ).nodes
      height += nodes.reduce(-BoxStack.gap) { $0 + $1.size.height + BoxStack.gap } + 2 * BoxStack.padding
      height += GroupFlow.groupGap
    }
    return height
  }

  @Test("All things are drawn once and in order, and no column is higher than the room")
  func whole() throws {
    for sizes in [[1], [3, 2], [12], [4, 30, 2, 9], [7, 7, 7], [1, 1, 1, 1, 40]] {
      for columns in 1...5 {
        for room in [120.0, 300, 700] {
          let groups = sizes.map { group($0, text: "een naam van twee regels lang hoor") }
          guard let flow = self.flow(groups, columns: columns, height: room) else { continue }
          #expect(flow.columns.count <= columns)
          for column in flow.columns { #expect(height(column, groups) <= room + 0.001) }
          for index in groups.indices {
            let drawn = flow.columns.joined().filter { $0.group == index }.flatMap { Array($0.items) }
            #expect(drawn == Array(0..<flow.shown[index]))
          }
          #expect(flow.columns.joined().map(\.group) == flow.columns.joined().map(\.group).sorted())
        }
      }
    }
  }

  @Test("Nothing is folded where all fits, and never a single thing alone")
  func folding() throws {
    let groups = [group(20), group(6, .statistics)]
    let high = try #require(flow(groups, columns: 1, height: 1_000))
    #expect(high.shown == [20, 6])
    // Without folding there is no answer as soon as one point is missing.
    let least = high.height
    #expect(flow(groups, columns: 1, height: least, folding: false) != nil)
    #expect(flow(groups, columns: 1, height: least - 1, folding: false) == nil)
    for height in stride(from: 60.0, through: least, by: 7) {
      guard let flow = self.flow(groups, columns: 1, height: height) else { continue }
      for (group, shown) in zip(groups, flow.shown) { #expect(group.items.count - shown != 1) }
    }
  }

  @Test("What is only made to count with gives way first")
  func statistics() throws {
    let groups = [group(10, .statistics), group(10)]
    let whole = try #require(flow(groups, columns: 1, height: 1_000)).height
    let tight = try #require(flow(groups, columns: 1, height: whole - 40))
    #expect(tight.shown[0] < 10)
    #expect(tight.shown[1] == 10)
  }

  @Test("A long group goes on in the next column, at least three things together")
  func continued() throws {
    let groups = [group(12)]
    let flow = try #require(self.flow(groups, columns: 2, height: 130))
    #expect(flow.columns.map { $0.map(\.items) } == [[0..<6], [6..<12]])
    #expect(flow.columns[1][0].isContinued)
    #expect(groups[0].continued.title == "Groep (vervolg)")
  }
}
