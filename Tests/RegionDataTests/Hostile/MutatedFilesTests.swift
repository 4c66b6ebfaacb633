import RegionData
import RegionModel
import Testing

@Suite("Damaged files")
struct MutatedFilesTests {
  /// Cases; each damages the next file of the toy.
  static let cases = 300

  @Test("Whatever bytes change in a file, a load ends with a graph or with problems and their place")
  func everyFile() throws {
    let toy = ToyDataset()
    let names = toy.names
    var outcomes: [Bool] = []
    for seed in 0..<Self.cases {
      let name = names[seed % names.count]
      var random = FixedSeed(UInt64(seed))
      var damaged = toy
      damaged.files[name] = mutated(toy.files[name] ?? [], &random)
      outcomes.append(try isLoaded(damaged, "\(name), seed \(seed)"))
    }
    // Small damage is often harmless, and often not: the cases must show both.
    #expect(outcomes.count { $0 } > Self.cases / 20)
    #expect(outcomes.count { !$0 } > Self.cases / 4)
  }

  @Test("A file that stops anywhere is a graph or problems with their place", arguments: ToyDataset().names)
  func truncated(name: String) throws {
    let toy = ToyDataset()
    let bytes = try #require(toy.files[name])
    for part in 0...20 {
      var damaged = toy
      damaged.files[name] = Array(bytes.prefix(bytes.count * part / 20))
      _ = try isLoaded(damaged, "\(name), \(part)/20")
    }
  }

  /// Whether the data set loads; when it does not, it must say where and why.
  private func isLoaded(_ toy: ToyDataset, _ label: String) throws -> Bool {
    try toy.withFolder { folder in
      do throws(DatasetError) {
        let loaded = try DatasetLoader.load(folder: folder)
        #expect(loaded.warnings.allSatisfy { $0.severity == .warning && $0.location != nil }, "\(label)")
        #expect(loaded.graph.all.count == loaded.graph.count)
        #expect(loaded.graph.inhabitants(of: loaded.graph.all) >= 0)
        for number in 0..<loaded.graph.count { #expect(!loaded.graph.links(of: number).isEmpty) }
        return true
      } catch {
        let errors = error.diagnostics.filter { $0.severity == .error }
        #expect(!errors.isEmpty, "\(label)")
        for problem in error.diagnostics {
          #expect(problem.location?.file.hasPrefix(folder) == true, "\(label): \(problem.text)")
          #expect(!problem.message.isEmpty && problem.message.count <= Diagnostic.longestSentence, "\(label)")
        }
        return false
      }
    }
  }

  /// One to four wrong bytes, lost bytes or repeated pieces.
  private func mutated(_ bytes: [UInt8], _ random: inout FixedSeed) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(4) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      let telling = Array(",;\"\n\r\t |:-[]{}#&*09.é".utf8) + [0, 0xFF, 0xC3]
      switch random.below(5) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes[place] = telling[random.below(telling.count)]
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(telling[random.below(telling.count)], at: place)
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.below(60))], at: place)
      }
    }
    return bytes
  }
}
