import RegionModel
import Testing

@testable import RegionData

@Suite("Collecting problems")
struct ProblemsTests {
  private func problem(_ code: String, _ file: String?, _ severity: Diagnostic.Severity = .error)
    -> Diagnostic
  {
    Diagnostic(code, "Mis.", severity: severity, location: file.map { .init(file: $0, line: 1) })
  }

  @Test("None are no errors")
  func empty() {
    let problems = Problems()
    #expect(!problems.hasErrors)
    #expect(problems.errorCount == 0)
    #expect(problems.all == [])
  }

  @Test("A warning alone is no error, an error is")
  func severity() {
    var problems = Problems()
    problems.add(problem("a-a", "f", .warning))
    #expect(!problems.hasErrors)
    problems.add(problem("a-a", "f"))
    #expect(problems.hasErrors)
    #expect(problems.errorCount == 1)
    #expect(problems.all.map(\.severity) == [.warning, .error])
  }

  @Test(
    "Twenty of a kind are shown, the twenty-first is counted",
    arguments: [(19, 19), (20, 20), (21, 21), (500, 21)])
  func limit(added: Int, shown: Int) {
    var problems = Problems()
    for _ in 0..<added { problems.add(problem("a-a", "f")) }
    #expect(problems.all.count == shown)
    #expect(problems.errorCount == added)
    if added > 20 {
      #expect(
        problems.all.last?.text
          == "f: fout: Nog \(added - 20) keer dezelfde soort melding in dit bestand. [a-a]")
    }
  }

  @Test("Each kind in each file is counted for itself, in the order of their first")
  func kinds() {
    var problems = Problems()
    for _ in 0..<21 {
      problems.add(problem("a-a", "f"))
      problems.add(problem("a-a", "g"))
      problems.add(problem("b-b", "f"))
      problems.add(problem("a-a", "f", .warning))
      problems.add(problem("c-c", nil))
    }
    #expect(problems.all.count == 5 * 21)
    let rest = problems.all.suffix(5)
    #expect(rest.map(\.code) == ["a-a", "a-a", "b-b", "a-a", "c-c"])
    #expect(rest.map { $0.location?.file } == ["f", "g", "f", "f", ""])
    #expect(rest.map(\.severity) == [.error, .error, .error, .warning, .error])
    #expect(rest.allSatisfy { $0.message == "Nog 1 keer dezelfde soort melding in dit bestand." })
  }

  @Test("What is not shown is not made")
  func lazy() {
    var problems = Problems()
    var made = 0
    for _ in 0..<100 {
      problems.add("a-a", in: "f") {
        made += 1
        return problem("a-a", "f")
      }
    }
    #expect(made == Problems.shownPerKind)
    #expect(problems.errorCount == 100)
  }
}
