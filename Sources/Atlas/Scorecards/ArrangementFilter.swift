import RegionAnalysis
import RegionModel
import RegionRendering

/// Which joint arrangements are ranked, and by what.
public struct ArrangementFilter: Sendable {
  private let sort: String?
  private let legalForm: String?
  private let fewest: Int?
  private let most: Int?
  private let field: String?

  /// Makes a filter of what a user typed.
  ///
  /// - Parameters:
  ///   - sort: the figure to sort by; without it ``RegionAnalysis/SelfContainedDay``.
  ///   - legalForm: legal form as registered.
  ///   - fewest: smallest number of municipalities.
  ///   - most: largest number of municipalities.
  ///   - field: a policy area of the register, or a task (opgave).
  public init(
    sort: String? = nil, legalForm: String? = nil, fewest: Int? = nil, most: Int? = nil, field: String? = nil
  ) {
    self.sort = sort
    self.legalForm = legalForm
    self.fewest = fewest
    self.most = most
    self.field = field
  }

  /// The filter against the words of the data.
  struct Resolved {
    let figure: any RegionFigure.Type
    let legalForm: String?
    let fewest: Int
    let most: Int?
    /// A policy area of the register; `nil` for any.
    let registerField: String?
    /// A task; `nil` for any.
    let task: PolicyField?

    func allows(_ arrangement: JointArrangement) -> Bool {
      let count = arrangement.members.count
      return count >= max(2, fewest) && count <= most ?? .max
        && (legalForm == nil || arrangement.legalForm == legalForm)
        && (registerField == nil || arrangement.fields.contains { $0 == registerField })
        && (task.map(arrangement.policyFields.contains) ?? true)
    }

    /// The filter in words; empty when nothing is filtered.
    var words: [String] {
      var words: [String] = []
      if let legalForm { words.append("rechtsvorm \"\(legalForm)\"") }
      if let registerField { words.append("beleidsterrein \"\(registerField)\"") }
      if let task { words.append("opgave \"\(task.rawValue)\"") }
      if fewest > 2 { words.append("ten minste \(fewest) gemeenten") }
      if let most { words.append("hoogstens \(most) gemeenten") }
      return words
    }
  }

  /// Looks the words up.
  /// - Throws: ``AtlasError/request(_:)`` with every word that is unknown and what it may be.
  func resolved(in graph: RegionGraph) throws(AtlasError) -> Resolved {
    var problems: [Diagnostic] = []
    let figure = sort.map { word in
      Self.choice(
        word, from: RegionFigures.all.map { $0.id }, code: "figuur-onbekend",
        what: "cijfer om op te sorteren",
        &problems)
    }
    let form = legalForm.map { word in
      Self.choice(
        word, from: Set(graph.arrangements.map(\.legalForm)).sorted(), code: "rechtsvorm-onbekend",
        what: "rechtsvorm in het register", &problems)
    }
    let tasks = PolicyField.allCases.filter { $0 != .statistiek }.map(\.rawValue)
    let registered = Set(graph.arrangements.flatMap(\.fields)).sorted()
    let chosen = field.map { word in
      Self.choice(
        word, from: registered + tasks.filter { !registered.contains($0) }, code: "beleid-onbekend",
        what: "beleidsterrein of opgave", &problems)
    }
    for (word, number) in [("--min-leden", fewest), ("--max-leden", most)]
    where number.map({ $0 < 1 }) ?? false {
      problems.append(
        Diagnostic(
          "aantal-leden", "\(word) \(number ?? 0) kan niet.", hint: "Geef een aantal gemeenten van 1 of meer."
        ))
    }
    if let fewest, let most, fewest > most {
      problems.append(
        Diagnostic(
          "aantal-leden", "--min-leden \(fewest) is meer dan --max-leden \(most).",
          hint: "Geef bij --max-leden een getal dat ten minste zo groot is."))
    }
    guard problems.isEmpty else { throw .request(problems) }
    let field = chosen.flatMap { $0 }
    let isRegistered = field.map(registered.contains) ?? false
    return Resolved(
      figure: figure.flatMap { $0 }.flatMap(RegionFigures.named) ?? SelfContainedDay.self,
      legalForm: form.flatMap { $0 }, fewest: fewest ?? 2, most: most,
      registerField: isRegistered ? field : nil,
      task: isRegistered ? nil : field.flatMap { PolicyField(rawValue: $0) })
  }

  /// The word of `known` that the user means; `nil` with a problem when it is none of them.
  private static func choice(
    _ word: String, from known: [String], code: String, what: String, _ problems: inout [Diagnostic]
  ) -> String? {
    let index = NameIndex(known.map { NameIndex.Entry(label: $0, names: [$0]) })
    switch index.match(word) {
    case .found(let place): return known[place]
    case .ambiguous(let places): return known[places[0]]
    case .unknown(let nearest):
      let near = nearest.prefix(3).map { known[$0] }
      problems.append(
        Diagnostic(
          code, "\"\(word.oneLine)\" is geen \(what).",
          hint: near.isEmpty
            ? "Kies uit: \(known.joined(separator: ", "))."
            : "Bedoelt u \(DutchNumber.list(near, word: "of"))?"))
      return nil
    }
  }
}
