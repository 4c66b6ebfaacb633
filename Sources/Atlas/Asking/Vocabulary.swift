import RegionModel
/// Words that say nothing by themselves, and words that may not be passed over.
enum Vocabulary {
  /// Everyday words that are also the name of a municipality.
  private static let alsoNames: Set<String> = [
    "best", "buren", "haren", "leek", "grave", "goes", "sluis", "beek", "hulst", "bergen",
  ]

  /// Words that may be part of any question.
  private static let common: Set<String> = Set(
    """
    de het een der den des te ter ten en of van voor in op bij aan uit naar met om over tot door rond tussen t s n
    is zijn was waren wordt worden werd ben bent heeft hebben had kan kunnen kun mag zou wil willen graag even eens
    wat welke welk wie waar hoe hoeveel er dat die dit deze dan als ook nog al wel maar mij me ik we wij je jij u
    jullie ons onze uw hun haar zij ze hem men hier daar nu eigenlijk precies ongeveer alle allemaal elke iedere elk
    beide zo toe heen af toch aub svp please geef geven laat laten zien toon tonen vertel noem zeg weet weten ga gaat
    gaan ligt liggen hoort horen zit zitten valt vallen komt komen staat staan doet doen bestaat bestaan vind vinden
    gemeente gemeenten gemeentes nederland nederlandse stad dorp onder daarbij hallo
    goedemorgen goedemiddag dag bedankt dank ja nee eerst per via andere ander vandaag huidige we mijn
    """.split { $0.isWhitespace }.map(String.init))

  /// Words for what stands behind them: part of a name.
  static let kindWords: Set<String> = [
    "gemeente", "gemeenten", "provincie", "regeling", "gr", "programma", "methode", "clustermethode",
    "indeling",
    "netwerk",
  ]

  /// Words between names.
  static let joiners: Set<String> = ["en", "of", "met"]

  /// Everyday words that are the name of a region or body.
  private static let everyday: Set<String> = [
    "noord", "zuid", "oost", "west", "midden", "delta", "breed", "blink", "kompas", "plein", "samen", "regio",
    "westrand", "werk", "water", "zorg", "rest", "ons", "wil", "werken",
  ]

  /// Words behind which a name is expected.
  static let beforeNames: Set<String> = [
    "van", "voor", "in", "uit", "naar", "met", "bij", "rond", "gemeente", "gemeenten", "tussen", "over",
    "rondom",
    "omgeving", "regio",
  ]

  /// Words that change what is asked: turn it round, shut something out, ask for an order, a reason, a moment or
  /// another area. An intent that does not know them may not pass over them.
  static let weighty = [
    "niet", "geen", "nooit", "behalve", "zonder", "uitgezonderd", "exclusief", "niemand", "nergens",
    "regio", "regios", "gebied", "gebieden", "provincie", "provincies", "land", "landelijk*", "europa",
    "duitsland",
    "belgie", "wereld", "wijk", "wijken", "buurt", "postcode*",
    "meeste", "minste", "grootste", "kleinste", "hoogste", "laagste", "langste", "kortste", "slechtste",
    "gemiddel*",
    "mediaan", "top", "ranglijst", "rangorde", "meer", "minder", "beter", "slechter", "groter", "kleiner",
    "waarom",
    "wanneer", "sinds", "eerste", "laatste", "verschil*", "fuseren", "fusie*", "moet", "moeten", "mogen",
    "goed", "slecht",
    "wenselijk", "belangrijk*", "bereik*",
  ]

  /// Whether a word says nothing by itself.
  static func isCommon(_ folded: String) -> Bool { common.contains(folded) }

  /// Whether a word that is a name is an everyday word as well.
  static func isEveryday(_ folded: String) -> Bool {
    common.contains(folded) || everyday.contains(folded) || alsoNames.contains(folded)
  }

  /// Whether it is such a word that names a municipality.
  static func isNameToo(_ folded: String) -> Bool { alsoNames.contains(folded) }
}
