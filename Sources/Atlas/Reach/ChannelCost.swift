import RegionAnalysis
import RegionModel
import RegionRendering

/// What a channel costs when the cheapest set is looked for; the raw value is what users type.
public enum ChannelCost: String, CaseIterable, Sendable {
  /// Every channel costs the same: the fewest channels.
  case one = "1"
  /// A channel costs its residents: the least double contact.
  case residents = "inwoners"
  /// A channel costs a meeting for every twenty municipalities, or part of twenty, that have to sit at its table.
  case meetings = "vergaderingen"

  /// Most municipalities in one meeting: more do not get to speak.
  public static let tableSize = 20

  /// Reads what a user typed for `--gewicht`.
  public init(_ text: String) throws(AtlasError) {
    let word = text.foldedName
    guard let cost = Self.allCases.first(where: { $0.rawValue.foldedName == word }) else {
      throw .request([
        Diagnostic(
          "gewicht-onbekend", "\"\(text.oneLine)\" is geen gewicht.",
          hint: "Kies uit: \(DutchNumber.list(Self.allCases.map(\.rawValue), word: "of")).")
      ])
    }
    self = cost
  }

  /// The costs of some channels; `nil` when each costs 1.
  func costs(_ channels: [Channel], in graph: RegionGraph) -> [Int]? {
    switch self {
    case .one: nil
    case .residents: channels.map { graph.inhabitants(of: $0.members) }
    case .meetings: channels.map { ($0.members.count + Self.tableSize - 1) / Self.tableSize }
    }
  }

  /// A cost in words.
  func dutch(_ cost: Int) -> String {
    switch self {
    case .one: DutchNumber.counted(cost, "kanaal", "kanalen")
    case .residents: DutchNumber.counted(cost, "inwoner", "inwoners")
    case .meetings: DutchNumber.counted(cost, "vergadering", "vergaderingen")
    }
  }

  /// What the cost is, one Dutch sentence; `nil` where that speaks for itself.
  var explanation: String? {
    switch self {
    case .one: nil
    case .residents:
      "Een kanaal kost hier zoveel als er inwoners zijn in zijn gemeenten; wie via twee kanalen wordt aangesproken telt twee keer, dus de goedkoopste set geeft het minste dubbele contact."
    case .meetings:
      "Een kanaal kost hier één vergadering per \(Self.tableSize) gemeenten (naar boven afgerond), omdat er aan een tafel niet meer aan het woord komen; die grens is een aanname van dit programma."
    }
  }
}
