import RegionAnalysis
import RegionModel

extension RegionGraph {
  /// The name of a candidate as it stands in a sentence: `de arbeidsmarktregio Noordoost-Brabant`, `het waterschap
  /// Rivierenland`; names of their own, such as those of arrangements, stay without article.
  func spoken(_ candidate: Candidate) -> String {
    switch candidate.source {
    case .arrangement, .programme: return candidate.name
    case .method: return "de \(candidate.name)"
    case .division:
      guard let division = division(candidate.id) else { return candidate.name }
      let kind = division.singular.replacing(" een ", with: " ")
      guard candidate.name.hasPrefix(kind + " ") else { return candidate.name }
      return "\(kind.article) \(candidate.name)"
    }
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
