import Foundation
import RegionModel

/// `boundaries.topojson`: the boundaries in RD New as arcs that neighbours share (TopoJSON 1.0, object
/// `gemeenten`, the id of a geometry is the municipality's code).
enum BoundariesReader: TableReader {
  static let kind = "boundaries"

  private struct File: Decodable {
    struct Transform: Decodable {
      let scale: [Double]
      let translate: [Double]
    }
    struct Object: Decodable { let geometries: [Geometry] }
    struct Geometry: Decodable {
      let id: String?
      let polygons: [[[Int]]]

      private enum Key: CodingKey { case id, type, arcs }

      init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        id = try values.decodeIfPresent(String.self, forKey: .id)
        switch try values.decode(String.self, forKey: .type) {
        case "Polygon": polygons = [try values.decode([[Int]].self, forKey: .arcs)]
        case "MultiPolygon": polygons = try values.decode([[[Int]]].self, forKey: .arcs)
        case let other:
          throw DecodingError.dataCorruptedError(
            forKey: .type, in: values, debugDescription: "unknown geometry \(other)")
        }
      }
    }
    let transform: Transform
    let arcs: [[[Int]]]
    let objects: [String: Object]
  }

  static func read(
    _ file: TextFile, _ entry: Manifest.Entry, into builder: inout GraphBuilder, _ problems: inout Problems
  ) {
    func refuse(_ code: String, _ message: String, hint: String? = nil) {
      problems.add(Diagnostic(code, message, location: .init(file: file.name), hint: hint))
    }
    let parsed: File
    do {
      parsed = try JSONDecoder().decode(File.self, from: Data(file.bytes))
    } catch {
      let whole = file.bytes.last { $0 > 0x20 } == UInt8(ascii: "}")
      return refuse(
        "topojson-onleesbaar",
        whole
          ? "Dit is geen TopoJSON met arcs, transform en objects."
          : "Het bestand is afgebroken: het einde mist.",
        hint: "Zet een volledige kopie van het bestand terug.")
    }
    guard let object = parsed.objects["gemeenten"] else {
      return refuse("topojson-object", "Het object \"gemeenten\" ontbreekt.")
    }
    let (scale, shift) = (parsed.transform.scale, parsed.transform.translate)
    guard scale.count == 2, shift.count == 2, (scale + shift).allSatisfy(\.isFinite) else {
      return refuse(
        "topojson-transform", "Bij transform horen twee getallen scale en twee getallen translate.")
    }
    var shapes = [[Topology.Polygon]](repeating: [], count: builder.count)
    let numbers = Dictionary(
      builder.municipalities.enumerated().map { ($1.code.rawValue, $0) },
      uniquingKeysWith: { first, _ in first })
    for (index, geometry) in object.geometries.enumerated() {
      guard let id = geometry.id else {
        refuse(
          "grens-zonder-code", "Grens \(index + 1) heeft geen id; dat moet de code van de gemeente zijn.")
        continue
      }
      guard let number = numbers[id] else {
        refuse("gemeente-onbekend", "De grens van \"\(id)\" hoort bij geen gemeente.")
        continue
      }
      guard shapes[number].isEmpty else {
        refuse("grens-dubbel", "\(builder.municipalities[number].name) heeft twee grenzen.")
        continue
      }
      shapes[number] = geometry.polygons
    }
    let without = shapes.indices.filter { shapes[$0].isEmpty }
    if !without.isEmpty {
      refuse("grens-ontbreekt", "\(builder.some(without, "heeft", "hebben")) geen grens.")
    }
    let arcs = parsed.arcs.map { points($0, scale, shift) }
    guard arcs.joined().allSatisfy({ abs($0.x) < farthest && abs($0.y) < farthest }) else {
      return refuse("topojson-bereik", "Een grens ligt meer dan 10.000 km van de oorsprong van het stelsel.")
    }
    guard let topology = Topology(arcs: arcs, shapes: shapes) else {
      return refuse("topojson-boog", "Een grens verwijst naar een boog (arc) die er niet is of te kort is.")
    }
    let open = shapes.indices.filter { number in
      !shapes[number].allSatisfy { !$0.isEmpty && $0.allSatisfy { topology.isClosed($0) } }
    }
    guard open.isEmpty else {
      return refuse(
        "grens-open",
        "Bij \(builder.some(open, "sluit", "sluiten")) de grens niet: de bogen volgen niet op elkaar.")
    }
    builder.topology = topology
  }

  /// Metres from the origin of RD New within which every place lies.
  private static let farthest = 10_000_000.0

  /// Undoes the difference coding of an arc; positions without two numbers are left out.
  private static func points(_ arc: [[Int]], _ scale: [Double], _ shift: [Double]) -> [Point] {
    var (x, y) = (0, 0)
    return arc.compactMap { step in
      guard step.count >= 2 else { return nil }
      x &+= step[0]
      y &+= step[1]
      return Point(x: Double(x) * scale[0] + shift[0], y: Double(y) * scale[1] + shift[1])
    }
  }
}

extension Topology {
  /// Whether each arc of `ring` begins where the one before it ends, the first where the last does.
  fileprivate func isClosed(_ ring: Ring) -> Bool {
    guard var end = ring.last.flatMap({ points($0).last }) else { return false }
    for reference in ring {
      let points = points(reference)
      guard points.first == end, let last = points.last else { return false }
      end = last
    }
    return true
  }
}
