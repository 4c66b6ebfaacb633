import RegionModel

/// What a map of a division says in words and figures.
struct DivisionFacts: Sendable {
  let division: Division
  /// Position of the region of each municipality.
  let assignment: [Int?]
  /// The regions that have a municipality in their colour.
  private let drawn: Set<Int>
  /// Residents of each region.
  let inhabitants: [Int]
  /// How many municipalities lie in more than one region.
  let shared: Int
  /// How many municipalities lie in no region.
  let outside: Int
  /// Title, subtitle and foot.
  let text: MapText
  /// What the picture says, for who cannot see it.
  let description: String
  /// What one region is called, with a capital.
  let singular: String

  init(graph: RegionGraph, division: Division, title: String?, boundaries: TableSource?) {
    self.division = division
    let assignment = division.assignment(capacity: graph.count)
    self.assignment = assignment
    drawn = Set(assignment.compactMap { $0 })
    inhabitants = division.regions.map { graph.inhabitants(of: $0.members.map(\.municipality)) }
    var memberships = [Int](repeating: 0, count: graph.count)
    for member in division.regions.lazy.flatMap(\.members) { memberships[member.municipality] += 1 }
    shared = memberships.count { $0 > 1 }
    outside = memberships.count { $0 == 0 }
    singular = division.singular.capitalised
    let country = Self.country(graph)
    text = MapText(
      title: title ?? Self.finding(division, country: country, outside: outside, of: graph.count),
      subtitle: Self.subtitle(graph, division, shared: shared),
      foot: SourceNote.paragraphs(
        table: division.source, label: "Indeling", boundaries: boundaries, graph: graph,
        marked: Self.marked(division)))
    description = Self.description(
      division, graph: graph, country: country, inhabitants: inhabitants, outside: outside)
  }

  /// The rows of the list: every region, and what lies in none.
  func rows(_ colours: DivisionColours) -> [RegionList.Row] {
    var rows = division.regions.indices.map { index in
      RegionList.Row(
        mark: String(index + 1), colour: isDrawn(index) ? colours[index] : Ink.paper,
        name: division.regions[index].name + (isDrawn(index) ? "" : " (niet op de kaart)"),
        figures: [
          DutchNumber.count(division.regions[index].members.count), DutchNumber.count(inhabitants[index]),
        ])
    }
    if outside > 0 {
      rows.append(
        RegionList.Row(
          mark: "", colour: Ink.land, name: "buiten een regio", figures: [DutchNumber.count(outside), ""]))
    }
    return rows
  }

  /// Whether a region has a municipality that is drawn in its colour.
  private func isDrawn(_ region: Int) -> Bool { drawn.contains(region) }

  /// The name of the data set without its year.
  private static func country(_ graph: RegionGraph) -> String {
    let year = " " + String(graph.referenceDate.year)
    return graph.name.hasSuffix(year) ? String(graph.name.dropLast(year.count)) : graph.name
  }

  private static func finding(_ division: Division, country: String, outside: Int, of count: Int) -> String {
    let sizes = division.regions.map(\.members.count)
    let regions: String
    if division.regions.count == 1 {
      regions = "1 " + division.singular
    } else if division.title.namesSeveral {
      regions = DutchNumber.count(division.regions.count) + " " + division.title.loweredTitle
    } else {
      regions = division.title + ": " + DutchNumber.count(division.regions.count) + " gebieden"
    }
    guard let low = sizes.min(), let high = sizes.max(), !sizes.isEmpty else {
      return division.title.capitalised + ": geen regio's bekend"
    }
    var text = regions + " in " + country
    if low == high {
      text +=
        ", " + (sizes.count > 1 ? "elk " : "") + "met " + DutchNumber.counted(low, "gemeente", "gemeenten")
    } else {
      text += ", van \(low) tot " + DutchNumber.counted(high, "gemeente", "gemeenten")
    }
    if outside > 0 {
      text += "; \(DutchNumber.count(outside)) van de \(DutchNumber.count(count)) gemeenten vallen erbuiten"
    }
    return text
  }

  private static func subtitle(_ graph: RegionGraph, _ division: Division, shared: Int) -> String {
    var text = DutchNumber.counted(graph.count, "gemeente", "gemeenten") + " op " + graph.referenceDate.dutch
    if division.source.date != graph.referenceDate {
      text += "; indeling volgens de stand van " + division.source.date.dutch
    }
    if shared > 0 {
      text +=
        ". " + DutchNumber.counted(shared, "gemeente ligt", "gemeenten liggen")
        + " in meer dan een \(division.singular) en \(shared == 1 ? "heeft" : "hebben")"
        + " de kleur van de regio met het grootste aandeel"
    }
    return text
  }

  private static func marked(_ division: Division) -> Int {
    Set(division.regions.lazy.flatMap(\.members).filter(\.basis.isMarked).map(\.municipality)).count
  }

  private static func description(
    _ division: Division, graph: RegionGraph, country: String, inhabitants: [Int], outside: Int
  ) -> String {
    var text = "Kaart van \(country) met " + division.title.loweredTitle + " als gekleurde gebieden."
    let order = inhabitants.indices.sorted { (inhabitants[$1], $0) < (inhabitants[$0], $1) }
    func told(_ index: Int) -> String {
      let region = division.regions[index]
      return "\(region.name) (\(DutchNumber.counted(region.members.count, "gemeente", "gemeenten")), "
        + DutchNumber.counted(inhabitants[index], "inwoner", "inwoners") + ")"
    }
    if let most = order.first, let fewest = order.last, most != fewest {
      text += " De meeste inwoners heeft \(told(most)), de minste \(told(fewest))."
    }
    if outside > 0 {
      text +=
        " \(DutchNumber.counted(outside, "gemeente valt", "gemeenten vallen")) buiten een regio en zijn grijs."
    }
    return text
  }
}

extension DivisionFacts {
  /// The names of the regions that hold a municipality, the largest share first; `nil` when there is none.
  func regionNames(of municipality: Int) -> String? {
    guard shared > 0 else { return assignment[municipality].map { division.regions[$0].name } }
    let names = division.regions(of: municipality).map { division.regions[$0].name }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  /// What a reader has to know about the municipality's membership.
  func note(on municipality: Int) -> String? {
    guard let region = assignment[municipality],
      let member = division.regions[region].members.first(where: { $0.municipality == municipality })
    else { return nil }
    let parts = [member.basis.isMarked ? member.basis.dutch : nil, member.note].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ": ")
  }
}
