/// A joint arrangement under the Wet gemeenschappelijke regelingen (Wgr-regeling).
public struct JointArrangement: Sendable, Hashable {
  /// Identity in the register, for example `roo:25160835`.
  public let id: String
  /// Full name as registered.
  public let name: String
  /// Short name by which people know it, if there is one.
  public let shortName: String?
  /// The body that it set up, if any.
  public let body: String?
  /// Legal form as registered, for example `Openbaar lichaam`.
  public let legalForm: String
  /// Policy areas as registered; empty where the register says nothing.
  public let fields: [String]
  /// First day in force.
  public let validFrom: ReferenceDate?
  /// Last day in force.
  public let validTo: ReferenceDate?
  /// The municipalities that take part, ascending by index.
  public let members: [Membership]
  /// All other participants.
  public let others: [Participant]
  /// Organs that take part for each municipality, by index of the municipality.
  public let organs: [Int: [String]]
  /// What a reader has to know about this row.
  public let note: String?

  /// Makes an arrangement.
  public init(
    id: String, name: String, shortName: String? = nil, body: String? = nil, legalForm: String,
    fields: [String] = [], validFrom: ReferenceDate? = nil, validTo: ReferenceDate? = nil,
    members: [Membership], others: [Participant] = [], organs: [Int: [String]] = [:], note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.body = body
    self.legalForm = legalForm
    self.fields = fields
    self.validFrom = validFrom
    self.validTo = validTo
    self.members = members.sorted { $0.municipality < $1.municipality }
    self.others = others
    self.organs = organs
    self.note = note
  }

  /// The name to show where space is short: the body's name with its abbreviation, else the short name, else
  /// the full name.
  public var label: String {
    guard let body else { return shortName ?? name }
    guard let shortName, shortName.count <= 12, !body.foldedName.contains(shortName.foldedName) else {
      return body
    }
    return "\(body) (\(shortName))"
  }
}
