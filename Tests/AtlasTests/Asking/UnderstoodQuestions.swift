/// Questions as advisers type them, with the command that each stands for.
enum UnderstoodQuestions {
  static let all: [(question: String, command: String)] =
    regions + reach + cooperation + municipality + lists + others

  private static let regions: [(question: String, command: String)] = [
    ("wat is een logische regio voor Oss en Meierijstad?", "regio logisch Oss Meierijstad"),
    ("wat is logische regio den bosch", "regio logisch \"'s-Hertogenbosch\""),
    (
      "Wat is een logische regio voor Den Haag, Delft en Rijswijk?",
      "regio logisch \"'s-Gravenhage\" Delft Rijswijk"
    ),
    ("LOGISCHE REGIO VOOR SÚDWEST FRYSLÂN", "regio logisch Súdwest-Fryslân"),
    ("Welke regio past bij Urk?", "regio logisch Urk"),
    ("welke indeling past het best bij Vlieland", "regio logisch Vlieland"),
    ("wat is de best passende regio voor GM0796", "regio logisch \"'s-Hertogenbosch\""),
    ("Wat is een logische regio voor de provincie Drenthe?", "regio logisch \"provincie Drenthe\""),
    ("logische regio Zwolle", "regio logisch Zwolle"),
    (
      "wat is een logische regio voor Nuenen, Gerwen en Nederwetten en Son en Breugel",
      "regio logisch \"Nuenen, Gerwen en Nederwetten\" \"Son en Breugel\""
    ),
    ("wat is een logische regio voor zorg in Oss?", "regio logisch Oss --opgave zorg"),
    ("Wat is een logische regio voor Utrecht voor energie", "regio logisch Utrecht --opgave energie"),
    ("wie horen er tot de kern van Tilburg?", "regio logisch Tilburg"),
    ("wat zijn de logische regio's van heel Nederland?", "regio logisch --landelijk"),
    ("Hoe zeker is de logische regio van Oss?", "regio logisch Oss"),
    ("hoe betrouwbaar is het antwoord voor Emmen", "regio logisch Emmen"),
    ("welke regio's gaan over de provinciegrens?", "regio provinciegrens"),
    ("Welke regio's zijn provinciaal overstijgend?", "regio provinciegrens"),
    ("welke regio's liggen in meer dan een provincie", "regio provinciegrens"),
    ("welke arbeidsmarktregio's gaan over de provinciegrens", "regio provinciegrens arbeidsmarktregio"),
    ("Welke veiligheidsregio's overschrijden de provinciegrens?", "regio provinciegrens veiligheidsregio"),
    ("is de arbeidsmarktregio Drechtsteden logisch?", "regio toets arbeidsmarktregio:AM23"),
    ("is de regeling DCMR logisch", "regio toets regeling:roo:23018428"),
    ("scorekaart van veiligheidsregio Brabant-Noord", "regio toets veiligheidsregio:VR21"),
    ("hoe druk is het bestuurlijk in Oss", "regio drukte Oss"),
    ("hoe druk is het bestuurlijk in het land", "regio drukte"),
    ("Hoeveel gemeenschappelijke regelingen zijn er?", "regio drukte"),
    ("hoeveel inwoners heeft de provincie Drenthe", "regio indeling provincie"),
    ("toets alle wgr regelingen", "regio toets --alle-regelingen"),
  ]

  private static let reach: [(question: String, command: String)] = [
    ("hoe bereiken we alle gemeenten?", "regio bereik"),
    ("Hoe bereik ik alle gemeenten met zo weinig mogelijk kanalen", "regio bereik --minimaal"),
    ("wie bereiken we via de G4 en de P10?", "regio bereik --via G4,P10"),
    ("hoe kom ik van Vaals bij Delfzijl", "regio keten Vaals Delfzijl"),
    ("via welke schakels zijn Oss en Texel verbonden?", "regio keten Oss Texel"),
    (
      "wat als Tiel bij de arbeidsmarktregio Rijk van Nijmegen komt?",
      "regio keuze arbeidsmarktregio:AM08 --voeg-toe Tiel"
    ),
    (
      "Wat als Uden uit veiligheidsregio Brabant-Noord gaat?",
      "regio keuze veiligheidsregio:VR21 --haal-weg Uden"
    ),
    (
      "veiligheidsregio Zeeland zonder Hulst: wat is het effect",
      "regio keuze veiligheidsregio:VR19 --haal-weg Hulst"
    ),
  ]

  private static let cooperation: [(question: String, command: String)] = [
    ("met wie werkt Zwolle samen?", "regio congruentie Zwolle"),
    ("werken Oss en Uden samen?", "regio logisch Oss Uden"),
    ("Wie zijn de partners van Leeuwarden", "regio congruentie Leeuwarden"),
    ("waarin werkt Haren samen", "regio congruentie Haren"),
    ("Hoe congruent werkt Delft samen?", "regio congruentie Delft"),
    ("hoe congruent zijn gemeenten", "regio congruentie"),
    (
      "valt de arbeidsmarktregio samen met de veiligheidsregio?",
      "regio vergelijk arbeidsmarktregio veiligheidsregio"
    ),
    ("Is de GGD-regio gelijk aan de veiligheidsregio?", "regio vergelijk ggd-regio veiligheidsregio"),
    ("vergelijk corop met jeugdregio's", "regio vergelijk corop jeugdregio"),
    ("verschillen de RES-regio's van de provincies", "regio vergelijk res-regio provincie"),
    ("hoe ver lijkt corop op de methode intramax", "regio vergelijk corop intramax"),
    ("Aan hoeveel gemeenschappelijke regelingen doet Leeuwarden mee?", "regio drukte Leeuwarden"),
    ("hoeveel regelingen heeft Zaanstad", "regio drukte Zaanstad"),
    ("welke wgr regelingen heeft Goes", "regio drukte Goes"),
    ("hoe groot is de bestuurlijke drukte in Schinnen?", "regio drukte Schinnen"),
    ("hoe groot is de bestuurlijke drukte", "regio drukte"),
    ("welke zorgverzekeraar hoort bij de regio van Assen?", "regio indeling zorgkantoorregio"),
    ("welk zorgkantoor heeft Tiel", "regio gemeente Tiel"),
    ("welke verzekeraar hoort bij de regio Tiel", "regio indeling zorgkantoorregio"),
    ("in welke netwerken zit Breda", "regio gemeente Breda"),
    ("zit Breda in de G40?", "regio gemeente Breda"),
    ("is Hulst lid van de P10", "regio gemeente Hulst"),
    ("wie doet mee aan de regeling Regio Foodvalley?", "regio regeling roo:28196413"),
  ]

  private static let municipality: [(question: String, command: String)] = [
    ("Waar pendelen mensen uit Leiden heen?", "regio gemeente Leiden"),
    ("waar werken de inwoners van Almere", "regio gemeente Almere"),
    ("hoeveel mensen uit Almere werken in de eigen gemeente", "regio gemeente Almere"),
    ("woon-werkverkeer van Purmerend", "regio gemeente Purmerend"),
    ("forensen Haarlem 2015", "regio gemeente Haarlem"),
    ("In welke veiligheidsregio ligt Oss?", "regio gemeente Oss"),
    ("welke jeugdregio heeft Soest", "regio gemeente Soest"),
    ("Onder welke rechtbank valt Venlo?", "regio gemeente Venlo"),
    ("arbeidsmarktregio Weert", "regio gemeente Weert"),
    ("in welke provincie ligt Baarle-Nassau", "regio gemeente Baarle-Nassau"),
    ("in welke regio's zit Hoorn?", "regio gemeente Hoorn"),
    ("Hoeveel inwoners heeft Den Haag?", "regio gemeente \"'s-Gravenhage\""),
    ("hoe groot is Texel", "regio gemeente Texel"),
    ("hoeveel raadszetels heeft Best?", "regio gemeente Best"),
    ("raadsleden van Ede", "regio gemeente Ede"),
    ("Hoeveel inwoners had Zwolle in 2018?", "regio gemeente Zwolle"),
    ("Wie zijn de buren van Buren?", "regio gemeente Buren"),
    ("welke gemeenten grenzen aan Bergen op Zoom", "regio gemeente \"Bergen op Zoom\""),
    ("grenst Oss aan Uden", "regio gemeente Oss"),
    ("welk waterschap heeft Kampen?", "regio gemeente Kampen"),
    ("in welk waterschap ligt Zutphen", "regio gemeente Zutphen"),
    ("wat weet je van Urk", "regio gemeente Urk"),
    ("Loppersum", "regio gemeente Loppersum"),
    ("gemeente Utrecht", "regio gemeente Utrecht"),
  ]

  private static let lists: [(question: String, command: String)] = [
    ("Welke gemeenten horen bij veiligheidsregio Brabant-Noord?", "regio indeling veiligheidsregio"),
    ("welke gemeenten vallen onder GGD Hart voor Brabant", "regio indeling ggd-regio"),
    ("wie zitten er in de arbeidsmarktregio Gorinchem", "regio indeling arbeidsmarktregio"),
    ("Welke gemeenten liggen in Drenthe?", "regio indeling provincie"),
    ("welke gemeenten liggen in de provincie Utrecht", "regio indeling provincie"),
    ("hoeveel inwoners heeft veiligheidsregio Twente?", "regio indeling veiligheidsregio"),
    ("hoeveel gemeenten telt de jeugdregio Haaglanden", "regio indeling jeugdregio"),
    ("hoeveel inwoners heeft de veiligheidsregio van Oss", "regio indeling veiligheidsregio"),
    ("welke gemeenten zitten in de G4", "regio bereik --via G4"),
    ("wie is lid van de P10?", "regio bereik --via P10"),
    ("Welke indelingen zijn er?", "regio indelingen"),
    ("welke soorten regio's zijn er", "regio indelingen"),
    ("Welke veiligheidsregio's zijn er?", "regio indeling veiligheidsregio"),
    ("hoeveel arbeidsmarktregio's zijn er", "regio indeling arbeidsmarktregio"),
    ("corop-gebieden", "regio indeling corop"),
    ("Welke methoden zijn er?", "regio methoden"),
    ("welke clustermethodes gebruik je", "regio methoden"),
    ("welke regio's vindt de methode intramax in de pendel?", "regio clusters --methode intramax"),
    ("waar komen de gegevens vandaan?", "regio"),
    ("hoe oud zijn de cijfers", "regio"),
  ]

  private static let others: [(question: String, command: String)] = [
    ("hoe zelfvoorzienend zijn gemeenten", "regio cijfer zelfvoorziening"),
    ("kaart van het aantal inwoners per raadszetel", "regio cijfer inwoners-per-zetel"),
    ("kaart van de arbeidsmarktregio's", "regio kaart arbeidsmarktregio"),
    ("Laat de veiligheidsregio's op een kaart zien", "regio kaart veiligheidsregio"),
    ("maak een kaart van Oss", "regio logisch Oss"),
    ("teken een diagram van Leeuwarden", "regio diagram Leeuwarden"),
    ("diagram van de regeling DCMR", "regio diagram roo:23018428"),
    ("diagram van Leiden", "regio diagram Leiden"),
    ("kaart van ggd-regio en jeugdregio", "regio kaart ggd-regio jeugdregio"),
    ("kaart van regelingen die elkaar overlappen bij Oss", "regio kaart regelingen --gemeente Oss"),
    (
      "kaart met de regelingen over elkaar rond Berg en Dal",
      "regio kaart regelingen --gemeente \"Berg en Dal\""
    ),
    ("kaart pendel", "regio kaart pendel"),
    ("laat de pendel rond Oss op een kaart zien", "regio kaart pendel --gemeente Oss"),
    ("kaart pendelringen", "regio kaart pendelringen"),
    ("maak een kaart van de pendelringen per corop", "regio kaart pendelringen --indeling corop"),
    ("waar wonen de mensen die in de grote steden werken", "regio kaart pendelringen"),
    ("waar komen de mensen vandaan die werken in de grootste steden?", "regio kaart pendelringen"),
    ("diagram van de congruentie van indelingen", "regio diagram congruentie"),
    ("welke indelingen lijken op elkaar", "regio diagram congruentie"),
    ("diagram van de clusters", "regio diagram clusters"),
    ("diagram van de clusters volgens leiden", "regio diagram clusters --methode leiden"),
    ("diagram van infomap", "regio diagram clusters --methode infomap"),
    ("boom van intramax", "regio diagram intramax"),
    ("diagram van intramax", "regio diagram intramax"),
    ("netwerk van pendel tussen coropgebieden", "regio diagram pendel --indeling corop"),
    ("diagram van de pendel tussen arbeidsmarktregio's", "regio diagram pendel --indeling arbeidsmarktregio"),
    ("diagram van de pendel", "regio diagram pendel"),
    ("maak een rapport over Oss", "regio rapport Oss"),
    ("Rapport over Oss en Uden graag", "regio rapport Oss Uden"),
    ("schrijf een notitie over de regio Helmond", "regio rapport Helmond"),
  ]
}
