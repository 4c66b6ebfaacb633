public import RegionModel

extension Division {
  /// The division with some municipalities of a region split off into a region of their own, which comes last. Those
  /// that the region does not hold are ignored; without any, or with all of them, nothing changes. O(members).
  public func splitting(_ members: MunicipalitySet, from code: String, name: String) -> Division {
    guard let region = regions.first(where: { $0.code == code }) else { return self }
    let off = region.members.filter { members.contains($0.municipality) }
    let rest = region.members.filter { !members.contains($0.municipality) }
    guard !off.isEmpty, !rest.isEmpty else { return self }
    let kept = Region(code: region.code, name: region.name, members: rest, details: region.details)
    return replacing(
      regions.map { $0.code == code ? kept : $0 } + [
        Region(code: unusedCode(from: code), name: name, members: off)
      ])
  }

  /// The division with some regions as one, which takes the code of the first of them. A municipality that was in
  /// several counts for its shares together. O(members).
  public func merging(_ codes: [String], name: String) -> Division {
    let merged = codes.compactMap { code in regions.first { $0.code == code } }
    guard let first = merged.first, merged.count > 1 else { return self }
    var members: [Int: Membership] = [:]
    for member in merged.flatMap(\.members) {
      guard let known = members[member.municipality] else {
        members[member.municipality] = member
        continue
      }
      members[member.municipality] = Membership(
        member.municipality, share: min(1, known.share + member.share),
        basis: known.basis.isMarked ? known.basis : member.basis, note: known.note ?? member.note)
    }
    let region = Region(code: first.code, name: name, members: Array(members.values))
    return replacing(regions.filter { !codes.contains($0.code) } + [region])
  }

  private func replacing(_ regions: [Region]) -> Division {
    Division(
      id: id, title: title, singular: singular, aliases: aliases, field: field, coverage: coverage,
      allowsMultiple: allowsMultiple, isStatutory: isStatutory, regions: regions, source: source)
  }

  private func unusedCode(from code: String) -> String {
    var number = 2
    while regions.contains(where: { $0.code == "\(code)-\(number)" }) { number += 1 }
    return "\(code)-\(number)"
  }
}
