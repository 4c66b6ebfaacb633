import Foundation
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Every question holds to the same contract")
struct QuestionTests {
  @Test("The catalogue holds every file of the folder Questions, and nothing else")
  func folder() throws {
    let folder =
      URL(fileURLWithPath: Loaded.regions).deletingLastPathComponent().path + "/Sources/Atlas/Questions"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(Catalogue.all.map { "\($0).swift" }.sorted() == files)
  }

  @Test("Words, summaries and examples are fit to show")
  func words() {
    #expect(Set(Catalogue.all.map { $0.id }).count == Catalogue.all.count)
    #expect(Catalogue.all.first?.id == "overzicht")
    for question in Catalogue.all {
      #expect(question.id == question.id.foldedName)
      #expect(question.summary.hasSuffix("."))
      #expect(!question.summary.contains("\n"))
      #expect(question.example.hasPrefix("regio"))
      #expect(question.id == "overzicht" || question.example.hasPrefix("regio \(question.id)"))
    }
  }

  @Test("The tests ask every question of the catalogue, of both data sets")
  func complete() {
    let all = Set(Catalogue.all.map { $0.id })
    #expect(Set(Asked.toy.map { type(of: $0).id }) == all)
    #expect(Set(Asked.real.map { type(of: $0).id }) == all)
  }

  @Test(
    "Asked twice, a question of the toy country gives the same bytes in every format and picture",
    arguments: Asked.toy.indices)
  func toy(index: Int) throws { try hold(Asked.toy[index], in: try Loaded.toy()) }

  @Test(
    "Asked twice, a question of 2018 gives the same bytes in every format and picture",
    arguments: Asked.real.indices)
  func real(index: Int) throws { try hold(Asked.real[index], in: try Loaded.real()) }

  private func hold(_ question: any Question, in atlas: Atlas) throws {
    let answer = try atlas.answer(question)
    let again = try atlas.answer(question)
    let report = answer.report
    #expect(report == again.report)
    #expect(try answer.pictures.map { try $0.svg } == again.pictures.map { try $0.svg })
    #expect(report.id == type(of: question).id)
    #expect(report.dataYear == "peildatum 1 januari 2018")
    #expect(!report.title.isEmpty)
    #expect(report.mainTable == nil || report.tables.contains { $0.id == report.mainTable })
    #expect(Set(report.tables.map(\.id)).count == report.tables.count)
    #expect(Set(report.sections.map(\.id)).count == report.sections.count)
    #expect(Set(report.sources).count == report.sources.count, "a source stands twice")
    for table in report.tables {
      #expect(table.rows.allSatisfy { $0.values.count == table.columns.count }, "\(table.id)")
      #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(table.id)")
    }
    for format in ReportFormat.allCases {
      let text = report.text(in: format)
      #expect(text == again.report.text(in: format))
      #expect(text.hasSuffix("\n"))
      #expect(!text.contains("nil"))
      #expect(!text.contains("Optional("))
    }
    let parsed = try JSONSerialization.jsonObject(with: Data(report.text(in: .json).utf8))
    let members = try #require(parsed as? [String: Any])
    #expect(members["id"] as? String == report.id)
    #expect(members["titel"] as? String == report.title)
    if let main = report.mainTable {
      let keys = try report.table(main).columns.map(\.key)
      let header = report.text(in: .csv).split(separator: "\n").first?.split(separator: ",").map(String.init)
      #expect(header?.prefix(keys.count).elementsEqual(keys) == true)
    }
    for picture in answer.pictures {
      let isPlain = picture.fileName.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "." }
      #expect(isPlain && picture.fileName.hasSuffix(".svg"), "\(picture.fileName)")
      try expectGoodPicture(picture.svg)
    }
  }
}
