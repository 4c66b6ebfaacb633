import RegionAnalysis
import Testing

@Suite("Comparison measures against published figures")
struct PublishedComparisonTests {
  /// The figure shows points with the sign of their class inside the circle of their cluster; here counts of classes
  /// (rows) by clusters (columns).
  @Test(
    "V-measure of figure 2 of Rosenberg and Hirschberg 2007",
    arguments: [
      ([[3, 1, 1], [1, 1, 3], [1, 3, 1]], 0.14),
      ([[3, 2, 0], [2, 0, 3], [0, 3, 2]], 0.39),
      ([[3, 2, 0, 1, 1, 0], [2, 0, 3, 1, 0, 1], [0, 3, 2, 0, 1, 1]], 0.30),
      ([[3, 2, 0, 1, 0, 0, 1, 0, 0], [2, 0, 3, 0, 1, 0, 0, 1, 0], [0, 3, 2, 0, 0, 1, 0, 0, 1]], 0.41),
    ])
  func rosenbergHirschberg(counts: [[Int]], published: Double) throws {
    let (first, second) = partitions(of: counts)
    let value = try #require(ComparisonMeasure.vMeasure.value(Contingency(first, second)))
    #expect((value * 100).rounded() / 100 == published)
  }

  /// The package's two maps, reconstructed: four equal squares of 100 cells against three zones, the only division of
  /// such squares over zones (but for one cell) that gives all its published figures.
  @Test(
    "V-measure, homogeneity, completeness, inhomogeneity and Mapcurves of the maps of the R package sabre")
  func sabre() throws {
    let (first, second) = partitions(of: [[65, 15, 20], [20, 0, 80], [0, 20, 80], [0, 80, 20]])
    let table = Contingency(first, second)
    func rounded(_ value: Double?) throws -> Double { (try #require(value) * 100).rounded() / 100 }
    #expect(try rounded(ComparisonMeasure.vMeasure.value(table)) == 0.36)
    #expect(try rounded(ComparisonMeasure.homogeneity.value(table)) == 0.32)
    #expect(try rounded(ComparisonMeasure.completeness.value(table)) == 0.42)
    #expect(try rounded(ComparisonMeasure.mapcurves.value(table)) == 0.61)
    let inhomogeneity = RegionInhomogeneity(table)
    #expect(try inhomogeneity.rows.map(rounded) == [0.86, 0.48, 0.48, 0.48])
    #expect(try inhomogeneity.columns.map(rounded) == [0.39, 0.59, 0.86])
  }

  /// Maps of Emiel van Loon (University of Amsterdam) in the tests of sabre (MIT), here as counts. He and sabre draw the
  /// curve as straight lines; the area by definition is beside it.
  @Test(
    "Mapcurves of the maps of Van Loon",
    arguments: [
      (
        [[62, 2, 3, 1, 0], [0, 7, 0, 0, 0], [0, 0, 13, 0, 0], [0, 0, 0, 3, 0], [0, 1, 0, 0, 8]], 0.8194291,
        0.8184191
      ),
      ([[62, 2, 3, 1, 0], [0, 8, 0, 0, 8], [0, 0, 13, 0, 0], [0, 0, 0, 3, 0]], 0.8507659, 0.8480239),
      (
        [
          [2, 2, 0, 1, 1, 1, 2, 4, 1], [1, 1, 1, 4, 1, 0, 2, 2, 0], [3, 0, 0, 0, 1, 2, 1, 4, 0],
          [1, 0, 0, 0, 2, 0, 1, 1, 2], [0, 0, 1, 1, 1, 0, 1, 1, 1], [1, 2, 1, 0, 1, 1, 0, 2, 0],
          [1, 2, 2, 3, 1, 1, 1, 1, 2], [1, 2, 0, 1, 2, 1, 2, 1, 2], [2, 1, 1, 1, 2, 1, 3, 1, 1],
        ], 0.1655752, 0.1648569
      ),
    ])
  func vanLoon(counts: [[Int]], published: Double, mean: Double) throws {
    let (first, second) = partitions(of: counts)
    let table = Contingency(first, second)
    let curves = Mapcurves(table)
    let drawn = max(Mapcurves.interpolatedArea(curves.rows), Mapcurves.interpolatedArea(curves.columns))
    #expect((drawn * 1e7).rounded() / 1e7 == published)
    let area = try #require(ComparisonMeasure.mapcurves.value(table))
    #expect((area * 1e7).rounded() / 1e7 == mean)
  }
}
