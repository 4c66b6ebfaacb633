import RegionModel

/// Subjects that people ask about and that are not in the data: better said than passed over.
enum OutsideTopics {
  private static let topics: [(stems: [String], sentence: String)] = [
    (
      [
        "voorspel*", "prognose*", "toekomst*", "verwacht*", "straks", "morgen", "groei*", "krimp", "krimpt",
        "ontwikkel*",
        "trend*", "vroeger", "gisteren", "geschiedenis", "historie",
      ], "de toekomst, het verleden of een ontwikkeling staat niets in deze gegevens: zij gelden voor één dag"
    ),
    (
      [
        "burgemeester*", "wethouder*", "raadslid", "raadsleden", "ambtenaar", "ambtenaren", "voorzitter*",
        "telefoon*", "email", "adres", "contact*", "directeur", "minister",
      ], "personen en adressen staat niets in deze gegevens"
    ),
    (
      [
        "kost", "kosten", "begroting*", "belasting*", "ozb", "geld", "euro", "subsidie*", "schuld*",
        "bijdrage",
        "bijdragen", "financi*", "budget*", "betaal*", "betalen", "duur", "goedkoop*", "salaris*",
      ], "geld staat niets in deze gegevens"
    ),
    (
      [
        "partij", "partijen", "coalitie*", "verkiezing*", "stem", "stemde*", "stemmen", "opkomst", "vvd",
        "cda",
        "pvda",
        "d66", "groenlinks",
      ], "partijen en verkiezingen staat niets in deze gegevens; alleen het aantal zetels is berekend"
    ),
    (
      [
        "woningen", "huizen", "huizenprijs*", "woz", "inkomen*", "werkloos*", "werkloosheid", "criminaliteit",
        "leeftijd*",
        "ouderen", "jongeren", "bijstand*", "scholen", "ziekenhuis*", "ziekenhuizen", "bedrijven", "weer",
        "files",
        "trein*", "bus", "auto", "corona",
      ], "dit onderwerp staat niets in deze gegevens"
    ),
  ]

  /// What to say about a question that holds a word about something outside the data; words that `intent` knows
  /// do not count.
  static func diagnostic(_ asked: AskedQuestion, known stems: [String]) -> Diagnostic? {
    for topic in topics {
      let places = asked.places(of: topic.stems).filter { !asked.words[$0].isOne(of: stems) }
      guard let place = places.first else { continue }
      return Diagnostic(
        "buiten-de-gegevens", "\"\(asked.words[place].text.oneLine)\": over \(topic.sentence).",
        hint: "Wat er wel is: regio. Wat u kunt vragen: regio vraag.")
    }
    return nil
  }

  /// The same for a year other than that of the data; years that are part of a name do not count, nor those of a
  /// flow table.
  static func year(_ asked: AskedQuestion, _ graph: RegionGraph) -> Diagnostic? {
    let known = Set([graph.referenceDate.year] + graph.flows.map(\.source.date.year))
    for (index, word) in asked.words.enumerated() {
      guard word.text.count == 4, let year = Int(word.text), (1800...2200).contains(year),
        !known.contains(year), !asked.names.contains(where: { $0.range.contains(index) })
      else { continue }
      return Diagnostic(
        "jaar-buiten-de-gegevens",
        "Over \(year) is hier niets bekend: deze gegevens gelden voor \(graph.referenceDate.dutch).",
        hint: "Stel de vraag zonder jaar, of kies met --jaar een ander jaar als dat er is.")
    }
    return nil
  }
}
