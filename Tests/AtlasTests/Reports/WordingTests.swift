import RegionAnalysis
import Testing

@testable import Atlas

@Suite("Which words a figure may have")
struct WordingTests {
  @Test(
    "An answer is certain from 90 % of the draws, fairly certain from 60 %, open below",
    arguments: [
      (1, .certain), (0.9, .certain), (0.895, .likely), (0.6, .likely), (0.595, .open), (0, .open),
    ] as [(Double, Wording.Verdict)])
  func share(share: Double, expected: Wording.Verdict) {
    #expect(Wording.Verdict(share: share, likeness: 1, holdsWithoutAnySource: true) == expected)
  }

  @Test("When one source decides, no share makes an answer certain, and a fairly certain one stays so")
  func sources() {
    #expect(Wording.Verdict(share: 1, likeness: 1, holdsWithoutAnySource: false) == .likely)
    #expect(Wording.Verdict(share: 0.6, likeness: 1, holdsWithoutAnySource: false) == .likely)
    #expect(Wording.Verdict(share: 0.5, likeness: 1, holdsWithoutAnySource: false) == .open)
  }

  @Test("A region that is not half like the core is no certain answer, however often it is the best")
  func likeness() {
    #expect(Wording.Verdict(share: 1, likeness: 0.5, holdsWithoutAnySource: true) == .certain)
    #expect(Wording.Verdict(share: 1, likeness: 0.499, holdsWithoutAnySource: true) == .open)
    #expect(Wording.Verdict(share: 1, likeness: nil, holdsWithoutAnySource: true) == .open)
    #expect(Wording.Verdict(share: nil, likeness: nil, holdsWithoutAnySource: true) == .open)
  }

  @Test(
    "A region is even logisch when its likeness is less than 0,05 lower",
    arguments: [(1, 1, true), (0.951, 1, true), (0.95, 1, false), (0.9, 1, false), (0.65, 0.7, false)])
  func equal(other: Double, best: Double, expected: Bool) {
    #expect(Wording.isEqual(other, to: best, verdict: .likely) == expected)
    #expect(!Wording.isEqual(other, to: best, verdict: .certain))
  }

  @Test("A region that is not half like the core is never even logisch")
  func equalAndPoor() {
    #expect(Wording.isEqual(0.5, to: 0.52, verdict: .open))
    #expect(!Wording.isEqual(0.499, to: 0.52, verdict: .open))
  }

  @Test(
    "Several municipalities are no surer of their region than they are together",
    arguments: [
      (nil, Wording.Verdict.certain), (0.75, .certain), (0.749, .likely), (0.5, .likely), (0.499, .open),
    ])
  func several(cohesion: Double?, expected: Wording.Verdict) {
    #expect(Wording.Verdict.certain.limited(by: cohesion, thresholds: .standard) == expected)
    #expect(Wording.Verdict.open.limited(by: cohesion, thresholds: .standard) == .open)
  }

  @Test("The words are the ones that were promised")
  func words() {
    #expect(
      Wording.Verdict.allCases.map(\.rawValue) == ["zeker", "vrij zeker", "niet met zekerheid te zeggen"])
    #expect(Wording.Verdict.allCases.map(\.short) == ["zeker", "vrij zeker", "niet zeker"])
  }

  @Test("The printed thresholds are those that are used")
  func explanation() {
    let text = Wording.explanation.joined(separator: " ")
    #expect(text.contains("ten minste 90 %") && Wording.certain == 0.9 && Wording.firm == 0.9)
    #expect(text.contains("vanaf 60 %") && Wording.likely == 0.6)
    #expect(text.contains("onder 60 %") && Wording.contained == 0.6)
    #expect(text.contains("ten minste 0,50") && Wording.fits == 0.5)
    #expect(text.contains("minder dan 0,05") && Wording.equalWithin == 0.05)
    #expect(text.contains("vanaf 2 procentpunt") && Wording.differs == 0.02)
  }
}
