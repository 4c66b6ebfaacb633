import RegionAnalysis
import RegionModel
import RegionRendering

/// How robust the channels of an answer are, as a section of its report.
struct RobustnessTables {
  let redundancy: Redundancy
  let target: MunicipalitySet
  let graph: RegionGraph

  init(_ channels: [Channel], graph: RegionGraph) {
    redundancy = Redundancy(channels, capacity: graph.count)
    target = graph.all
    self.graph = graph
  }

  private var channels: [Channel] { redundancy.channels }

  /// What an adviser has to know, in sentences.
  var sentences: [String] {
    let reached = redundancy.counts.count { $0 > 0 }
    let single = redundancy.singlePoints
    guard reached > 0 else { return ["Er wordt niemand bereikt."] }
    var sentences: [String] = []
    if channels.count == 1 {
      sentences.append("Er is maar één kanaal; valt dat weg, dan is er geen contact meer.")
    } else if single.isEmpty {
      sentences.append("Elke bereikte gemeente is via ten minste twee kanalen te bereiken.")
    } else if single.count == reached {
      sentences.append("Elke bereikte gemeente hangt aan één kanaal.")
    } else {
      sentences.append(
        "\(DutchNumber.counted(single.count, "gemeente hangt", "gemeenten hangen")) aan één kanaal, met \(graph.residents(single)); \(DutchNumber.counted(reached - single.count, "gemeente is", "gemeenten zijn")) via meer kanalen te bereiken."
      )
    }
    if channels.count > 1, let worst = byLoss.first, !redundancy.onlyBy[worst].isEmpty {
      let lost = redundancy.onlyBy[worst]
      let equal = byLoss.filter { redundancy.onlyBy[$0].count == lost.count }
      let who =
        equal.count == 1
        ? "De meeste gemeenten gaan verloren als \(channels[worst].name) wegvalt"
        : "De meeste gemeenten gaan verloren als een van \(equal.count) kanalen wegvalt, zoals \(channels[worst].name)"
      sentences.append(
        "\(who): \(DutchNumber.counted(lost.count, "gemeente", "gemeenten")) met \(graph.residents(lost))."
      )
      if let other = byResidents.first,
        graph.inhabitants(of: redundancy.onlyBy[other]) > graph.inhabitants(of: lost)
      {
        let people = redundancy.onlyBy[other]
        sentences.append(
          "De meeste inwoners gaan verloren als \(channels[other].name) wegvalt: \(graph.residents(people)) in \(DutchNumber.counted(people.count, "gemeente", "gemeenten"))."
        )
      }
    }
    let needless = redundancy.needless
    if channels.count > 1, !needless.isEmpty {
      let names = needless.map { channels[$0].name }
      let shown =
        names.count > 6 ? names.prefix(5) + ["\(names.count - 5) andere kanalen"] : names[...]
      sentences.append(
        "Niet nodig, want zonder \(names.count == 1 ? "dit kanaal" : "deze kanalen") worden evenveel gemeenten bereikt: \(DutchNumber.list(Array(shown)))."
      )
    }
    return sentences
  }

  /// The channels by what is lost without them, most municipalities first.
  private var byLoss: [Int] {
    channels.indices.sorted {
      (redundancy.onlyBy[$1].count, $0) < (redundancy.onlyBy[$0].count, $1)
    }
  }

  /// The channels by what is lost without them, most residents first.
  private var byResidents: [Int] {
    let lost = redundancy.onlyBy.map { graph.inhabitants(of: $0) }
    return channels.indices.sorted { (lost[$1], $0) < (lost[$0], $1) }
  }

  /// The section: sentences, how many municipalities are reached how often, and each channel's loss.
  var section: ReportSection {
    ReportSection(
      id: "robuustheid", title: "Hoe kwetsbaar is het bereik",
      blocks: [.paragraph(sentences.joined(separator: " ")), .table(times), .table(loss(limit: 15))]
        + (channels.count > 15 ? [.table(loss(limit: nil))] : []))
  }

  private var times: ReportTable {
    let most = redundancy.counts.max() ?? 0
    let rows = (0...most).compactMap { times -> ReportRow? in
      let members = MunicipalitySet(
        redundancy.counts.indices.filter { redundancy.counts[$0] == times }, capacity: graph.count)
      guard !members.isEmpty else { return nil }
      return ReportRow(values: [
        .text(times == 0 ? "geen" : DutchNumber.count(times)), .count(members.count),
        .count(graph.inhabitants(of: members)), .text(graph.folded(members, limit: 6)),
      ])
    }
    return ReportTable(
      id: "keren", title: "Via hoeveel kanalen",
      columns: [
        .init(key: "kanalen", label: "Kanalen"), .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "inwoners", label: "Inwoners"), .init(key: "welke", label: "Welke"),
      ], rows: rows)
  }

  private func loss(limit: Int?) -> ReportTable {
    let needless = Set(redundancy.needless)
    let rows = byLoss.prefix(limit ?? .max).map { index -> ReportRow in
      let lost = redundancy.onlyBy[index]
      return ReportRow(values: [
        .text(channels[index].name), .text(channels[index].kind.rawValue),
        .count(channels[index].members.count),
        .count(lost.count), .count(graph.inhabitants(of: lost)),
        lost.isEmpty ? .none : .text(graph.folded(lost, limit: limit == nil ? .max - 1 : 4)),
        .text(needless.contains(index) ? "nee" : "ja"),
      ])
    }
    let title =
      limit.map { $0 < channels.count ? "Wat wegvalt zonder een kanaal (de \($0) grootste)" : nil }
      ?? "Wat wegvalt zonder een kanaal"
    return ReportTable(
      id: limit == nil ? "uitval-alle" : "uitval", title: title ?? "Wat wegvalt zonder een kanaal",
      columns: [
        .init(key: "kanaal", label: "Kanaal"), .init(key: "soort", label: "Soort"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "verlies", label: "Verlies"),
        .init(key: "verlies_inwoners", label: "Inwoners"), .init(key: "welke", label: "Welke"),
        .init(key: "nodig", label: "Nodig"),
      ], rows: rows, csvOnly: limit == nil)
  }
}
