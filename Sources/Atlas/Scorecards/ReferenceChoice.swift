import RegionAnalysis
import RegionModel
import RegionRendering

/// With which regions a region is compared.
struct ReferenceChoice {
  /// The division whose regions are the reference.
  let division: Division
  /// Its regions, measured.
  let set: ReferenceSet

  /// The division that `name` means; without one the region's own, if it has at least eight regions, else the
  /// arbeidsmarktregio's, else the first division of the data.
  /// - Throws: ``AtlasError/request(_:)`` for an unknown division, or when there is none.
  init(_ name: String?, for region: FoundRegion, in ground: ScorecardGround) throws(AtlasError) {
    let graph = ground.graph
    if let name {
      division = try graph.findDivision(name)
    } else if case .region(let id, _) = region.kind, let own = graph.division(id), own.regions.count >= 8 {
      division = own
    } else if let standard = graph.division("arbeidsmarktregio") ?? graph.divisions.first {
      division = standard
    } else {
      throw .request([
        Diagnostic(
          "indeling-ontbreekt", "Deze gegevens bevatten geen indeling om mee te vergelijken.",
          hint: "Voeg een indeling toe aan de gegevens.")
      ])
    }
    set = ReferenceSet(
      name: division.countedName,
      regions: division.regions.map { graph.set($0.members) }, in: ground)
  }
}

extension ScorecardGround {
  /// All arrangements with at least two municipalities, measured.
  var measuredArrangements: ReferenceSet {
    let sets = bodies.filter { $0.arrangement != nil && $0.count > 1 }.map(\.members)
    return ReferenceSet(
      name: "de \(DutchNumber.counted(sets.count, "regeling", "regelingen")) met twee of meer gemeenten",
      regions: sets, in: self)
  }
}

extension Division {
  /// Its regions with their number, to use in a sentence: `de 35 arbeidsmarktregio's`; where the title is no plain
  /// plural `de 35 regio's van de indeling rpa`.
  var countedName: String {
    let isPlural = title.hasSuffix("en") || title.hasSuffix("'s") || title.hasSuffix("sten")
    guard isPlural, regions.count > 1 else {
      return "de \(DutchNumber.counted(regions.count, "regio", "regio's")) van de indeling \(id)"
    }
    let keepsCapital = title.dropFirst().first?.isUppercase ?? false
    let words = keepsCapital ? title : title.prefix(1).lowercased() + title.dropFirst()
    return "de \(regions.count) \(words)"
  }
}
