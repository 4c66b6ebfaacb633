import RegionModel
extension Intent {
  /// Wat is er bekend van …?
  static let municipality = Intent(
    id: "gemeente", example: "Wat is er bekend van Oss?",
    patterns: [
      .init(needs: [.municipality], isStrict: true),
      .init(["bekend", "alles", "informatie", "info", "gegevens"], needs: [.municipality]),
    ], also: ["bekend", "alles", "informatie", "info", "meer", "gegevens"]
  ) { asked, graph throws(AtlasError) in
    let number = try asked.municipality(in: graph)
    return graph.understood(
      "alles wat bekend is van \(graph.municipalities[number].name)", municipality: number)
  }
}
