import RegionModel

/// What a report is about.
enum RapportSubject {
  /// Municipalities or provinces, as `regio logisch` takes them.
  case municipalities(LogicalSubject)
  /// An existing region, as `regio toets` takes it.
  case region(FoundRegion)

  /// What `words` mean: municipalities and provinces first, else a region.
  /// - Throws: ``AtlasError/request(_:)`` with what is unknown or ambiguous.
  init(_ words: [String], in graph: RegionGraph) throws(AtlasError) {
    do {
      self = .municipalities(try LogicalSubject(words: words, in: graph))
    } catch {
      let name = words.joined(separator: " ")
      guard error.diagnostics.contains(where: { $0.code == "gemeente-onbekend" }) else { throw error }
      do {
        self = .region(try graph.findRegion(name))
      } catch let other {
        // A region that is not clear says more than a municipality that is not known.
        throw other.diagnostics.contains { $0.code == "regio-dubbelzinnig" } ? other : error
      }
    }
  }

  /// The municipalities it is about.
  var members: MunicipalitySet {
    switch self {
    case .municipalities(let subject): subject.members
    case .region(let region): region.set
    }
  }

  /// How to call it.
  var name: String {
    switch self {
    case .municipalities(let subject): subject.name
    case .region(let region): region.name
    }
  }
}
