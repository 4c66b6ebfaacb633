import RegionModel

/// `programme-members.csv`: the municipalities that take part in each programme.
enum ProgrammeMembersReader: RowTableReader {
  static let kind = "programme-members"
  static let needs = [ProgrammesReader.kind]
  static let required = ["programme", "municipality"]
  static let optional = ["name", "role", "basis", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    reader.readMembers(
      of: "programme", noun: "programma", owners: builder.programmes.map(\.id), entry, builder, &problems
    ) { builder.programmeMembers[$0, default: []].append($1) }
  }
}
