import RegionModel

/// The marks and notes of one report: each kind of mark once, each different note once, in the order in which
/// a reader meets them.
struct ReportMarks {
  /// The kinds of knowledge that were marked.
  private(set) var bases: [Basis] = []
  /// The notes, numbered from 1.
  private(set) var notes: [String] = []
  private var numbers: [String: Int] = [:]

  /// Takes up the mark and the note of a fact or row: the basis if it must carry a mark, and the note's number.
  mutating func take(basis: Basis?, note: String?) -> (basis: Basis?, note: Int?) {
    let marked = basis.flatMap { $0.isMarked ? $0 : nil }
    if let marked, !bases.contains(marked) { bases.append(marked) }
    guard let text = note?.oneLine, !text.isEmpty else { return (marked, nil) }
    if let known = numbers[text] { return (marked, known) }
    notes.append(text)
    numbers[text] = notes.count
    return (marked, notes.count)
  }
}

extension Basis {
  /// The mark behind a value in plain text; empty where none is needed.
  var mark: String {
    switch self {
    case .registered, .sourced, .rule, .computed, .carried: ""
    case .derived: "*"
    case .inferred: "?"
    case .modelled: "~"
    case .unverified: "??"
    }
  }

  /// What a mark means, in Dutch, without full stop.
  var explanation: String {
    switch self {
    case .registered: "staat in een officieel register"
    case .sourced: "genoemd in een bron"
    case .rule: "volgt uit een vaste regel"
    case .computed: "uitgerekend uit andere tabellen"
    case .carried: "oudere stand, meegenomen door gemeentelijke herindelingen"
    case .derived: "volgt uit een gebied of uit de deelname aan iets anders, staat zelf niet in een bron"
    case .inferred: "aannemelijk, maar kan onjuist zijn"
    case .modelled: "uitkomst van een model, niet geteld"
    case .unverified: "komt uit één zwakke bron"
    }
  }
}

extension TableSource {
  /// Who says it, for which day and under which licence, in one Dutch sentence.
  var citation: String {
    var parts = [source.oneLine, "stand \(date.dutch)"]
    if !licence.oneLine.isEmpty { parts.append("licentie \(licence.oneLine)") }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
