import RegionModel

extension RowReader {
  /// The membership that the current row states with the columns `municipality`, `name`, `basis` and `note`;
  /// a name that is not the municipality's is a problem, so that no code is mistyped unseen.
  func membership(
    _ builder: GraphBuilder, _ entry: Manifest.Entry, share: Double = 1, role: String? = nil,
    _ problems: inout Problems
  ) -> Membership? {
    let number = builder.resolver.resolve(self, "municipality", &problems)
    let basis = choice("basis", fallback: entry.source.basis, &problems)
    guard let number, let basis else { return nil }
    checkName(of: number, builder, &problems)
    return Membership(number, share: share, role: role, basis: basis, note: optional("note"))
  }

  /// Reports a `name` that is not the name of municipality `number`.
  func checkName(of number: Int, _ builder: GraphBuilder, _ problems: inout Problems) {
    let municipality = builder.municipalities[number]
    guard let name = optional("name"), name != municipality.name,
      name.foldedName != municipality.name.foldedName
    else { return }
    report(
      "naam-past-niet", "\"\(name)\" hoort niet bij \(municipality.code): dat is \(municipality.name).",
      "name",
      &problems, hint: "Verbeter de code of de naam.")
  }
}
