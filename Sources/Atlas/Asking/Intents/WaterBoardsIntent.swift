import RegionModel
extension Intent {
  /// Welke waterschappen gaan over …?
  static let waterBoards = Intent(
    id: "waterschappen", example: "Welk waterschap hoort bij Oss?",
    patterns: [.init(["waterschap*", "hoogheemraadschap*"], needs: [.municipality])],
    also: ["waterbeheer"]
  ) { asked, graph throws(AtlasError) in
    let number = try asked.municipality(in: graph)
    return graph.understood(
      "welke waterschappen in \(graph.municipalities[number].name) liggen", municipality: number,
      sections: ["waterschappen"], sources: ["water-board-shares"])
  }
}
