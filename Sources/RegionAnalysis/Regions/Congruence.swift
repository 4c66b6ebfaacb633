public import RegionModel

/// Territorial congruence (territoriale congruentie) of a municipality: how often it works with the same partners.
///
/// For municipality m and the divisions D in which it has a region, the partners P are all other municipalities that
/// share at least one region with it; the congruence is Σ over P of the number of divisions shared, divided by |P|·|D|.
/// It is 1 when every partner is there in every division, and falls with every division that brings other partners.
/// Source: Boogers, Klok, Denters & Sanders 2016, Effecten van regionaal bestuur; used so by Kokx De Voogd 2020.
public struct Congruence: Sendable, Hashable {
  /// A municipality that shares a region.
  public struct Partner: Sendable, Hashable {
    /// Index of the municipality.
    public let municipality: Int
    /// In how many divisions it is in the same region, at least 1.
    public let shared: Int

    /// Makes a partner in so many divisions.
    public init(municipality: Int, shared: Int) {
      self.municipality = municipality
      self.shared = shared
    }
  }

  /// How often a partner is there.
  public enum Band: Sendable, CaseIterable, Hashable {
    /// In all divisions: the core.
    case all
    /// In three quarters or more.
    case most
    /// In half or more.
    case half
    /// In less than half, but in several.
    case few
    /// In one only: the fringe.
    case one
  }

  /// Index of the municipality.
  public let municipality: Int
  /// Number of divisions in which it has a region: |D|.
  public let divisionCount: Int
  /// Its partners, those in most divisions first, then ascending by index.
  public let partners: [Partner]

  /// Makes the congruence of `municipality` from its partners in any order.
  public init(of municipality: Int, divisionCount: Int, partners: [Partner]) {
    self.municipality = municipality
    self.divisionCount = divisionCount
    self.partners = partners.sorted { ($1.shared, $0.municipality) < ($0.shared, $1.municipality) }
  }

  /// Times that a partner is there, over all partners and divisions: the numerator.
  public var meetings: Int { partners.reduce(0) { $0 + $1.shared } }

  /// The congruence, 0…1; `nil` without partners.
  public var value: Double? {
    partners.isEmpty ? nil : Double(meetings) / Double(partners.count * divisionCount)
  }

  /// How often this partner is there.
  public func band(of partner: Partner) -> Band {
    if partner.shared == divisionCount { return .all }
    if partner.shared == 1 { return .one }
    if partner.shared * 4 >= divisionCount * 3 { return .most }
    return partner.shared * 2 >= divisionCount ? .half : .few
  }

  /// The congruence over all divisions but one, in which the municipality is with `circle`. O(partners).
  public func without(_ circle: MunicipalitySet) -> Congruence {
    Congruence(
      of: municipality, divisionCount: divisionCount - 1,
      partners: partners.map { partner in
        Partner(
          municipality: partner.municipality,
          shared: partner.shared - (circle.contains(partner.municipality) ? 1 : 0))
      }.filter { $0.shared > 0 })
  }

  /// The partners that are there so often, in the order of ``partners``.
  public func partners(_ band: Band) -> [Partner] { partners.filter { self.band(of: $0) == band } }
}
