import RegionAnalysis
import RegionModel
import RegionRendering

/// How the answers of a report were found, in plain words, with what was chosen.
struct MethodNotes {
  let subject: MunicipalitySet
  let graph: RegionGraph

  var section: ReportSection {
    let thresholds = LogicalRegion.Thresholds.standard
    func percent(_ share: Double) -> String { DutchNumber.share(share, decimals: 0) }
    var steps = [
      "Een verband is een regio waarin gemeenten bij elkaar horen: een regio van een indeling, of een gemeenschappelijke regeling of een programma met ten minste \(Candidate.leastMembers) gemeenten.",
      "Van elke andere gemeente is geteld in welk deel van de verbanden zij samen zit met de gevraagde gemeente; bij meer gemeenten is dat het gemiddelde over hen.",
      "Kern: ten minste \(percent(thresholds.core)) van de verbanden. Schil: ten minste \(percent(thresholds.shell)). Rand: ten minste \(percent(thresholds.fringe)).",
      "De best passende bestaande regio lijkt het meest op de kern. Gelijkenis: de inwoners die beide delen, gedeeld door de inwoners van beide samen (0 is niets gemeen, 1 is gelijk). Bij gelijke stand telt in welke regio de meeste mensen ook werken.",
    ]
    if let flows = graph.flows.first {
      steps.append(
        "Werkt binnen: het deel van de werkende inwoners dat binnen het gebied werkt, geteld als \(flows.unit) (stand \(flows.source.date.dutch))."
      )
    }
    return ReportSection(
      id: "methode", title: "Hoe dit is uitgerekend",
      blocks: [
        .list(steps),
        .paragraph(
          "Dezelfde vraag aan dezelfde gegevens geeft altijd hetzelfde antwoord. Zelf narekenen: regio logisch \(DutchNumber.list(graph.names(subject)))."
        ),
      ])
  }
}
