import RegionModel

/// `participants.csv`: who takes part in each joint arrangement: municipalities, provinces, water boards,
/// other arrangements, the state and others.
enum ParticipantsReader: RowTableReader {
  static let kind = "participants"
  static let needs = [ArrangementsReader.kind]
  static let required = ["arrangement", "kind", "code", "name"]
  static let optional = ["organs", "basis", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    let positions = Dictionary(
      builder.arrangements.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let codes: [Participant.Kind: [String]] = [
      .province: builder.provinces.map(\.code.rawValue),
      .waterBoard: builder.waterBoards.map(\.code.rawValue),
    ]
    var members = UniqueRows<[Int]>()
    var others = UniqueRows<[String]>()
    while reader.next() {
      let owner = reader.owner("arrangement", "regeling", positions, &problems)
      let kind: Participant.Kind? = reader.choice("kind", &problems)
      let basis = reader.choice("basis", fallback: entry.source.basis, &problems)
      guard let owner, let kind, let basis else { continue }
      if kind == .municipality {
        guard let number = builder.resolver.resolve(reader, "code", &problems) else { continue }
        reader.checkName(of: number, builder, &problems)
        let name = builder.municipalities[number].name
        guard members.isNew([owner, number], named: "\(name) in deze regeling", reader, "code", &problems)
        else {
          continue
        }
        builder.arrangementMembers[owner, default: []].append(
          Membership(number, basis: basis, note: reader.optional("note")))
        let organs = reader.list("organs")
        if !organs.isEmpty { builder.arrangementOrgans[owner, default: [:]][number] = organs }
        continue
      }
      let code = reader.optional("code")
      if let code, let known = codes[kind], !known.contains(code) {
        reader.report(
          "\(kind.rawValue)-onbekend", "\"\(code)\" is geen \(kind.rawValue.asKnown).", "code", &problems,
          hint: code.nearest(of: known))
        continue
      }
      guard let name = reader.required("name", &problems),
        others.isNew(
          ["\(owner)", kind.rawValue, code ?? "", code == nil ? name : ""],
          named: "Deelnemer \(name) aan deze regeling", reader, "code", &problems)
      else { continue }
      builder.participants[owner, default: []].append(
        Participant(
          kind: kind, code: code, name: name, organs: reader.list("organs"), basis: basis,
          note: reader.optional("note")))
    }
  }
}
