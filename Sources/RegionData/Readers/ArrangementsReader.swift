import RegionModel

/// `arrangements.csv`: the joint arrangements in force on the reference date.
enum ArrangementsReader: RowTableReader {
  static let kind = "arrangements"
  static let required = ["id", "name", "legal_form"]
  static let optional = ["short_name", "body", "fields", "valid_from", "valid_to", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    var ids = UniqueRows<String>()
    while reader.next() {
      let id = reader.required("id", &problems)
      let name = reader.required("name", &problems)
      let form = reader.required("legal_form", &problems)
      let from = reader.date("valid_from", &problems)
      let to = reader.date("valid_to", &problems)
      guard let id, let name, let form,
        ids.isNew(id, named: "Regeling \(id)", reader, "id", &problems)
      else { continue }
      if let from, let to, to < from {
        reader.report(
          "datums-verkeerd-om", "De regeling eindigt (\(to)) voor zij begint (\(from)).", "valid_to",
          &problems)
      }
      builder.arrangements.append(
        JointArrangement(
          id: id, name: name, shortName: reader.optional("short_name"), body: reader.optional("body"),
          legalForm: form, fields: reader.list("fields"), validFrom: from, validTo: to, members: [],
          note: reader.optional("note")))
    }
  }
}
