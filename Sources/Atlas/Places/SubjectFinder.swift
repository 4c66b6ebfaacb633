import RegionModel

extension RegionGraph {
  /// The municipalities that `words` mean together; all unknown names are reported at once.
  /// - Throws: ``AtlasError/request(_:)`` also when there are no words; then `example` shows how to ask.
  func findMunicipalities(_ words: [String], example: String) throws(AtlasError) -> MunicipalitySet {
    var subject = none
    var problems: [Diagnostic] = []
    for name in municipalityNames(in: words) {
      do { subject.insert(try findMunicipality(name)) } catch { problems += error.diagnostics }
    }
    guard problems.isEmpty else { throw .request(problems) }
    guard !subject.isEmpty else {
      throw .request([
        Diagnostic("gemeente-ontbreekt", "Noem ten minste één gemeente.", hint: "Bijvoorbeeld: \(example)")
      ])
    }
    return subject
  }
}
