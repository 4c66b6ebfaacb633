import Atlas
import Foundation
import RegionData

/// Times steps within one process, each as a multiple of loading the data: such ratios hold on any machine.
enum InProcess {
  static func printTable(files: [String]) {
    do {
      let folder = try DataFolder.find(
        explicit: nil, environment: ProcessInfo.processInfo.environment,
        workingDirectory: FileManager.default.currentDirectoryPath, program: CommandLine.arguments[0])
      let load = try median { _ = try Atlas(folder: folder) }
      let atlas = try Atlas(folder: folder)
      print("| stap in één proces | mediaan ms | maal laden |")
      print("|---|---|---|")
      row("laden", load, load)
      row("gemeente Oss", try median { _ = try atlas.answer(MunicipalityQuestion(name: "Oss")) }, load)
      row(
        "kaart veiligheidsregio (beloofd ≤ 100 ms)",
        try median { _ = try drawn(atlas, MapQuestion(name: "veiligheidsregio")) }, load)
      row(
        "kaart van twee indelingen",
        try median { _ = try drawn(atlas, MapQuestion(words: ["corop", "vr"])) }, load
      )
      row(
        "kaart pendel (beloofd ≤ 200 ms)", try median { _ = try drawn(atlas, MapQuestion(flowsAround: nil)) },
        load)
      row(
        "kaart pendelringen (beloofd ≤ 200 ms)",
        try median { _ = try drawn(atlas, MapQuestion(ringsOf: nil)) }, load)
      row(
        "vier kaarten naast elkaar",
        try median {
          _ = try drawn(
            atlas, MapQuestion(words: ["corop", "vr", "ggd-regio", "jeugdregio"], sideBySide: true))
        }, load)
      row("logisch Oss", try median { _ = try atlas.answer(LogicalRegionQuestion(words: ["Oss"])) }, load)
      row(
        "diagram Leeuwarden", try median { _ = try drawn(atlas, DiagramQuestion(name: "Leeuwarden")) }, load)
      let stability = try stability(atlas)
      row("200 herhalingen van leiden (beloofd ≤ 3000 ms)", stability, load)
      ReachBench.printTable(graph: atlas.graph)
      ClusterBench.printTables(graph: atlas.graph, files: files)
    } catch {
      print("Niet te meten: \(error)")
    }
  }

  /// The pictures of an answer: they are drawn when they are asked for.
  private static func drawn(_ atlas: Atlas, _ question: some Question) throws -> [String] {
    try atlas.answer(question).pictures.map { try $0.svg }
  }

  /// Seconds of the stability of Leiden in 200 runs on all cores, once.
  private static func stability(_ atlas: Atlas) throws -> Double {
    let question = ClustersQuestion(
      try MethodChoice(method: "leiden", words: []), flows: try FlowChoice(flows: nil, layers: nil),
      stability: .init(runs: 200, seed: 1, rounding: nil))
    let start = ContinuousClock.now
    _ = try atlas.answer(question)
    return (ContinuousClock.now - start) / .seconds(1)
  }

  private static func row(_ name: String, _ seconds: Double, _ load: Double) {
    print("| \(name) | \(Promise.rounded(seconds * 1000)) | \((seconds / load * 100).rounded() / 100) |")
  }

  /// Median of nine runs in seconds, after one that is not counted.
  private static func median(_ work: () throws -> Void) throws -> Double {
    var times: [Double] = []
    for _ in 0...9 {
      let start = ContinuousClock.now
      try work()
      times.append((ContinuousClock.now - start) / .seconds(1))
    }
    return times.dropFirst().sorted()[4]
  }
}
