import RegionModel
import RegionRendering

extension [TableSource] {
  /// Tables with the same origin as one, with their titles together, so that the foot of a map names it once.
  var grouped: [TableSource] {
    var groups: [[TableSource]] = []
    for table in self {
      if let index = groups.firstIndex(where: { $0[0].isLike(table) }) {
        groups[index].append(table)
      } else {
        groups.append([table])
      }
    }
    return groups.map { tables in
      guard tables.count > 1 else { return tables[0] }
      let first = tables[0]
      return TableSource(
        file: first.file, kind: first.kind, title: DutchNumber.list(tables.map(\.title)), date: first.date,
        source: first.source, licence: first.licence, retrieved: first.retrieved, basis: first.basis,
        doubts: tables.flatMap(\.doubts))
    }
  }
}

extension TableSource {
  fileprivate func isLike(_ other: TableSource) -> Bool {
    (source, date, licence) == (other.source, other.date, other.licence)
  }
}
