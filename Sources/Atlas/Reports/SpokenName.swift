import RegionAnalysis
import RegionModel

extension RegionGraph {
  /// The name of a candidate as it stands in a sentence: `de arbeidsmarktregio Noordoost-Brabant`, `het waterschap
  /// Rivierenland`. An arrangement or programme is an organisation, not a region: `het gebied van BSOB`.
  func spoken(_ candidate: Candidate) -> String {
    switch candidate.source {
    case .arrangement, .programme: return "het gebied van \(candidate.name)"
    case .method: return "de \(candidate.name)"
    case .division:
      guard let division = division(candidate.id) else { return candidate.name }
      let kind = division.singular.replacing(" een ", with: " ")
      guard candidate.name.hasPrefix(kind + " ") else { return candidate.name }
      return "\(kind.article) \(candidate.name)"
    }
  }

  /// The same where only the body is meant: organisations by their bare name.
  func spokenBody(_ candidate: Candidate) -> String {
    [.arrangement, .programme].contains(candidate.source) ? candidate.name : spoken(candidate)
  }

  /// The name of an option as it stands in a sentence: that of its first candidate.
  func spoken(_ option: LogicalRegion.Option) -> String { option.candidates.first.map(spoken) ?? "" }
}

extension String {
  /// The Dutch article of what one region of a division is called.
  var article: String {
    if ["regionaal ", "functioneel "].contains(where: hasPrefix) { return "het" }
    let head = split(separator: " ").first ?? ""
    let neuter = ["gebied", "verband", "schap", "deel", "arrondissement", "ressort", "gewest", "huis"]
    return neuter.contains(where: head.hasSuffix) ? "het" : "de"
  }
}
