import RegionModel
import RegionRendering

/// Who a question about a logical region is about, and what to call them.
struct LogicalSubject: Sendable {
  /// The municipalities.
  let members: MunicipalitySet
  /// What they are called in a sentence: `Oss`, `Delft en Rijswijk`, `de provincie Drenthe`.
  let name: String
  /// Whether ``name`` is a name of the whole, such as that of a province, not a list.
  let isNamed: Bool
  /// The words for the name of a file.
  let fileWords: String

  /// The municipalities and provinces that `words` mean together. A name that is both, such as Utrecht, means the
  /// municipality; `provincie Utrecht` means the province.
  /// - Throws: ``AtlasError/request(_:)`` with all names that are unknown.
  init(words: [String], in graph: RegionGraph) throws(AtlasError) {
    var members = graph.none
    var provinces: [Province] = []
    var problems: [Diagnostic] = []
    for name in graph.municipalityNames(in: words) {
      if case .unknown = graph.municipalityNames.match(name), let province = graph.province(named: name) {
        provinces.append(province)
        members = members.union(graph.municipalities(of: province))
        continue
      }
      do { members.insert(try graph.findMunicipality(name)) } catch { problems += error.diagnostics }
    }
    guard problems.isEmpty else { throw .request(problems) }
    guard !members.isEmpty else {
      throw .request([
        Diagnostic(
          "gemeente-ontbreekt", "Noem ten minste één gemeente of provincie.",
          hint: "Bijvoorbeeld: \(LogicalRegionQuestion.example)")
      ])
    }
    if let only = provinces.first, members == graph.municipalities(of: only) {
      self.init(province: only, in: graph)
    } else {
      self.init(members, in: graph)
    }
  }

  /// Some municipalities.
  init(_ members: MunicipalitySet, in graph: RegionGraph) {
    self.members = members
    name = graph.shortNames(members, limit: 8)
    isNamed = false
    fileWords = graph.names(members).joined(separator: " ")
  }

  /// All municipalities of a province.
  init(province: Province, in graph: RegionGraph) {
    members = graph.municipalities(of: province)
    name = "de provincie \(province.name)"
    isNamed = true
    fileWords = "provincie \(province.name)"
  }
}

extension RegionGraph {
  /// The municipalities of a province.
  func municipalities(of province: Province) -> MunicipalitySet {
    MunicipalitySet(
      municipalities.indices.filter { municipalities[$0].province == province.code }, capacity: count)
  }

  /// The province that `name` means exactly, with or without the word `provincie` before it.
  fileprivate func province(named name: String) -> Province? {
    let words = name.split(separator: " ")
    let bare = words.first?.lowercased() == "provincie" ? words.dropFirst().joined(separator: " ") : name
    guard case .found(let number) = provinceNames.match(bare) else { return nil }
    return provinces[number]
  }
}
