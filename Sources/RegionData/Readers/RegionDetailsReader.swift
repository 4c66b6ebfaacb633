import RegionModel

/// `region-details.csv`: facts about regions that are no membership, for example a care office's insurer.
enum RegionDetailsReader: RowTableReader {
  static let kind = "region-details"
  static let needs = [DivisionReader.kind]
  static let required = ["division", "region_code", "key", "value"]
  static let optional = ["basis", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    var rows = UniqueRows<[String]>()
    while reader.next() {
      let division = reader.required("division", &problems)
      let code = reader.required("region_code", &problems)
      let key = reader.required("key", &problems)
      let value = reader.required("value", &problems)
      let basis = reader.choice("basis", fallback: entry.source.basis, &problems)
      guard let division, let code, let key, let value, let basis else { continue }
      guard let known = builder.divisions.first(where: { $0.id == division }) else {
        reader.report(
          "indeling-onbekend", "De indeling \"\(division)\" bestaat niet.", "division", &problems,
          hint: division.nearest(of: builder.divisions.map(\.id)))
        continue
      }
      guard known.regions.contains(where: { $0.code == code }) else {
        reader.report(
          "regio-onbekend", "De indeling \(division) heeft geen regio \"\(code)\".", "region_code", &problems,
          hint: code.nearest(of: known.regions.map(\.code)))
        continue
      }
      guard
        rows.isNew(
          [division, code, key, value], named: "Dit kenmerk van \(code)", reader, "key", &problems)
      else { continue }
      builder.details[.init(division: division, region: code), default: []].append(
        Region.Detail(key: key, value: value, basis: basis, note: reader.optional("note")))
    }
  }
}
