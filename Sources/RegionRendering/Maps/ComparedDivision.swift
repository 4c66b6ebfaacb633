public import RegionModel

/// One of the divisions on a map with several: an existing one or the regions that a method found.
public struct ComparedDivision: Sendable, Hashable {
  /// Title in Dutch, for example `Veiligheidsregio's`.
  public let title: String
  /// What one region is called, for example `veiligheidsregio`.
  public let singular: String
  /// Name of each region.
  public let names: [String]
  /// Position of the region of each municipality; `nil` outside all regions.
  public let regionOf: [Int?]
  /// Where it comes from.
  public let source: TableSource
  /// How many regions there are: those of `names`, and those that are no municipality's main one.
  public let count: Int

  /// A division over as many municipalities as `regionOf` has places.
  ///
  /// - Parameter count: how many regions there are; without it those of `names`.
  public init(
    title: String, singular: String, names: [String], regionOf: [Int?], source: TableSource,
    count: Int? = nil
  ) {
    self.count = count ?? names.count
    self.title = title
    self.singular = singular
    self.names = names
    self.regionOf = regionOf
    self.source = source
  }

  /// The municipalities of each region, ascending.
  var members: [[Int]] {
    var members = [[Int]](repeating: [], count: names.count)
    for (municipality, region) in regionOf.enumerated() {
      if let region { members[region].append(municipality) }
    }
    return members
  }

  /// Name of the region of a municipality.
  func name(of municipality: Int) -> String? { regionOf[municipality].map { names[$0] } }

  private var hidden: String {
    count > names.count ? " (\(count - names.count) alleen naast een ander, niet op de kaart)" : ""
  }

  /// For the legend: `25 gebieden, stand 1 januari 2016`.
  var summary: String {
    "\(DutchNumber.counted(count, "gebied", "gebieden"))\(hidden), stand \(source.date.dutch)"
  }
}
