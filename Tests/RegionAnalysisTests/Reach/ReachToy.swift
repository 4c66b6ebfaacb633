import RegionModel

@testable import RegionAnalysis

/// The toy country of the documentation pages about reach: nine municipalities A…I, numbered 0…8, and five channels.
///
///     A B C      rij 1 = ABC, rij 2 = DEF, rij 3 = GHI
///     D E F      kolom = ADG, hoek = EFHI
///     G H I
enum ReachToy {
  static let count = 9
  static var all: MunicipalitySet { .all(capacity: count) }

  static func set(_ letters: String) -> MunicipalitySet {
    MunicipalitySet(letters.utf8.map { Int($0) - 65 }, capacity: count)
  }

  static func letters(_ set: MunicipalitySet) -> String {
    String(decoding: set.map { UInt8($0 + 65) }, as: UTF8.self)
  }

  static func channel(_ name: String, _ letters: String, marked: String = "") -> Channel {
    Channel(id: name, name: name, kind: .network, members: set(letters), marked: set(marked))
  }

  static let channels = [
    channel("rij1", "ABC"), channel("rij2", "DEF"), channel("rij3", "GHI"), channel("kolom", "ADG"),
    channel("hoek", "EFHI"),
  ]
}

/// Random covering problems, small enough to try everything.
struct RandomChannels {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func sets(count: Int, municipalities: Int, share: Double) -> [MunicipalitySet] {
    (0..<count).map { _ in
      MunicipalitySet((0..<municipalities).filter { _ in generator.unit() < share }, capacity: municipalities)
    }
  }
}
