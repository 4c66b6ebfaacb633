import Foundation
import RegionAnalysis
import RegionModel
import Testing

@Suite("Every figure of the scorecard")
struct RegionFiguresContractTests {
  @Test("The list and the folder hold the same figures")
  func folder() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Sources/RegionAnalysis/Scorecard/Figures").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.sorted() == RegionFigures.all.map { "\($0).swift" }.sorted())
  }

  @Test("Names are unique kebab-case words, and find the figure")
  func names() {
    let ids = RegionFigures.all.map { $0.id }
    #expect(Set(ids).count == ids.count)
    for figure in RegionFigures.all {
      let odd = figure.id.filter { !"abcdefghijklmnopqrstuvwxyz-".contains($0) }
      #expect(odd.isEmpty, "\(figure.id)")
      #expect(RegionFigures.named(figure.id)?.label == figure.label)
    }
    #expect(RegionFigures.named("onzin") == nil)
  }

  @Test("Labels are short, explanations are one sentence that ends with a full stop")
  func wording() {
    for figure in RegionFigures.all {
      #expect(figure.label.count <= 45 && figure.label.first?.isUppercase == true, "\(figure.id)")
      #expect(figure.explanation.hasSuffix(".") && !figure.explanation.contains(". "), "\(figure.id)")
    }
  }

  @Test("Themes stand together, each with at least three figures")
  func themes() {
    let order = RegionFigures.all.map { FigureTheme.allCases.firstIndex(of: $0.theme) ?? -1 }
    #expect(order == order.sorted())
    for theme in FigureTheme.allCases { #expect(RegionFigures.all.count { $0.theme == theme } >= 3) }
  }

  @Test(
    "A share lies from 0 to 1 and is its numerator over its denominator; a region of nobody has no shares")
  func values() throws {
    let graph = try ScorecardToy.graph()
    let ground = ScorecardGround(graph, congruence: graph.divisions)
    for bits in 1..<512 {
      let set = MunicipalitySet((0..<9).filter { bits & (1 << $0) != 0 }, capacity: 9)
      for entry in Scorecard(of: set, in: ground).entries {
        guard let value = entry.value else { continue }
        if let numerator = value.numerator, let denominator = value.denominator {
          #expect(value.value == numerator / denominator)
        }
        if entry.figure.form == .share { #expect((0...1).contains(value.value), "\(entry.figure.id)") }
        if entry.figure.form == .share { #expect(value.denominator != nil, "\(entry.figure.id)") }
      }
    }
    for entry in Scorecard(of: graph.none, in: ground).entries where entry.figure.form != .count {
      #expect(entry.value == nil, "\(entry.figure.id)")
    }
  }
}
