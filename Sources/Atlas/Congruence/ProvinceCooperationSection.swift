import RegionAnalysis
import RegionModel
import RegionRendering

/// How much of the existing cooperation stays inside the own province, as part of a report.
struct ProvinceCooperationSection {
  /// From this share on cooperation is called almost only inside.
  static let almostAll = 0.95
  /// From this share on another province is named as a partner.
  static let partner = 0.05

  private let graph: RegionGraph
  private let arrangements: ProvinceCooperation
  private let everything: ProvinceCooperation
  private let open: [Division]

  init(_ graph: RegionGraph) {
    self.graph = graph
    let open = graph.divisions.filter { division in
      division.field != .statistiek && division.id != "provincie" && division.id != "waterschap"
        && division.regions.contains { graph.provinces(of: $0.members.map(\.municipality)).count > 1 }
    }
    self.open = open
    arrangements = ProvinceCooperation(in: graph.arrangements.map(\.members), of: graph)
    everything = ProvinceCooperation(
      in: graph.arrangements.map(\.members)
        + graph.programmes.filter { $0.arrangement == nil }.map(\.members)
        + open.flatMap { $0.regions.map(\.members) }, of: graph)
  }

  var section: ReportSection {
    ReportSection(
      id: "provincies-samen", title: "Samenwerking binnen de eigen provincie",
      blocks: [
        .paragraph(
          (sentences + [study].compactMap { $0 }).joined(separator: " ")), .table(table),
        .paragraph(
          "Geteld is gedeeld lidmaatschap: een verband met s gemeenten geeft elk paar 1/(s - 1), zodat elk lidmaatschap even zwaar telt. De tweede telling neemt bij de regelingen de programma's en de \(open.count) indelingen met ten minste één regio over een provinciegrens; indelingen die aan de provincie gebonden zijn, zouden de uitkomst al vastleggen."
        ),
      ])
  }

  private var sentences: [String] {
    let almost = arrangements.provinces.indices.filter { (arrangements.inside($0) ?? 0) >= Self.almostAll }
    var sentences: [String] = []
    if almost.isEmpty {
      sentences.append(
        "In geen provincie werken gemeenten in regelingen bijna alleen met gemeenten uit de eigen provincie.")
    } else {
      let names = almost.map { "\(name($0)) (\(DutchNumber.share(arrangements.inside($0) ?? 0)))" }
      sentences.append(
        "Bijna alleen binnen de eigen provincie (\(DutchNumber.share(Self.almostAll, decimals: 0)) of meer) werken in regelingen de gemeenten van \(DutchNumber.list(names))."
      )
    }
    let least = arrangements.provinces.indices.compactMap { place in
      arrangements.inside(place).map { (place: place, share: $0) }
    }.min { ($0.share, $0.place) < ($1.share, $1.place) }
    if let least, least.share < Self.almostAll, let with = arrangements.partners(of: least.place).first {
      sentences.append(
        "Het meest over de grens werken die van \(name(least.place)): \(DutchNumber.share(1 - least.share)), vooral met \(name(with.province)) (\(DutchNumber.share(with.share)))."
      )
    }
    return sentences
  }

  /// What a study of 2017 found, beside what the data say; nothing in a country without these provinces.
  private var study: String? {
    func place(_ codes: String) -> Int? { arrangements.provinces.firstIndex { $0.code.rawValue == codes } }
    guard let friesland = place("PV21"), let zeeland = place("PV29"), let brabant = place("PV30"),
      let limburg = place("PV31"), let holland = place("PV28")
    else { return nil }
    let almost = [friesland, limburg].map { (arrangements.inside($0) ?? 0) >= Self.almostAll }
    let with = arrangements.share(of: zeeland, with: brabant) ?? 0
    let less = arrangements.share(of: zeeland, with: holland) ?? 0
    let inside =
      almost == [true, true]
      ? "dat klopt met deze gegevens"
      : almost == [false, false]
        ? "deze gegevens laten dat niet zien"
        : "deze gegevens laten dat alleen zien voor \(name(almost[0] ? friesland : limburg))"
    let all = everything.share(of: zeeland, with: brabant) ?? 0
    let first = arrangements.partners(of: zeeland).first?.province == brabant && with >= 2 * less
    let across =
      !first
      ? "deze gegevens laten dat niet zien (\(DutchNumber.share(with)) en \(DutchNumber.share(less)))"
      : "ook hier is \(name(brabant)) de eerste partner over de grens"
        + (with >= Self.partner ? "" : ", maar het gaat in de geregistreerde regelingen om weinig")
        + " (\(DutchNumber.share(with)), \(name(holland)) \(DutchNumber.share(less)); met programma's en indelingen erbij \(DutchNumber.share(all)))"
    return
      "Een onderzoek van KWINK groep en PROOF uit 2017 vond dat gemeenten in Friesland en Limburg bijna alleen binnen hun provincie samenwerken: \(inside) (\(DutchNumber.share(arrangements.inside(friesland) ?? 0)) en \(DutchNumber.share(arrangements.inside(limburg) ?? 0))). Het vond ook dat Zeeuwse gemeenten wel met Noord-Brabant samenwerken en veel minder met Zuid-Holland: \(across)."
  }

  private func name(_ place: Int) -> String { arrangements.provinces[place].name }

  private var table: ReportTable {
    func partner(_ cooperation: ProvinceCooperation, _ place: Int) -> ReportValue {
      cooperation.partners(of: place).first.map {
        .text("\(name($0.province)) (\(DutchNumber.share($0.share)))")
      } ?? .none
    }
    let rows = arrangements.provinces.indices.map { place in
      ReportRow(values: [
        .text(name(place)),
        .count(graph.municipalities.count { $0.province == arrangements.provinces[place].code }),
        arrangements.inside(place).map { .share($0) } ?? .none, partner(arrangements, place),
        everything.inside(place).map { .share($0) } ?? .none, partner(everything, place),
      ])
    }
    return ReportTable(
      id: "provincies-samen",
      columns: [
        .init(key: "provincie", label: "Provincie"), .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "regelingen_binnen", label: "Regelingen: binnen"),
        .init(key: "regelingen_partner", label: "Meeste daarbuiten"),
        .init(key: "alles_binnen", label: "Ook programma's en indelingen: binnen"),
        .init(key: "alles_partner", label: "Meeste daarbuiten"),
      ], rows: rows)
  }
}
