import RegionModel

/// `network-members.csv`: the members of the city networks and associations.
enum NetworkMembersReader: RowTableReader {
  static let kind = "network-members"
  static let needs = [NetworksReader.kind]
  static let required = ["network", "municipality"]
  static let optional = ["name", "basis", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    reader.readMembers(
      of: "network", noun: "netwerk", owners: builder.networks.map(\.code), entry, builder, &problems
    ) { builder.networkMembers[$0, default: []].append($1) }
  }
}

extension RowReader {
  /// Reads rows that each state one membership of an owner named in `column`; `add` gets the position of the
  /// owner in `owners` and the membership.
  mutating func readMembers(
    of column: String, noun: String, owners: [String], _ entry: Manifest.Entry, _ builder: GraphBuilder,
    _ problems: inout Problems, add: (Int, Membership) -> Void
  ) {
    let positions = Dictionary(owners.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var pairs = UniqueRows<[Int]>()
    while next() {
      guard let owner = owner(column, noun, positions, &problems),
        let membership = membership(builder, entry, role: optional("role"), &problems)
      else { continue }
      let name = builder.municipalities[membership.municipality].name
      guard
        pairs.isNew(
          [owner, membership.municipality], named: "\(name) in \(owners[owner])", self, "municipality",
          &problems)
      else { continue }
      add(owner, membership)
    }
  }

  /// The position of the owner named in `column`.
  func owner(
    _ column: String, _ noun: String, _ positions: [String: Int], _ problems: inout Problems
  ) -> Int? {
    guard let code = required(column, &problems) else { return nil }
    if let position = positions[code] { return position }
    report(
      "\(noun)-onbekend", "\"\(code)\" is geen \(noun.asKnown).", column, &problems,
      hint: code.nearest(of: positions.keys.sorted()))
    return nil
  }
}
