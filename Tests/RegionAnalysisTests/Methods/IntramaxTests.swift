import RegionAnalysis
import RegionModel
import Testing

@Suite struct IntramaxTests {
  @Test(
    "Every step on the recorded networks joins the recorded pair, with the same objective and intrazonal share",
    arguments: ["brindisi", "tiny"])
  func recorded(name: String) throws {
    let network = try TreeFixtures.network(TreeFixtures.rows("intramax/\(name)-flows.csv"))
    let history = try TreeFixtures.rows("intramax/\(name)-history.csv")
    let rows = try TreeFixtures.cluster(Intramax.self, network).logs[0].rows
    #expect(rows.count == history.count)
    for (row, expected) in zip(rows, history) {
      #expect(
        row[0] == expected[0] && row[1] == expected[1] && row[2] == expected[2] && row[5] == expected[5])
      let (objective, recorded) = (try #require(Double(row[3])), try #require(Double(expected[3])))
      #expect(abs(objective - recorded) <= 1e-12 * recorded)
      // The shares were recorded with eight decimals.
      let (share, eight) = (try #require(Double(row[4])), try #require(Double(expected[4])))
      #expect(abs(share - eight) <= 0.5000001e-8)
    }
  }

  @Test("Five regions of Brindisi are the recorded ones")
  func fiveRegions() throws {
    let network = try TreeFixtures.network(TreeFixtures.rows("intramax/brindisi-flows.csv"))
    let expected = try TreeFixtures.rows("intramax/brindisi-5-regions.csv").map { $0[1] }
    let partition = try TreeFixtures.cluster(Intramax.self, network, ["aantal": "5"]).partition
    #expect(partition == Partition(labels: expected.map(Optional.some)))
  }

  @Test(
    "Every step on random networks, ties and empty rows included, is that of the slow twin",
    arguments: 0..<120)
  func twin(run: Int) throws {
    var generator = SeededGenerator(seed: 31, run: run)
    let size = 2 + generator.below(22)
    var flows = TreeFixtures.random(
      size, density: [0.15, 0.5, 1][run % 3], largest: [1, 4, 60][run / 3 % 3], hasEmpty: run % 2 == 0,
      &generator)
    // With a power of 2 as total the difference form is exact, and has ties that come about by joining.
    if run % 4 == 1 { flows[0][0] += 16_384 - flows.joined().reduce(0, +) }
    let borders = TreeFixtures.grid(size, width: 5, &generator)
    for form in [IntramaxTwin.Form.ratio, .difference] {
      for isContiguous in [false, true] {
        let twin = IntramaxTwin.steps(flows, form, borders: isContiguous ? borders : nil)
        let result = try TreeFixtures.cluster(
          Intramax.self, TreeFixtures.network(flows, borders: borders),
          ["vorm": form.rawValue, "aaneengesloten": isContiguous ? "ja" : "nee"])
        let steps = TreeFixtures.steps(result)
        let codes = TreeFixtures.network(flows).codes
        #expect(steps.map(\.kept) == twin.map { codes[$0.kept] })
        #expect(steps.map(\.absorbed) == twin.map { codes[$0.absorbed] })
        #expect(steps.map(\.value) == twin.map(\.shown))
      }
    }
  }

  /// A has 1/128 with C and with D, and 1/256 with B. B and D join, and are then worth exactly 1/128 to A.
  @Test("A pair that became equal to another by joining goes first when its units are lower")
  func tieByJoining() throws {
    let flows: [[Double]] = [
      [32, 16, 16, 0, 0], [0, 6, 0, 10, 0], [0, 0, 16, 0, 0], [24, 0, 0, 24, 0], [8, 42, 0, 30, 4000],
    ]
    let steps = TreeFixtures.steps(try TreeFixtures.cluster(Intramax.self, TreeFixtures.network(flows)))
    #expect(steps.prefix(2).map { $0.kept + $0.absorbed } == ["BD", "AB"])
    #expect(steps[1].value == flows.joined().reduce(0, +) / 128)
  }

  /// A B C D with T(A,B) 20, T(B,A) 30, T(B,C) 10, T(C,D) 30, T(D,C) 20, T(D,A) 5: see the page.
  @Test("The tree is cut at a number of regions, at a share, or before the largest jump")
  func cuts() throws {
    let network = try TreeFixtures.network(TreeFixtures.rows("intramax/tiny-flows.csv"))
    func regions(_ values: [String: String]) throws -> [String] {
      TreeFixtures.names(try TreeFixtures.cluster(Intramax.self, network, values).partition, network)
    }
    #expect(try regions(["aantal": "3"]) == ["AB", "C", "D"])
    #expect(try regions(["aantal": "4"]) == ["A", "B", "C", "D"])
    #expect(try regions(["aandeel": "0.8375"]) == ["AB", "C", "D"])
    #expect(try regions(["aandeel": "0.84"]) == ["AB", "CD"])
    #expect(try regions(["aandeel": "0.5"]) == ["A", "B", "C", "D"])
    #expect(try regions(["aandeel": "1"]) == ["ABCD"])
    #expect(try regions(["sprong": "ja"]) == ["AB", "CD"])
    #expect(try regions([:]) == ["AB", "CD"])
  }

  @Test("The largest jump of Dutch commuting is from 27 to 26 regions, well inside the range looked at")
  func jump() throws {
    let network = try TreeFixtures.network(TreeFixtures.rows(of: TreeFixtures.commuting))
    #expect(try TreeFixtures.cluster(Intramax.self, network, ["sprong": "ja"]).partition.regionCount == 27)
  }

  @Test(
    "The scales give the Netherlands 70, 35 and 12 regions",
    arguments: [("stedelijk", 70), ("regionaal", 35), ("landsdelig", 12)])
  func scales(name: String, regions: Int) throws {
    let network = try TreeFixtures.network(TreeFixtures.rows(of: TreeFixtures.commuting))
    let result = try TreeFixtures.cluster(Intramax.self, network, ["schaal": name])
    #expect(result.partition.regionCount == regions)
    let shares = try #require(result.figures.first { $0.key == "bijdrage" }).values
    #expect(
      abs(
        shares.reduce(0, +) - ["stedelijk": 0.547, "regionaal": 0.635, "landsdelig": 0.767][name, default: 0])
        < 0.0005)
  }

  @Test("Regions that never touch stay apart, and the result says so")
  func pieces() throws {
    let flows: [[Double]] = [[5, 9, 0, 8], [9, 5, 0, 0], [0, 0, 5, 3], [8, 0, 3, 5]]
    let network = TreeFixtures.network(flows, borders: [(0, 1), (2, 3)])
    let result = try TreeFixtures.cluster(Intramax.self, network, ["aaneengesloten": "ja", "aantal": "1"])
    #expect(TreeFixtures.names(result.partition, network) == ["AB", "CD"])
    #expect(result.remarks.last == "Gevraagd: 1 regio. Er blijven 2 regio's over die elkaar niet raken.")
  }

  @Test("A unit without any flow joins last, as the lowest pair, and the result says so")
  func noFlow() throws {
    let flows: [[Double]] = [[0, 0, 0], [0, 4, 2], [0, 1, 4]]
    let network = TreeFixtures.network(flows)
    let result = try TreeFixtures.cluster(Intramax.self, network, ["aantal": "1"])
    #expect(TreeFixtures.steps(result).map { $0.kept + $0.absorbed } == ["BC", "AB"])
    #expect(result.remarks.last == "1 keer zijn gebieden samengevoegd zonder dat er stroom tussen is.")
  }
}
