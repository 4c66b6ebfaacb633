import RegionModel
import Testing

@Suite("Finding things by name")
struct NameIndexTests {
  private static let municipalities = [
    Toy.municipality("GM0363", "Amsterdam"),
    Toy.municipality("GM0373", "Bergen (NH.)", aliases: ["Bergen NH"]),
    Toy.municipality("GM0518", "'s-Gravenhage", aliases: ["Den Haag"]),
    Toy.municipality("GM0748", "Bergen op Zoom"),
    Toy.municipality("GM0796", "'s-Hertogenbosch", aliases: ["Den Bosch"]),
    Toy.municipality("GM0893", "Bergen (L.)"),
    Toy.municipality("GM1900", "Súdwest-Fryslân", aliases: ["Zuidwest-Friesland"]),
    Toy.municipality("GM0417", "Laren (NH.)"),
  ]
  private let index = NameIndex.municipalities(Self.municipalities)

  private func code(_ number: Int) -> String { Self.municipalities[number].code.rawValue }

  @Test(
    "A name is found however it is typed",
    arguments: [
      ("'s-Hertogenbosch", "GM0796"), ("s-hertogenbosch", "GM0796"), ("S HERTOGENBOSCH", "GM0796"),
      ("’s Hertogenbosch", "GM0796"), ("Den Bosch", "GM0796"), ("denbosch", "GM0796"), ("GM0796", "GM0796"),
      ("gm0796", "GM0796"), ("0796", "GM0796"), ("Súdwest-Fryslân", "GM1900"), ("sudwest fryslan", "GM1900"),
      ("Su\u{301}dwest Frysla\u{302}n", "GM1900"), ("zuidwest friesland", "GM1900"), ("Den Haag", "GM0518"),
      ("'s-Gravenhage", "GM0518"), ("Bergen (NH)", "GM0373"), ("bergen nh", "GM0373"),
      ("Bergen (L.)", "GM0893"),
      ("bergen l", "GM0893"), ("Bergen op Zoom", "GM0748"), ("laren", "GM0417"), ("  Amsterdam  ", "GM0363"),
    ])
  func found(text: String, expected: String) {
    guard case .found(let number) = index.match(text) else {
      Issue.record("\(text): \(index.match(text))")
      return
    }
    #expect(code(number) == expected)
  }

  @Test("Bergen may be one of two, in the order of the list")
  func ambiguous() {
    #expect(index.match("Bergen") == .ambiguous([1, 5]))
    #expect(index.match("BERGEN") == .ambiguous([1, 5]))
  }

  @Test("What is known exactly is told without looking for the nearest")
  func known() {
    #expect(index.known("den bosch") == [4])
    #expect(index.known("Bergen") == [1, 5])
    #expect(index.known("Amstredam") == [])
    #expect(index.known("") == [])
  }

  @Test(
    "A typing error is answered with the nearest name first",
    arguments: [
      ("Amstredam", "GM0363"), ("s-Hertogenbosh", "GM0796"), ("Den Bos", "GM0796"), ("Den Hag", "GM0518"),
      ("Sudwest Frieslan", "GM1900"), ("Bergen op Zom", "GM0748"), ("GM0797", "GM0796"),
    ])
  func nearest(text: String, expected: String) throws {
    guard case .unknown(let near) = index.match(text) else {
      Issue.record("\(text): \(index.match(text))")
      return
    }
    #expect(code(try #require(near.first)) == expected)
    #expect(near.count <= 5)
  }

  @Test("Nothing and signs alone name nothing", arguments: ["", " ", "---", "()"])
  func nothing(text: String) {
    #expect(index.match(text) == .unknown(nearest: []))
    #expect(index.matchWords(text) == .unknown(nearest: []))
  }

  @Test("A name like no other has no nearest")
  func farAway() {
    #expect(index.match("qqqqqqqqqqqqqqqqqqqqqq") == .unknown(nearest: []))
  }

  @Test("At equal distance the labels decide the order, and five at most are offered")
  func ties() {
    let labels = ["kaart", "baart", "haart", "taart", "paart", "maart", "vaart"]
    let index = NameIndex(labels.map { .init(label: $0, names: [$0]) })
    #expect(index.match("aaart") == .unknown(nearest: [1, 2, 0, 5, 4]))
  }

  @Test("A part of a name comes after names with a small error")
  func containment() {
    let index = NameIndex([
      .init(label: "A", names: ["regio rivierenland gelderland"]), .init(label: "B", names: ["rivierenlant"]),
    ])
    #expect(index.match("rivierenland") == .unknown(nearest: [1, 0]))
    #expect(index.match("ri") == .unknown(nearest: []))
  }

  @Test("A full name wins from the same word as short form")
  func exactFirst() {
    let index = NameIndex([
      .init(label: "A", names: ["Bergen (NH.)"], shortNames: ["Bergen"]),
      .init(label: "B", names: ["Bergen"]),
    ])
    #expect(index.match("bergen") == .found(1))
  }

  @Test("Names of one thing that fold the same count once")
  func sameNames() {
    let index = NameIndex([.init(label: "A", names: ["Den Haag", "den-haag"], shortNames: ["DENHAAG"])])
    #expect(index.match("denhaag") == .found(0))
  }

  @Test("Two things with the same full name are ambiguous")
  func twoFull() {
    let index = NameIndex([.init(label: "A", names: ["x"]), .init(label: "B", names: ["X"])])
    #expect(index.match("x") == .ambiguous([0, 1]))
  }

  @Test("Empty names are never found")
  func emptyNames() {
    let index = NameIndex([.init(label: "A", names: ["", "-"], shortNames: ["'"])])
    #expect(index.match("") == .unknown(nearest: []))
    #expect(index.match("x") == .unknown(nearest: []))
  }

  @Test("All words of a long name are enough, in any order")
  func words() {
    let index = NameIndex([
      .init(label: "A", names: ["Gemeenschappelijke regeling Regio Rivierenland"]),
      .init(label: "B", names: ["Gemeenschappelijke regeling Regio Gooi en Vechtstreek"], shortNames: ["GV"]),
      .init(label: "C", names: ["Belastingsamenwerking Rivierenland"]),
    ])
    #expect(index.matchWords("regio rivierenland") == .found(0))
    #expect(index.matchWords("Rivierenland-regio") == .found(0))
    #expect(index.matchWords("vechtstreek gooi") == .found(1))
    #expect(index.matchWords("gv") == .found(1))
    #expect(index.matchWords("rivierenland") == .ambiguous([0, 2]))
    #expect(index.matchWords("regeling") == .ambiguous([0, 1]))
    #expect(index.matchWords("regio limburg") == index.match("regio limburg"))
  }

  @Test("Words are looked for only where the name is not found as it stands")
  func wordsAfterExact() {
    let index = NameIndex([.init(label: "A", names: ["Regio Twente"]), .init(label: "B", names: ["Twente"])])
    #expect(index.matchWords("twente") == .found(1))
  }

  @Test("Another order of the list gives the same things")
  func shuffled() {
    var random = FixedSeed(7)
    let texts = ["Bergen", "Den Bosch", "Amstredam", "Zuidwest Friesland", "laren", "Bergen op Zom", "x"]
    let expected = texts.map { described(index.match($0), Self.municipalities) }
    for _ in 0..<10 {
      let list = Self.municipalities.shuffled(using: &random)
      let other = NameIndex.municipalities(list)
      #expect(texts.map { described(other.match($0), list) } == expected)
    }
  }

  private func described(_ match: NameIndex.Match, _ list: [Municipality]) -> String {
    switch match {
    case .found(let number): list[number].name
    case .ambiguous(let numbers): numbers.map { list[$0].name }.sorted().joined(separator: "|")
    case .unknown(let near): "? " + near.map { list[$0].name }.joined(separator: "|")
    }
  }
}
