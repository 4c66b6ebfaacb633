import RegionAnalysis
import RegionModel
import RegionRendering

extension NationalReport {
  /// The maps: how certain every answer is, and how many others are in every core.
  var pictures: [Artefact.Picture] {
    [certainty, cores].flatMap { $0.pictures(in: graph, classes: .standard) }
  }

  private var stem: String { "logische-regio" + (weights.field.map { "-\($0.rawValue)" } ?? "") }

  private var tables: [TableSource] { graph.sources("participants", "programmes", "flows") }

  private var certainty: MunicipalityFigure {
    MunicipalityFigure(
      id: stem + "-zekerheid",
      figure: MapFigure(
        name: "zekerheid van de logische regio",
        meaning:
          "in welk deel van de \(national.answers.first?.certainty.runs ?? 0) trekkingen dezelfde regio de beste is",
        format: .share(decimals: 0)),
      values: national.answers.map(\.certainty.share), missing: "geen regio",
      finding:
        "Voor \(count(.certain) + count(.likely)) van de \(graph.count) gemeenten is de logische regio zeker of vrij zeker",
      sources: tables,
      borders: (
        [0.3, Wording.likely, Wording.certain],
        "vanaf 60 % heet een antwoord vrij zeker, als de regio ook genoeg op de kern lijkt; vanaf 90 % zeker, als ook geen enkele bron de doorslag geeft"
      ), notes: exceptions)
  }

  /// Municipalities whose share alone would give them a surer word than they have, and why they have not.
  var exceptions: [String] {
    func reaching(_ limit: Double, but isLess: (Wording.Verdict) -> Bool) -> [Int] {
      graph.municipalities.indices.filter {
        (national.answers[$0].certainty.share ?? 0) >= limit && isLess(verdicts[$0])
      }
    }
    func sentence(_ who: [Int], _ limit: Double, _ word: String, _ why: String) -> String? {
      guard !who.isEmpty else { return nil }
      let names = who.count > 6 ? "" : " (\(DutchNumber.list(graph.names(who))))"
      let one = who.count == 1
      return
        "\(DutchNumber.counted(who.count, "gemeente", "gemeenten")) \(one ? "haalt" : "halen") \(DutchNumber.share(limit, decimals: 0)), maar \(one ? "heet" : "heten") niet \(word)\(names): \(why)"
    }
    let poor = reaching(Wording.likely) { $0 == .open }
    let decided = reaching(Wording.certain) { $0 == .likely }
    return [
      sentence(
        poor, Wording.likely, "vrij zeker",
        "de regio die het best past, lijkt daar te weinig op de kern (gelijkenis onder \(DutchNumber.number(Wording.fits, decimals: 2)))"
      ),
      sentence(
        decided, Wording.certain, "zeker",
        "zonder een van de bronnen komt daar een andere regio als beste uit"
      ),
    ].compactMap { $0 }
  }

  private var cores: MunicipalityFigure {
    MunicipalityFigure(
      id: stem + "-kern",
      figure: MapFigure(
        name: "andere gemeenten in de kern",
        meaning: "hoeveel andere gemeenten in ten minste drie kwart van de aanwijzingen meedoen",
        format: .count),
      values: graph.municipalities.indices.map { Double(others($0)) },
      finding: coreFinding,
      sources: tables)
  }
}
