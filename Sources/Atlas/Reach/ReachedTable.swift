import RegionAnalysis
import RegionModel
import RegionRendering

/// Every municipality with the step and the channels that reach it: complete, for csv and json.
struct ReachedTable {
  let staircase: Staircase
  let redundancy: Redundancy
  let graph: RegionGraph

  /// The section that holds only the table.
  var section: ReportSection { ReportSection(id: "gemeenten", blocks: [.table(table)]) }

  var table: ReportTable {
    let first = staircase.firstStep
    var names = [[String]](repeating: [], count: graph.count)
    var uncertain = [Bool](repeating: true, count: graph.count)
    var bases = [Basis?](repeating: nil, count: graph.count)
    for channel in redundancy.channels {
      for member in channel.members {
        names[member].append(channel.name)
        if !channel.marked.contains(member) { uncertain[member] = false }
        if bases[member] == nil { bases[member] = channel.markedBasis }
      }
    }
    let rows = graph.municipalities.indices.map { number in
      let about = graph.municipalities[number]
      let isUncertain = uncertain[number] && !names[number].isEmpty
      return ReportRow(
        values: [
          .text(about.code.rawValue), .text(about.name),
          .text(graph.province(about.province)?.name ?? about.province.rawValue), .count(about.inhabitants),
          .count(about.seats), first[number].map { .count($0 + 1) } ?? .none,
          first[number].map { .text(staircase.steps[$0].channel.name) } ?? .none,
          .count(redundancy.counts[number]), names[number].isEmpty ? .none : .list(names[number]),
        ], basis: isUncertain ? bases[number] : nil,
        note: isUncertain ? "Het lidmaatschap is bij elk kanaal afgeleid of aangenomen." : nil)
    }
    return ReportTable(
      id: "gemeenten", title: "Gemeenten",
      columns: [
        .init(key: "code", label: "Code"), .init(key: "gemeente", label: "Gemeente"),
        .init(key: "provincie", label: "Provincie"), .init(key: "inwoners", label: "Inwoners"),
        .init(key: "raadszetels", label: "Raadszetels"),
        .init(key: "stap", label: "Stap", isNumeric: true),
        .init(key: "via", label: "Via"), .init(key: "aantal_kanalen", label: "Aantal kanalen"),
        .init(key: "kanalen", label: "Kanalen"),
      ], rows: rows, csvOnly: true)
  }
}
