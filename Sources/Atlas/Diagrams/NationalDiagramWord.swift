import RegionModel
import RegionRendering

extension NationalDiagram {
  /// A word behind `regio diagram` that is no municipality or arrangement: what it takes stands behind an option.
  public enum Word: String, Sendable, CaseIterable {
    /// ``NationalDiagram/intramax(regions:)``.
    case intramax
    /// ``NationalDiagram/commuting(regions:share:)``.
    case commuting = "pendel"
    /// ``NationalDiagram/congruence(_:)``.
    case congruence = "congruentie"
    /// ``NationalDiagram/clusters(method:)``.
    case clusters

    /// The first word of what a user typed, when it is one of these and others stand behind it, and those.
    public static func leading(_ text: String) -> (word: Self, rest: String)? {
      let parts = text.split { $0.isWhitespace }.map(String.init)
      guard parts.count > 1, let word = Self(rawValue: parts[0].lowercased()) else { return nil }
      return (word, parts.dropFirst().joined(separator: " "))
    }

    /// That `rest` does not belong behind the word, and what to write instead.
    func problem(_ rest: String, in graph: RegionGraph) -> AtlasError {
      .strayWord(rest, "achter regio diagram \(rawValue)", hint: hint(rest, in: graph))
    }

    private func hint(_ rest: String, in graph: RegionGraph) -> String {
      let typed = rest.quotedForShell
      switch self {
      case .intramax:
        return
          "Een aantal regio's komt achter --aantal: regio diagram intramax --aantal \(Int(rest) == nil ? "35" : typed)"
      case .commuting:
        if graph.isMapName(rest) { return "Schrijf: regio diagram pendel --indeling \(typed)" }
        if graph.isMunicipality(rest) {
          return "Pendel rond één gemeente: regio kaart pendel --gemeente \(typed)"
        }
        return "Een indeling komt achter --indeling: regio diagram pendel --indeling corop"
      case .congruence:
        let names = graph.mapNames(in: [rest])
        let areKnown = names.count > 1 && names.allSatisfy(graph.isDivision)
        return areKnown
          ? "Schrijf: regio diagram congruentie --indelingen \(names.joined(separator: ",").quotedForShell)"
          : "Indelingen komen achter --indelingen: regio diagram congruentie --indelingen corop,ggd-regio"
      case .clusters:
        let method = graph.isMapName(rest) && !graph.isDivision(rest) ? typed : "leiden"
        return "Een methode komt achter --methode: regio diagram clusters --methode \(method)"
      }
    }
  }
}
