public import RegionData
public import RegionModel

/// The data of one year, opened: asks go in, answers come out.
public struct Atlas: Sendable {
  /// Everything that is known of the year.
  public let graph: RegionGraph
  /// Problems that did not stop the load.
  public let warnings: [Diagnostic]

  /// Opens the data of `year` in `folder`; without a year the newest.
  /// - Throws: ``AtlasError/data(_:)`` when there is no such year or its tables hold errors.
  public init(folder: DataFolder, year: Int? = nil) throws(AtlasError) {
    do {
      let loaded = try DatasetLoader.load(folder: folder.folder(of: try Self.year(year, in: folder)))
      graph = loaded.graph
      warnings = loaded.warnings
    } catch {
      throw .data(error)
    }
  }

  /// Answers a question.
  public func answer(_ question: some Question) throws(AtlasError) -> Artefact {
    try question.answer(from: graph)
  }

  private static func year(_ year: Int?, in folder: DataFolder) throws(DatasetError) -> Int {
    let years = folder.years
    if let locked = folder.lockedYears.first(where: { year == nil || year == $0 }), !years.contains(locked) {
      throw .invalid([
        Diagnostic(
          "map-onleesbaar", "De map met gegevens van \(locked) is niet te lezen.",
          location: .init(file: folder.folder(of: locked)),
          hint: "Controleer of u leesrechten hebt op deze map.")
      ])
    }
    guard let newest = years.last else {
      throw .missing(
        Diagnostic(
          "map-leeg", "In deze map staat geen jaar met gegevens.", location: .init(file: folder.path),
          hint: "Een jaar is een map zoals 2018 met daarin \(DatasetLoader.manifestName)."))
    }
    guard let year else { return newest }
    guard years.contains(year) else {
      throw .missing(
        Diagnostic(
          "jaar-ontbreekt", "Er zijn geen gegevens van \(year).", location: .init(file: folder.path),
          hint: "Beschikbaar: \(years.map(String.init).joined(separator: ", "))."))
    }
    return year
  }
}
