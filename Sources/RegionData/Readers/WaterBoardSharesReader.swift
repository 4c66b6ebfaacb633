import RegionModel

/// `water-board-shares.csv`: which share of each municipality's area each water board covers.
enum WaterBoardSharesReader: RowTableReader {
  static let kind = "water-board-shares"
  static let needs = [WaterBoardsReader.kind]
  static let required = ["water_board", "municipality", "share"]
  static let optional = ["name", "basis", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    let boards = AreaResolver(
      noun: "waterschap", codes: builder.waterBoards.map(\.code.rawValue),
      index: NameIndex(
        builder.waterBoards.map { .init(label: $0.name, names: [$0.code.rawValue, $0.name] + $0.aliases) }))
    var pairs = UniqueRows<[Int]>()
    var covered = [Double](repeating: 0, count: builder.count)
    builder.waterBoardSource = entry.source
    while reader.next() {
      let board = boards.resolve(reader, "water_board", &problems)
      let share = reader.decimal("share", in: 0...1, &problems)
      guard let board, let share,
        let membership = reader.membership(builder, entry, share: share, &problems),
        pairs.isNew(
          [board, membership.municipality], named: "Dit paar", reader, "municipality", &problems)
      else { continue }
      covered[membership.municipality] += share
      if covered[membership.municipality] > 1.02 {
        let name = builder.municipalities[membership.municipality].name
        reader.report(
          "aandelen-te-hoog", "De aandelen van \(name) zijn samen meer dan 1.", "share", &problems)
      }
      builder.waterBoardMembers[board, default: []].append(membership)
    }
  }
}
