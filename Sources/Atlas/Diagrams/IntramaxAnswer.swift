import RegionAnalysis
import RegionModel
import RegionRendering

/// The Intramax tree of the main flows above a level, as a diagram and a table.
struct IntramaxAnswer {
  let graph: RegionGraph
  let flows: FlowTable
  let tree: IntramaxTree
  /// Regions left where the tree is cut.
  let regions: Int

  init(_ graph: RegionGraph, regions wanted: Int?) throws(AtlasError) {
    let most = min(IntramaxDiagram.mostRegions, graph.count)
    if let wanted, !(1...most).contains(wanted) {
      throw .request([
        Diagnostic(
          "aantal-past-niet",
          "Een boom met \(wanted) regio's past niet op een blad.",
          hint: "Kies met --aantal een getal van 1 tot en met \(most).")
      ])
    }
    flows = try graph.mainFlows()
    let choice = try MethodChoice(
      method: Intramax.id, words: wanted.map { ["--aantal", String($0)] } ?? [])
    guard let network = try FlowChoice.main.network(in: graph) else {
      throw .request([Diagnostic("stromen-ontbreken", "Deze gegevens bevatten geen stromen.")])
    }
    do {
      let method = try Intramax(choice.values)
      tree = try method.tree(of: network)
      self.regions = tree.tree.unitCount - method.steps(of: tree)
    } catch {
      throw .request([error.diagnostic])
    }
    self.graph = graph
  }

  /// The upper part of the tree.
  var diagram: IntramaxDiagram {
    let steps = tree.tree.steps
    let start = tree.tree.steps(leaving: IntramaxDiagram.rows(for: regions))
    let groups = tree.tree.partition(afterSteps: start)
    var number = [Int: Int](uniqueKeysWithValues: groups.members.enumerated().map { ($1[0], $0) })
    var joins: [IntramaxDiagram.Join] = []
    for place in steps.indices.dropFirst(start) {
      let step = steps[place]
      guard let kept = number[step.kept], let absorbed = number[step.absorbed] else { continue }
      // The part with more jobs comes first, and gives its name to both.
      let isSwapped = jobs(step.absorbed, at: place) > jobs(step.kept, at: place)
      joins.append(
        .init(isSwapped ? absorbed : kept, isSwapped ? kept : absorbed, share: tree.shares[place + 1]))
      number[step.kept] = groups.members.count + joins.count - 1
    }
    return IntramaxDiagram(
      groups: groups.members.map { members in
        let leader = members.reduce(members[0]) { flows.incoming[$1] > flows.incoming[$0] ? $1 : $0 }
        return .init(name: graph.municipalities[leader].name, count: members.count)
      }, joins: joins, start: tree.shares[start], own: tree.shares[0], regions: regions)
  }

  /// Most jobs that one municipality has in the region that goes by `lowest` before step number `place`.
  private func jobs(_ lowest: Int, at place: Int) -> Double {
    let partition = tree.tree.partition(afterSteps: place)
    guard let region = partition.regionOf[lowest] else { return 0 }
    return partition.members[region].map { flows.incoming[$0] }.max() ?? 0
  }

  func artefact() -> Artefact {
    let sources = [flows.source]
    let rows = tree.tree.steps.enumerated().map { place, step in
      let left = tree.tree.unitCount - place - 1
      return ReportRow(
        values: [
          .count(left), .text(graph.municipalities[step.kept].name),
          .text(graph.municipalities[step.absorbed].name), .share(tree.shares[place + 1]),
          .text(left == regions ? "knip" : ""),
        ], basis: flows.source.basis)
    }.suffix(IntramaxDiagram.rows(for: regions))
    let table = ReportTable(
      id: "stappen", title: "De laatste samenvoegingen (een groep heet hier naar haar laagste code)",
      columns: [
        .init(key: "regios", label: "Regio's over"), .init(key: "groep", label: "Groep van"),
        .init(key: "erbij", label: "Gaat samen met die van"), .init(key: "binnen", label: "Blijft binnen"),
        .init(key: "knip", label: "Knip"),
      ], rows: Array(rows))
    return graph.artefact(diagram, table: table, sources: sources, stem: "intramax-\(regions)")
  }
}
