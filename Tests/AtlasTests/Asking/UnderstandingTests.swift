import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Questions in plain Dutch")
struct UnderstandingTests {
  @Test("There are at least 80 questions with a command and 20 without")
  func enough() {
    #expect(UnderstoodQuestions.all.count >= 80)
    #expect(RefusedQuestions.all.count >= 20)
  }

  @Test("An adviser's question stands for the command", arguments: UnderstoodQuestions.all.indices)
  func understood(index: Int) throws {
    let (question, command) = UnderstoodQuestions.all[index]
    let graph = try Loaded.real().graph
    do {
      let found = try Understanding.of(question, in: graph)
      #expect(found.what.commandText == command, "\(question)")
      #expect(found.unused.isEmpty, "\(question): \(found.unused)")
    } catch {
      Issue.record("\(question): \(error.diagnostics.map(\.text))")
    }
  }

  @Test(
    "A question that is not understood, or not about the data, is refused with the reason",
    arguments: RefusedQuestions.all.indices)
  func refused(index: Int) throws {
    let (question, code) = RefusedQuestions.all[index]
    let graph = try Loaded.real().graph
    do {
      let found = try Understanding.of(question, in: graph)
      Issue.record("\(question) → \(found.what.commandText), niet gebruikt: \(found.unused)")
    } catch {
      #expect(error.diagnostics.map(\.code) == [code], "\(question): \(error.diagnostics.map(\.text))")
      #expect(error.exitCode == 64)
      #expect(error.diagnostics.allSatisfy { !($0.hint ?? "").isEmpty }, "\(question)")
    }
  }

  @Test("Every example of an intent is understood as that intent, of every intent at least one")
  func examples() throws {
    let graph = try Loaded.real().graph
    for intent in Intents.all {
      let asked = AskedQuestion(intent.example, book: NameBook(graph))
      #expect(Understanding.best(asked)?.intent.id == intent.id, "\(intent.example)")
      #expect(try Understanding.of(intent.example, in: graph).unused.isEmpty, "\(intent.example)")
    }
    #expect(Set(Intents.all.map(\.id)).count == Intents.all.count)
  }

  @Test("Capitals, marks, accents and hyphens make no difference", arguments: UnderstoodQuestions.all.indices)
  func spelling(index: Int) throws {
    let (question, command) = UnderstoodQuestions.all[index]
    // Names that are everyday words need their capital or the word before them.
    guard !["Best", "Buren", "Haren", "Goes", "Hulst"].contains(where: question.contains) else { return }
    let graph = try Loaded.real().graph
    for other in [question.uppercased(), "  \(question) !!", question.replacing(" ", with: "  ")] {
      let found = try? Understanding.of(other, in: graph)
      #expect(found?.what.commandText == command, "\(other)")
    }
  }

  @Test("The nearest questions are about the municipality that was named, those that share words first")
  func nearest() throws {
    let graph = try Loaded.real().graph
    #expect(
      problems { _ = try Understanding.of("met wie werkt Zwolle niet samen", in: graph) } == [
        "fout: Het woord \"niet\" begrijp ik in deze vraag niet, en weglaten zou de vraag veranderen. [vraag-niet-begrepen]\n  tip: Wel te vragen: \"Met wie werkt Zwolle samen?\" · \"Hoe congruent werkt Zwolle samen?\" · \"Wat is een logische regio voor Zwolle?\" Alle soorten vragen: regio vraag."
      ])
  }

  @Test("With whom a municipality works says first with whom in joint arrangements, counted one by one")
  func partners() throws {
    let graph = try Loaded.real().graph
    for name in ["Oss", "Vlieland", "Leeuwarden", "Urk"] {
      let number = try graph.findMunicipality(name)
      var together: [Int: Int] = [:]
      var own = 0
      for arrangement in graph.arrangements {
        let members = arrangement.members.map(\.municipality)
        guard members.contains(number) else { continue }
        // Nobody cooperates where no other municipality takes part.
        own += members.count > 1 ? 1 : 0
        for member in members where member != number { together[member, default: 0] += 1 }
      }
      let most = together.values.max() ?? 0
      let lead = try Understanding.of("met wie werkt \(name) samen", in: graph).what.lead.joined()
      #expect(
        lead.hasPrefix(
          "In \(own) gemeenschappelijke regelingen werkt \(name) samen met \(together.count) andere gemeenten, het vaakst met "
        ), "\(lead)")
      #expect(lead.contains("in \(most) regelingen)"))
    }
    let lead = try Understanding.of("met wie werkt Oss samen", in: graph).what.lead.joined()
    #expect(lead.contains("met Landerd en Bernheze (elk in 11 regelingen)"), "\(lead)")
    let report = try Loaded.real().answer(PlainQuestion("met wie werkt Oss samen")).report
    #expect(report.sources.contains { $0.kind == "participants" })
  }

  @Test("Any text gives an answer or a problem, never a crash")
  func hostile() throws {
    let graph = try Loaded.toy().graph
    let pieces = [
      "Oss", "Aadorp", "van", "regio", "'t Hof & \"Zn\" <N>", "?", "\u{202E}", "\n", "logische", "in 2030",
      "samen",
      String(repeating: "x", count: 5000), "😀", "en", ",", "-", "Noord, Zuid en Hof", "rijregio", "kaart",
      "niet",
    ]
    var state: UInt64 = 7
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + " "
      }
      do { _ = try Understanding.of(text, in: graph) } catch {
        #expect(!error.diagnostics.isEmpty && error.exitCode == 64)
      }
    }
  }
}
