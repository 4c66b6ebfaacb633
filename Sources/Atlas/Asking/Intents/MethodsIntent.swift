import RegionModel

extension Intent {
  /// Welke methoden zijn er?
  static let methods = Intent(
    id: "methoden", example: "Welke clustermethoden zijn er?",
    patterns: [
      .init(["methode", "methoden", "methodes", "clustermethode*", "algoritme*", "rekenmethode*"])
    ], also: ["cluster*", "reken*", "soorten", "gebruikt", "gebruik", "regio", "regios"]
  ) { _, _ throws(AtlasError) in
    Understood(
      meaning: "welke clustermethoden er zijn", command: [MethodsQuestion.id], question: MethodsQuestion())
  }

  /// Welke regio's vindt een methode?
  static let clusters = Intent(
    id: "clusters", example: "Welke regio's vindt de methode leiden in de pendel?",
    patterns: [
      .init(["regio", "regios", "cluster*", "groepen", "indeling"], needs: [.method]),
      .init(needs: [.method], isStrict: true),
    ],
    also: ["methode", "pendel*", "vindt", "maakt", "geeft", "cluster*", "volgens"]
  ) { asked, _ throws(AtlasError) in
    guard case .method(let id) = asked.readings(.method).first else {
      return Understood(
        meaning: "welke clustermethoden er zijn", command: [MethodsQuestion.id], question: MethodsQuestion())
    }
    return Understood(
      meaning: "welke regio's de methode \(id) in de pendel vindt",
      command: [ClustersQuestion.id, "--methode", id],
      question: ClustersQuestion(try MethodChoice(method: id, words: []), flows: .main))
  }
}
