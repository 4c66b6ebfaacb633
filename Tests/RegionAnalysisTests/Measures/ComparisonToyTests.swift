import Foundation
import RegionAnalysis
import Testing

/// The toy country of the documentation page, and the cases in which a definition divides by 0.
@Suite("Comparison measures by hand")
struct ComparisonToyTests {
  static let first = partition("AAABBB")
  static let second = partition("xxyyzz")

  /// The figures of the page, in the logarithms of 2 and 3.
  static let figures: [(id: String, value: Double)] = {
    let (two, three) = (log(2.0), log(3.0))
    let nmi: Double = 4 * two / (3 * (two + three))
    let completeness: Double = 2 * two / (3 * three)
    let geometric: Double = 2 * two / (3 * (two * three).squareRoot())
    let joint: Double = 2 * two / (3 * three + two)
    let ami: Double = 1.6 * two / (3 * three + 0.6 * two)
    return [
      ("rand", 10.0 / 15), ("ari", 8.0 / 33), ("fowlkes-mallows", 2 / (18.0).squareRoot()),
      ("mi", 2 * two / 3), ("nmi", nmi), ("nmi-min", 2.0 / 3), ("nmi-max", completeness),
      ("nmi-meetkundig", geometric), ("nmi-gezamenlijk", joint), ("ami", ami), ("vi", three - two / 3),
      ("homogeniteit", 2.0 / 3), ("volledigheid", completeness), ("v-maat", nmi), ("split-join", 3),
      ("split-join-heen", 2), ("split-join-terug", 1), ("mapcurves", 5.0 / 6),
      ("mapcurves-heen", 5.0 / 6), ("mapcurves-terug", 5.0 / 9),
    ]
  }()

  @Test("the toy country of the page")
  func toy() throws {
    let table = Contingency(Self.first, Self.second)
    #expect(Self.figures.map(\.id) == ComparisonMeasures.all.map(\.id))
    for (id, expected) in Self.figures {
      let value = try #require(ComparisonMeasures.named(id)?.value(table))
      #expect(abs(value - expected) <= 1e-15, "\(id)")
    }
    let inhomogeneity = RegionInhomogeneity(table)
    // Each region of the first is split 2 to 1; of the second only the middle one is mixed, as the whole is.
    let mixed: Double = (log(3.0) - 2 * log(2.0) / 3) / log(3.0)
    for value in inhomogeneity.rows { #expect(abs(try #require(value) - mixed) <= 1e-15) }
    #expect(inhomogeneity.columns == [0, 1, 0])
  }

  @Test("the toy country by inhabitants")
  func toyByInhabitants() throws {
    let table = Contingency(Self.first, Self.second, weights: [40, 20, 10, 10, 10, 10])
    func expect(_ measure: ComparisonMeasure, _ expected: Double) throws {
      let value = try #require(measure.value(table))
      #expect(abs(value - expected) <= 1e-15, "\(measure.id)")
    }
    // Pairs of inhabitants of different municipalities: 3,800, of which 1,400 + 300 together in the first, 800 + 100 +
    // 100 in the second, 800 + 100 in both.
    try expect(.rand, (900 + 2000) / 3800.0)
    try expect(.splitJoinForward, 20)
    try expect(.splitJoinBackward, 10)
    let fits: [Double] = [60.0 / 70, 10.0 / 140, 10.0 / 60, 20.0 / 30]
    try expect(.mapcurvesForward, fits.reduce(0, +) / 2)
    #expect(ComparisonMeasure.adjustedMutualInformation.value(table) == nil)
  }

  @Test(
    "equal partitions without pairs, or with one region, are as alike as can be",
    arguments: ["", "A", "AAAA", "ABCD"])
  func trivial(letters: String) throws {
    let table = Contingency(partition(letters), partition(letters))
    for measure in ComparisonMeasures.all where measure.id != "fowlkes-mallows" && measure.id != "mi" {
      #expect(measure.value(table) == measure.best, "\(measure.id)")
    }
    #expect(ComparisonMeasure.fowlkesMallows.value(table) == (letters == "AAAA" ? 1 : 0))
  }

  @Test("one region against single units says nothing, one way or the other")
  func opposites() {
    for table in [
      Contingency(partition("AAAA"), partition("wxyz")), Contingency(partition("wxyz"), partition("AAAA")),
    ] {
      for id in ["rand", "ari", "fowlkes-mallows", "mi", "nmi", "nmi-min", "ami", "v-maat"] {
        #expect(ComparisonMeasures.named(id)?.value(table) == 0, "\(id)")
      }
      #expect(ComparisonMeasure.splitJoin.value(table) == 3)
      #expect(ComparisonMeasure.mapcurves.value(table) == 1)
    }
  }

  @Test("independent partitions share no information at all")
  func independent() {
    let table = Contingency(partition("AAABBBCCC"), partition("xyzxyzxyz"))
    for id in ["mi", "nmi", "homogeniteit", "volledigheid", "v-maat"] {
      #expect(ComparisonMeasures.named(id)?.value(table) == 0, "\(id)")
    }
  }

  @Test("a partition that refines the other is homogeneous, the other complete, exactly")
  func nested() {
    var random = RandomPartitions(seed: 30)
    for round in 0..<100 {
      let fine = random.labels(1 + round, 12)
      let table = Contingency(
        Partition(labels: fine.map { $0.map { $0 / 3 } }), Partition(labels: fine),
        weights: random.weights(1 + round))
      #expect(ComparisonMeasure.homogeneity.value(table) == 1)
      #expect(ComparisonMeasure.splitJoinBackward.value(table) == 0)
    }
  }

  @Test("units that weigh nothing do not count, and without any weight partitions are alike")
  func weightless() throws {
    let (one, other) = (partition("AAAB"), partition("xxyy"))
    let light = Contingency(one, other, weights: [1, 1, 1, 0])
    let without = Contingency(partition("AAA"), partition("xxy"), weights: [1, 1, 1])
    let nothing = Contingency(one, other, weights: [0, 0, 0, 0])
    for measure in ComparisonMeasures.all where measure.id != "ami" {
      #expect(measure.value(light) == measure.value(without), "\(measure.id)")
      let expected = ["mi": 0.0, "fowlkes-mallows": 0][measure.id] ?? measure.best
      #expect(measure.value(nothing) == expected, "\(measure.id)")
    }
  }
}
