import RegionModel
extension Intent {
  /// Waar pendelen mensen uit … heen?
  static let commuting = Intent(
    id: "pendel", example: "Waar pendelen mensen uit Oss heen?",
    patterns: [
      .init(["pendel*", "forens*", "woonwerk*"], needs: [.municipality]),
      .init(
        ["inwoners", "mensen", "bewoners", "werknemers", "banen", "bevolking"],
        ["werk", "werken", "komen", "wonen"],
        needs: [.municipality]),
      .init(["waar", "waarheen", "waarnaartoe"], ["werkt", "werken"], needs: [.municipality]),
      .init(["woon", "wonen"], ["werk", "werken", "werkverkeer"], needs: [.municipality]),
    ],
    also: ["vandaan", "eigen", "stroom", "stromen", "binnen", "dagelijks", "mensen", "inwoners", "verkeer"]
  ) { asked, graph throws(AtlasError) in
    let number = try asked.municipality(in: graph)
    let name = graph.municipalities[number].name
    guard let flows = graph.flows.first else {
      throw .request([.init("stromen-ontbreken", "Deze gegevens bevatten geen stromen.")])
    }
    return graph.understood(
      "waar inwoners van \(name) werken, en waar wie er werkt vandaan komt (\(flows.source.date.dutch))",
      municipality: number, sections: ["pendel"], sources: ["flows"])
  }
}
