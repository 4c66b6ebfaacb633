import RegionModel

extension RegionGraph {
  /// The tables of some kinds, in the order of the kinds.
  func sources(_ kinds: String...) -> [TableSource] { kinds.flatMap { sources(kind: $0) } }

  /// The tables behind divisions, without the two that follow from other tables.
  var divisionSources: [TableSource] { sources(kind: "division") }
}
