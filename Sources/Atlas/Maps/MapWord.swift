public import RegionModel
import RegionAnalysis
import RegionRendering

/// A word behind `regio kaart` that is no division: what it takes stands behind an option, not behind the word.
public enum MapWord: String, Sendable, CaseIterable {
  /// The commuting flows.
  case commuting = "pendel"
  /// Rings around the municipalities with most jobs.
  case rings = "pendelringen"
  /// The joint arrangements around a municipality.
  case arrangements = "regelingen"

  /// The word that `text` is.
  public init?(_ text: String) {
    let word = text.lowercased()
    guard let found = word == "regeling" ? .arrangements : Self(rawValue: word) else { return nil }
    self = found
  }

  /// The first of the words a user typed, when it is one of these, and what stands behind it.
  public static func leading(_ words: [String]) -> (word: Self, rest: String)? {
    let parts = parts(words)
    guard let first = parts.first, let word = Self(first.withoutOuterCommas) else { return nil }
    return (word, parts.dropFirst().joined(separator: " ").withoutOuterCommas)
  }

  /// The one of these words that stands in `name`, which is no division, and what the user typed around it.
  static func stray(in name: String, of words: [String]) -> (word: Self, rest: String)? {
    var rest = parts(words)
    let found = parts([name]).lazy.compactMap { Self($0.withoutOuterCommas) }.first
    guard let found, let place = rest.firstIndex(where: { Self($0.withoutOuterCommas) == found }) else {
      return nil
    }
    rest.remove(at: place)
    return rest.isEmpty ? nil : (found, rest.joined(separator: " ").withoutOuterCommas)
  }

  private static func parts(_ words: [String]) -> [String] {
    // A comma parts names, but not the digits of a number.
    let text = words.joined(separator: " ")
    let parted = zip(text, text.dropFirst() + " ").map { $0 == "," && !$1.isNumber ? ", " : String($0) }
    return parted.joined().split { $0.isWhitespace }.map(String.init)
  }

  /// That `rest` does not belong behind the word, and what to write instead.
  public func problem(_ rest: String, in graph: RegionGraph) -> AtlasError {
    .strayWord(rest, "bij regio kaart \(rawValue)", hint: hint(rest, in: graph))
  }

  private func hint(_ rest: String, in graph: RegionGraph) -> String {
    let typed = rest.quotedForShell
    let isNumber = Int(rest) != nil
    switch self {
    case .rings:
      if isNumber { return "Schrijf: regio kaart pendelringen --centra \(typed)" }
      if graph.isDivision(rest) { return "Schrijf: regio kaart pendelringen --indeling \(typed)" }
      if graph.isMunicipality(rest) {
        return "Pendel rond één gemeente: regio kaart pendel --gemeente \(typed)"
      }
      return
        "Een indeling komt achter --indeling, bijvoorbeeld: regio kaart pendelringen --indeling \(example(graph))"
    case .commuting:
      let number = rest.hasSuffix("%") ? String(rest.dropLast()) : rest
      if let value = Double(number.replacing(",", with: ".")) {
        let share = value > 1 || rest.hasSuffix("%") ? number + "%" : number
        return "Schrijf: regio kaart pendel --vanaf-aandeel \(share)"
      }
      if graph.isMunicipality(rest) { return "Schrijf: regio kaart pendel --gemeente \(typed)" }
      if graph.isDivision(rest) {
        return "Pendel tussen die regio's: regio diagram pendel --indeling \(typed)"
      }
      return "Een gemeente komt achter --gemeente, bijvoorbeeld: regio kaart pendel --gemeente Oss"
    case .arrangements:
      if graph.isMunicipality(rest) { return "Schrijf: regio kaart regelingen --gemeente \(typed)" }
      return
        "Een gemeente komt achter --gemeente en een beleidsterrein achter --beleid, bijvoorbeeld: regio kaart regelingen --gemeente Oss"
    }
  }

  private func example(_ graph: RegionGraph) -> String {
    (graph.division("corop") ?? graph.divisions.first)?.id ?? "corop"
  }
}

extension String {
  /// The text without commas and spaces around it.
  fileprivate var withoutOuterCommas: String {
    var text = self[...]
    while text.first == "," || text.first == " " { text.removeFirst() }
    while text.last == "," || text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension RegionGraph {
  /// Whether `text` is the name of one municipality or of several.
  func isMunicipality(_ text: String) -> Bool {
    if case .unknown = municipalityNames.match(text) { false } else { true }
  }

  /// Whether `text` is the name of a division.
  func isDivision(_ text: String) -> Bool {
    if case .found = divisionNames.matchWords(text) { true } else { false }
  }
}
