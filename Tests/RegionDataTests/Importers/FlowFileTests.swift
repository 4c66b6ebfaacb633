import RegionData
import RegionModel
import Testing

@Suite("Flows from a file of any country")
struct FlowFileTests {
  private func read(_ text: String) throws -> FlowNetwork {
    try TemporaryFolder.with { folder in
      try TemporaryFolder.write(Array(text.utf8), to: "mijn/stromen.csv", in: folder)
      return try FlowFile.read(path: folder + "/mijn/stromen.csv")
    }
  }

  private func problems(_ text: String) throws -> [String] {
    try TemporaryFolder.with { folder in
      try TemporaryFolder.write(Array(text.utf8), to: "s.csv", in: folder)
      do throws(DatasetError) {
        _ = try FlowFile.read(path: folder + "/s.csv")
        return []
      } catch {
        return error.diagnostics.map { $0.below(folder).text }
      }
    }
  }

  private func cells(_ network: FlowNetwork) -> [String] {
    (0..<network.count).flatMap { from in
      network.flows.from(from).map { "\(network.codes[from])>\(network.codes[$0.other])=\($0.value)" }
    }
  }

  @Test("Three columns of any name: units in order, the same pair adds up")
  func plain() throws {
    let network = try read("van,naar,aantal\nc,a,5\na,b,2.5\nc,a,1\nb,b,0\n")
    #expect(network.codes == ["a", "b", "c"])
    #expect(cells(network) == ["a>b=2.5", "c>a=6.0"])
    #expect(network.neighbours == nil)
    #expect((network.flows.id, network.flows.unit) == ("stromen.csv", "aantal"))
    #expect(network.flows.source.source == "eigen bestand")
    #expect(network.flows.source.date == .unknown)
  }

  @Test("Whole numbers as codes are put in order as numbers, others as text")
  func numbers() throws {
    #expect(try read("a,b,c\n10,9,1\n100,2,1\n").codes == ["2", "9", "10", "100"])
    #expect(try read("a,b,c\n10,9,1\n100,x,1\n").codes == ["10", "100", "9", "x"])
    #expect(try read("a,b,c\n007,7,1\n").codes == ["007", "7"])
  }

  @Test("Long codes and short ones, quoted or not, name the same unit")
  func longCodes() throws {
    let network = try read(
      "a,b,c\n\"kort\",een hele lange code,1\nkort,\"een hele lange code\",2\n\"a\"\"b\",a\"b,4\n")
    #expect(network.codes == ["a\"b", "een hele lange code", "kort"])
    #expect(cells(network) == ["a\"b>a\"b=4.0", "kort>een hele lange code=3.0"])
  }

  @Test("Semicolons and decimal commas are read")
  func excel() throws {
    #expect(cells(try read("\u{FEFF}van;naar;aantal\r\nx;y;1,5\r\n")) == ["x>y=1.5"])
  }

  @Test("A header alone is a network without units")
  func empty() throws {
    let network = try read("a,b,c\n")
    #expect(network.count == 0)
    #expect(network.flows.total == 0)
  }

  @Test("Another number of columns is told")
  func columns() throws {
    #expect(
      try problems("a,b\n1,2\n") == [
        """
        s.csv:1:1: fout: Een bestand met stromen heeft drie kolommen; dit heeft er 2. [kolommen-stromen]
          a,b
          ^
          tip: Herkomst, bestemming en waarde, met een kopregel erboven.
        """
      ])
  }

  @Test("All wrong rows are told at once, each at its field")
  func rows() throws {
    let tip = "\n  tip: Schrijf bijvoorbeeld 12.5 (of 12,5 als de velden door ; gescheiden zijn)."
    #expect(
      try problems("van,naar,n\n,y,1\nx,,1\nx,y,\nx,y,-1\nx,y,veel\n") == [
        "s.csv:2:1: fout: Het veld \"van\" is leeg. [veld-leeg]\n  ,y,1\n  ^",
        "s.csv:3:3: fout: Het veld \"naar\" is leeg. [veld-leeg]\n  x,,1\n    ^",
        "s.csv:4:5: fout: Het veld \"n\" is leeg. [veld-leeg]\n  x,y,\n      ^",
        "s.csv:5:5: fout: -1 in \"n\" is lager dan 0. [getal-buiten-bereik]\n  x,y,-1\n      ^",
        "s.csv:6:5: fout: \"veel\" in \"n\" is geen getal. [geen-getal]\n  x,y,veel\n      ^" + tip,
      ])
  }

  @Test("Flows that are too large to add up exactly are told")
  func tooLarge() throws {
    #expect(
      try problems("a,b,c\nx,y,900000000000000\ny,x,900000000000000\n") == [
        """
        s.csv: fout: De stromen zijn samen meer dan 1e15; daarmee is niet nauwkeurig te rekenen. [stromen-te-groot]
          tip: Kies een grotere eenheid, bijvoorbeeld duizendtallen.
        """
      ])
  }

  @Test("A file that is not there is missing, an empty one is wrong")
  func missing() throws {
    try TemporaryFolder.with { folder in
      do throws(DatasetError) {
        _ = try FlowFile.read(path: folder + "/niets.csv")
        Issue.record("read")
      } catch {
        guard case .missing(let diagnostic) = error else {
          Issue.record("\(error)")
          return
        }
        #expect(diagnostic.code == "bestand-ontbreekt")
      }
    }
    #expect(try problems("").first?.contains("[tabel-leeg]") == true)
  }

  @Test("Rows in another order make the same network", arguments: 0..<10)
  func shuffled(seed: Int) throws {
    var random = FixedSeed(UInt64(seed))
    let rows = (0..<30).map { _ in "k\(random.below(6)),k\(random.below(6)),\(random.below(9))" }
    let header = "a,b,c\n"
    let one = try read(header + rows.joined(separator: "\n"))
    let other = try read(header + rows.shuffled(using: &random).joined(separator: "\n"))
    #expect(one == other)
  }
}
