import RegionAnalysis
import RegionModel
import RegionRendering

/// How the answers of a report were found, in plain words, with what was chosen.
struct MethodNotes {
  let options: LogicalRegionQuestion.Options
  let words: [String]
  let subject: RapportSubject
  let graph: RegionGraph

  var section: ReportSection {
    ReportSection(
      id: "methode", title: "Hoe dit is uitgerekend",
      blocks: [.list(steps), .facts(parameters), .list(Wording.explanation), .paragraph(again)])
  }

  private func percent(_ share: Double) -> String { DutchNumber.share(share, decimals: 0) }

  private var steps: [String] {
    let thresholds = options.thresholds
    var steps = [
      "Aanwijzingen zijn bestaande regio's (van een indeling, of een gemeenschappelijke regeling of programma met ten minste \(Candidate.leastMembers) gemeenten) en regio's die clustermethoden in de pendel vinden.",
      "Van elke andere gemeente is geteld in welk deel van de aanwijzingen zij samen zit met de gevraagde gemeente; bij meer gemeenten is dat het gemiddelde over hen.",
      "Kern: samen in ten minste \(percent(thresholds.core)) van de aanwijzingen. Schil: ten minste \(percent(thresholds.shell)). Rand: ten minste \(percent(thresholds.fringe)).",
      "De best passende regio lijkt het meest op de kern. Gelijkenis: de inwoners die beide delen, gedeeld door de inwoners van beide samen (0 is niets gemeen, 1 is gelijk).",
    ]
    if !graph.arrangements.isEmpty {
      steps.append(
        "Het register van gemeenschappelijke regelingen is niet volledig: elk aantal regelingen is een ondergrens."
      )
    }
    if let flows = graph.flows.first {
      steps.append(
        "Pendel: geteld als \(flows.unit), stand \(flows.source.date.dutch). Zelfstandigen en werk over de grens tellen niet mee als de bron ze niet telt."
      )
    }
    return steps
  }

  private var parameters: [ReportFact] {
    let thresholds = options.thresholds
    var facts = [
      ReportFact(key: "drempel_kern", label: "Drempel kern", value: .share(thresholds.core)),
      ReportFact(key: "drempel_schil", label: "Drempel schil", value: .share(thresholds.shell)),
      ReportFact(key: "drempel_rand", label: "Drempel rand", value: .share(thresholds.fringe)),
      ReportFact(
        key: "kleinste", label: "Kleinste aantal gemeenten van een regeling of programma",
        value: .count(Candidate.leastMembers)),
      ReportFact(
        key: "trekkingen", label: "Trekkingen voor de zekerheid", value: .count(AnswerCertainty.standardRuns)),
    ]
    if let task = options.task {
      facts.append(
        ReportFact(
          key: "gewicht", label: "Gewicht van aanwijzingen over \(task)", value: .count(options.factor)))
      facts.append(
        ReportFact(key: "gewicht_ander", label: "Gewicht van alle andere aanwijzingen", value: .count(1)))
    } else {
      facts.append(ReportFact(key: "gewicht", label: "Gewicht van elke aanwijzing", value: .count(1)))
    }
    return facts
  }

  private var again: String {
    let task = options.task.map { ["--opgave", $0] } ?? []
    let command: [String] =
      switch subject {
      case .municipalities: [LogicalRegionQuestion.id] + words + task + ["--toelichting"]
      case .region(let region): [RegionTestQuestion.id, region.typed]
      }
    let text = (["regio"] + command.map(\.quotedForShell)).joined(separator: " ")
    return
      "Dezelfde vraag aan dezelfde gegevens geeft altijd hetzelfde antwoord. Elk cijfer narekenen: `\(text)`"
  }
}
