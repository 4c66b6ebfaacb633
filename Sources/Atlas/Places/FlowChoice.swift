import RegionAnalysis
import RegionData
import RegionModel

/// Which flows a cluster method works on.
public enum FlowChoice: Sendable {
  /// The main flow table of the data.
  case main
  /// Layers of the data with weights: `pendel` (or the id of a flow table) and `bestuur`.
  case layers([(name: String, weight: Double)])
  /// A CSV file with origin, destination and value.
  case file(path: String)

  /// Reads what a user typed for `--stromen` and `--lagen`.
  /// - Throws: ``AtlasError/request(_:)`` when both are given or a layer is not written as `naam=gewicht`.
  public init(flows: String?, layers: String?) throws(AtlasError) {
    if let layers {
      guard flows == nil else {
        throw .request([
          Diagnostic("opties-strijdig", "--stromen en --lagen gaan niet samen.", hint: "Geef een van beide.")
        ])
      }
      self = .layers(try Self.parse(layers))
    } else if let flows, flows != "pendel" {
      self = .file(path: flows)
    } else {
      self = .main
    }
  }

  private static func parse(_ text: String) throws(AtlasError) -> [(name: String, weight: Double)] {
    var layers: [(name: String, weight: Double)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let weight = words.count == 1 ? 1 : Double(words[1])
      guard words.count <= 2, !words[0].isEmpty, let weight, weight.isFinite, weight >= 0 else {
        throw .request([
          Diagnostic(
            "lagen", "\"\(text.oneLine)\" past niet bij --lagen.",
            hint: "Schrijf bijvoorbeeld pendel=1,bestuur=0.5.")
        ])
      }
      layers.append((words[0], weight))
    }
    return layers
  }

  /// The network in the data of `graph`; `nil` for a file, which needs no graph.
  func network(in graph: RegionGraph) throws(AtlasError) -> FlowNetwork? {
    switch self {
    case .file: return nil
    case .main:
      guard let flows = graph.flows.first else {
        throw .request([
          Diagnostic(
            "stromen-ontbreken", "Deze gegevens bevatten geen stromen.",
            hint: "Geef een bestand met --stromen.")
        ])
      }
      return graph.network(of: flows)
    case .layers(let layers):
      var parts: [LayerMix.Layer] = []
      for layer in layers {
        parts.append(LayerMix.Layer(try Self.table(layer.name, graph), weight: layer.weight))
      }
      guard let mix = LayerMix.mix(parts) else {
        throw .request([
          Diagnostic(
            "lagen-leeg", "Deze lagen bevatten samen geen enkele band.",
            hint: "Geef een laag een gewicht boven 0.")
        ])
      }
      return graph.network(of: mix)
    }
  }

  private static func table(_ name: String, _ graph: RegionGraph) throws(AtlasError) -> FlowTable {
    if name == "bestuur" { return graph.governance() }
    if name == "pendel", let main = graph.flows.first { return main }
    if let table = graph.flows.first(where: { $0.id == name }) { return table }
    let known = ["pendel", "bestuur"] + graph.flows.map(\.id)
    throw .request([
      Diagnostic(
        "laag-onbekend", "De laag \"\(name.oneLine)\" bestaat niet.",
        hint: "Kies uit: \(known.joined(separator: ", ")).")
    ])
  }
}
