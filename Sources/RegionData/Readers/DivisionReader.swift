import RegionModel

/// `divisions/….csv`: the regions of one division with their municipalities.
enum DivisionReader: RowTableReader {
  static let kind = "division"
  static let allowsSeveral = true
  static let required = ["region_code", "region", "municipality"]
  static let optional = ["name", "basis", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    guard let frame = DivisionFrame(entry, builder, &problems) else { return }
    var regions: [String: (name: String, members: [Membership])] = [:]
    var pairs = UniqueRows<[String]>()
    while reader.next() {
      let code = reader.required("region_code", &problems)
      let name = reader.required("region", &problems)
      guard let code, let name, let membership = reader.membership(builder, entry, &problems) else {
        continue
      }
      if let known = regions[code], known.name != name {
        reader.report(
          "regio-twee-namen", "Regio \(code) heet hier \"\(name)\", maar eerder \"\(known.name)\".", "region",
          &problems)
      }
      let municipality = builder.municipalities[membership.municipality]
      let key = [municipality.code.rawValue] + (frame.allowsMultiple ? [code] : [])
      let said =
        frame.allowsMultiple
        ? "\(municipality.name) in deze regio" : "\(municipality.name) heeft al een \(frame.singular) en"
      guard pairs.isNew(key, named: said, reader, "municipality", &problems) else { continue }
      regions[code, default: (name, [])].members.append(membership)
    }
    checkCoverage(frame, regions.values.flatMap(\.members), entry, builder, &problems)
    builder.divisions.append(
      Division(
        id: frame.id, title: entry.source.title, singular: frame.singular,
        aliases: entry.lists["aliases"] ?? [],
        field: frame.field, coverage: frame.coverage, allowsMultiple: frame.allowsMultiple,
        isStatutory: frame.isStatutory,
        regions: regions.map { Region(code: $0.key, name: $0.value.name, members: $0.value.members) },
        source: entry.source))
  }

  private static func checkCoverage(
    _ frame: DivisionFrame, _ members: [Membership], _ entry: Manifest.Entry, _ builder: GraphBuilder,
    _ problems: inout Problems
  ) {
    guard frame.coverage == .national else { return }
    let missing = MunicipalitySet.all(capacity: builder.count)
      .subtracting(members.municipalities(capacity: builder.count))
    guard !missing.isEmpty else { return }
    problems.add(
      Diagnostic(
        "indeling-onvolledig",
        "\(builder.some(Array(missing), "heeft", "hebben")) geen \(frame.singular).",
        location: .init(file: entry.location.file.folder + entry.source.file),
        hint: "Vul de tabel aan, of schrijf in dataset.yaml \"coverage: partial\"."))
  }
}

/// The words of the manifest about a division.
private struct DivisionFrame {
  let id: String
  let singular: String
  let field: PolicyField
  let coverage: Division.Coverage
  let allowsMultiple: Bool
  let isStatutory: Bool

  private enum Membership: String, CaseIterable { case single, multiple }
  private enum Statutory: String, CaseIterable {
    case yes = "true"
    case no = "false"
  }

  init?(_ entry: Manifest.Entry, _ builder: GraphBuilder, _ problems: inout Problems) {
    func word<Value: RawRepresentable & CaseIterable>(_ key: String, _ fallback: Value) -> Value?
    where Value.RawValue == String {
      guard let text = entry.words[key] else { return fallback }
      if let value = Value(rawValue: text) { return value }
      problems.add(
        Diagnostic(
          "woord-onbekend", "\"\(text)\" bij \"\(key)\" van \"\(entry.source.file)\" is onbekend.",
          location: entry.location,
          hint: "Kies uit: \(Value.allCases.map(\.rawValue).joined(separator: ", "))."))
      return nil
    }
    let stem =
      entry.source.file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
    id = entry.words["id"] ?? stem
    singular = entry.words["singular"] ?? id
    let field = word("field", PolicyField.bestuur)
    let coverage = word("coverage", Division.Coverage.national)
    let membership = word("membership", Membership.single)
    let statutory = word("statutory", Statutory.yes)
    guard let field, let coverage, let membership, let statutory else { return nil }
    guard !builder.divisions.contains(where: { [id] in $0.id == id }), id != "provincie", id != "waterschap"
    else {
      problems.add(
        Diagnostic(
          "indeling-dubbel", "Er zijn twee indelingen met id \"\(id)\".", location: entry.location))
      return nil
    }
    self.field = field
    self.coverage = coverage
    allowsMultiple = membership == .multiple
    isStatutory = statutory == .yes
  }
}
