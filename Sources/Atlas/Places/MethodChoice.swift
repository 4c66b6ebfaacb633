public import RegionAnalysis
import RegionModel

/// A cluster method with values for its parameters, as a user typed them.
public struct MethodChoice: Sendable {
  /// The kind of method.
  public let type: any ClusterMethod.Type
  /// The values given.
  public let values: ParameterValues
  /// Whether regions must hang together on the map, whatever the method does by itself.
  public let isContiguous: Bool

  /// Reads the method's name and further words such as `--resolutie 2` or `--aaneengesloten`; a method that draws
  /// lots does so with `seed`.
  /// - Throws: ``AtlasError/request(_:)`` for an unknown method or parameter, or a value that does not fit.
  public init(method id: String, words: [String], seed: UInt64 = 1) throws(AtlasError) {
    guard let type = ClusterMethods.named(id) else {
      let known = ClusterMethods.all.map { $0.id }
      let near = known.first { editDistance($0, id, limit: 2) != nil }
      throw .request([
        Diagnostic(
          "methode-onbekend", "De methode \"\(id.oneLine)\" bestaat niet.",
          hint: near.map { "Bedoelt u \($0)?" }
            ?? "Kies uit: \(known.joined(separator: ", ")). Meer: regio methoden.")
      ])
    }
    var values = try Self.pairs(words, of: type)
    let own = type.parameters.contains { $0.name == "aaneengesloten" }
    isContiguous = values["aaneengesloten"] == "ja"
    if type.parameters.contains(where: { $0.name == "seed" }) { values["seed"] = String(seed) }
    if !own { values["aaneengesloten"] = nil }
    self.type = type
    self.values = ParameterValues(values)
    do {
      try self.values.check(for: type)
    } catch {
      throw .request([error.diagnostic])
    }
  }

  private static func pairs(_ words: [String], of type: any ClusterMethod.Type) throws(AtlasError) -> [String:
    String]
  {
    var values: [String: String] = [:]
    var next = 0
    while next < words.count {
      let word = words[next]
      next += 1
      guard word.hasPrefix("--"), word.count > 2 else {
        throw .request([
          Diagnostic(
            "woord-onverwacht", "\"\(word.oneLine)\" is hier niet verwacht.",
            hint: "Parameters van een methode schrijft u als --naam waarde; zie regio methoden.")
        ])
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1).map(String.init)
      let name = parts[0]
      let isFlag = name == "aaneengesloten" || type.parameters.first { $0.name == name }?.domain == .flag
      if parts.count == 2 {
        values[name] = parts[1]
      } else if isFlag, next == words.count || words[next].hasPrefix("--") {
        values[name] = "ja"
      } else if next < words.count {
        values[name] = words[next]
        next += 1
      } else {
        throw .request([
          Diagnostic(
            "waarde-ontbreekt", "Er ontbreekt een waarde bij --\(name).", hint: "Schrijf --\(name) waarde.")
        ])
      }
    }
    return values
  }

  /// Makes the method.
  func method() throws(AtlasError) -> any ClusterMethod {
    do { return try type.init(values) } catch { throw .request([error.diagnostic]) }
  }
}
