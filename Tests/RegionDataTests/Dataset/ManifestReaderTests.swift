import RegionModel
import Testing

@testable import RegionData

@Suite("Reading the manifest")
struct ManifestReaderTests {
  private static let entry = """
      - file: a.csv
        kind: division
        title: Titel
        date: 2016-01-01
        source: CBS
        licence: CC0
        retrieved: 2026-11-24

    """
  private static let head = "format: 1\nname: Toets\nreference-date: 2018-01-01\ntables:\n"

  private func read(_ text: String) -> (manifest: Manifest?, problems: [String]) {
    var problems = Problems()
    let file = TextFile(name: "dataset.yaml", bytes: Array(text.utf8))
    let manifest = ManifestReader.read(file, problems: &problems)
    return (manifest, problems.all.map(\.text))
  }

  /// Reads the head with one entry in which `old` is replaced.
  private func read(_ old: String, _ new: String) throws -> (manifest: Manifest?, problems: [String]) {
    let text = Self.head + Self.entry
    try #require(text.contains(old))
    return read(text.replacing(old, with: new))
  }

  @Test("An entry without further words: kind, source, place, and defaults for what may be left out")
  func smallest() throws {
    let (manifest, problems) = read(Self.head + Self.entry)
    #expect(problems == [])
    let read = try #require(manifest)
    #expect(read.name == "Toets")
    #expect(read.referenceDate.description == "2018-01-01")
    try #require(read.tables.count == 1)
    let entry = read.tables[0]
    #expect(entry.kind == "division")
    #expect((entry.source.file, entry.source.kind, entry.source.title) == ("a.csv", "division", "Titel"))
    #expect(
      (entry.source.date.description, entry.source.retrieved.description) == ("2016-01-01", "2026-11-24"))
    #expect((entry.source.source, entry.source.licence, entry.source.basis) == ("CBS", "CC0", .sourced))
    #expect(entry.source.doubts == [])
    #expect(entry.words.isEmpty && entry.lists.isEmpty)
    #expect(entry.location == .init(file: "dataset.yaml", line: 5, column: 5))
  }

  @Test("Further words, lists, basis and doubts are kept")
  func full() throws {
    let more = """
          basis: carried
          doubts:
            - Eén.
            - 'Twee: met een dubbele punt.'
          id: naam
          statutory: true
          aliases: [a, "b c"]
          leeg:

      """
    let entry = try #require(
      read(Self.head + Self.entry + more.replacing("    leeg:", with: "    leeg: \"\"")).manifest?.tables
        .first)
    #expect(entry.source.basis == .carried)
    #expect(entry.source.doubts == ["Eén.", "Twee: met een dubbele punt."])
    #expect(entry.words == ["id": "naam", "statutory": "true", "leeg": ""])
    #expect(entry.lists == ["aliases": ["a", "b c"]])
  }

  @Test("Empty lists may be written in any way", arguments: ["doubts:", "doubts: []", "doubts:\n      -"])
  func emptyDoubts(text: String) throws {
    let (manifest, problems) = read(Self.head + Self.entry + "    " + text + "\n")
    #expect(problems == [])
    #expect(manifest?.tables.first?.source.doubts == [])
  }

  @Test("A doubt that is no text is told, never lost")
  func wrongDoubts() {
    let begin = Self.head + Self.entry
    #expect(
      read(begin + "    doubts: Onzeker.\n").problems == [
        """
        dataset.yaml:12:13: fout: Achter "doubts" hoort een lijst, met een streepje voor elke regel. [manifest-lijst]
              doubts: Onzeker.
                      ^
        """
      ])
    #expect(
      read(begin + "    doubts:\n      - Goed.\n      - Let op: onzeker.\n").problems == [
        """
        dataset.yaml:14:9: fout: Deze regel van "doubts" is geen tekst; zet hem tussen aanhalingstekens. [manifest-lijst]
                - Let op: onzeker.
                  ^
        """
      ])
    #expect(
      read(begin + "    aliases: vr\n").problems == [
        """
        dataset.yaml:12:14: fout: Achter "aliases" hoort een lijst, met een streepje voor elke regel. [manifest-lijst]
              aliases: vr
                       ^
        """
      ])
  }

  @Test(
    "A key that is missing or empty is told, each one",
    arguments: ["file", "kind", "title", "source", "licence", "date", "retrieved"])
  func missingKeys(key: String) throws {
    let lines = (Self.head + Self.entry).split(separator: "\n").map(String.init)
    let number = try #require(lines.lastIndex { $0.contains("\(key): ") })
    var without = lines
    without[number] = number == 4 ? "  - note: x" : "    note: x"
    let sentence = "fout: De sleutel \"\(key)\" ontbreekt of is leeg. [sleutel-ontbreekt]"
    let first = read(without.joined(separator: "\n")).problems
    #expect(first.count == 1)
    #expect(first.first?.hasPrefix("dataset.yaml:5:5: " + sentence) == true, "\(first)")
    var empty = lines
    empty[number] = String(lines[number].prefix { $0 != ":" }) + ":"
    let second = read(empty.joined(separator: "\n")).problems
    #expect(second.count == 1)
    #expect(second.first?.hasPrefix("dataset.yaml:\(number + 1):") == true, "\(second)")
    #expect(second.first?.contains(sentence) == true)
  }

  @Test("The keys of the head must be there", arguments: ["format", "name", "reference-date"])
  func missingHead(key: String) {
    let lines = (Self.head + Self.entry).split(separator: "\n").filter { !$0.hasPrefix(key) }
    let (manifest, problems) = read(lines.joined(separator: "\n"))
    #expect(manifest == nil || key == "format")
    #expect(problems.count == 1)
    #expect(
      problems.first?.hasPrefix("dataset.yaml:1:1: fout: De sleutel \"\(key)\" ontbreekt of is leeg.") == true
    )
  }

  @Test("Another format, a wrong date and a wrong basis are told at their value")
  func wrongValues() throws {
    #expect(
      try read("format: 1", "format: 2").problems == [
        """
        dataset.yaml:1:9: fout: Formaat "2" is onbekend; deze versie leest formaat 1. [formaat-onbekend]
          format: 2
                  ^
        """
      ])
    #expect(
      try read("date: 2016-01-01", "date: 1-1-2016").problems == [
        """
        dataset.yaml:8:11: fout: "1-1-2016" bij "date" is geen datum; schrijf 2018-01-01. [geen-datum]
              date: 1-1-2016
                    ^
        """
      ])
    #expect(
      try read("reference-date: 2018-01-01", "reference-date: 2018-02-30").problems == [
        """
        dataset.yaml:3:17: fout: "2018-02-30" bij "reference-date" is geen datum; schrijf 2018-01-01. [geen-datum]
          reference-date: 2018-02-30
                          ^
        """
      ])
    let bases = "registered, sourced, rule, computed, carried, derived, inferred, modelled, unverified"
    #expect(
      try read("licence: CC0", "basis: zeker\n    licence: CC0").problems == [
        """
        dataset.yaml:10:12: fout: "zeker" bij "basis" is onbekend; kies uit \(bases). [woord-onbekend]
              basis: zeker
                     ^
        """
      ])
  }

  @Test("All wrong entries are told together")
  func together() throws {
    let text = (Self.head + Self.entry).replacing("2016-01-01", with: "x").replacing("2026-11-24", with: "y")
      .replacing("Titel", with: "[]")
    #expect(
      read(text).problems.map { $0.split(separator: "\n").first ?? "" } == [
        "dataset.yaml:7:12: fout: Achter \"title\" hoort één tekst. [sleutel-geen-tekst]",
        "dataset.yaml:8:11: fout: \"x\" bij \"date\" is geen datum; schrijf 2018-01-01. [geen-datum]",
        "dataset.yaml:11:16: fout: \"y\" bij \"retrieved\" is geen datum; schrijf 2018-01-01. [geen-datum]",
      ])
  }

  @Test("A table that is named twice is told at the second")
  func doubleFile() {
    #expect(
      read(Self.head + Self.entry + Self.entry).problems == [
        """
        dataset.yaml:12:5: fout: De tabel "a.csv" staat er twee keer in. [tabel-dubbel]
            - file: a.csv
              ^
        """
      ])
  }

  @Test(
    "A file outside the folder is refused", arguments: ["../a.csv", "/etc/passwd", "a/../../b.csv", ".."])
  func outside(path: String) throws {
    #expect(
      try read("a.csv", path).problems == [
        """
        dataset.yaml:5:11: fout: "\(path)" ligt buiten de map met gegevens. [manifest-bestand]
            - file: \(path)
                    ^
        """
      ])
  }

  @Test("Two points within a name are no way out of the folder")
  func points() throws {
    #expect(try read("a.csv", "2015..2018.csv").problems == [])
  }

  @Test("A list where keys belong, and text where a table belongs, are told")
  func wrongShapes() {
    let empty = "dataset.yaml: fout: Het manifest is leeg of geen lijst van sleutels. [manifest-leeg]"
    for text in ["", "\n", "# niets\n", "- a\n- b\n", "tekst\n", "[1, 2]\n"] {
      #expect(read(text).problems == [empty], "\(text)")
    }
    #expect(
      read(Self.head + "  - tekst\n").problems == [
        """
        dataset.yaml:5:5: fout: Een tabel is een lijst van sleutels, zoals file, kind en title. [manifest-tabel]
            - tekst
              ^
        """
      ])
    let tables = "fout: De lijst \"tables\" ontbreekt of is leeg. [manifest-leeg]"
    #expect(read(Self.head + "  []\n").problems.first?.hasPrefix("dataset.yaml:5:3: \(tables)") == true)
    #expect(read(Self.head).problems.first?.contains(tables) == true)
    #expect(
      read("format: 1\nname: a\nreference-date: 2018-01-01\n").problems.first?.hasPrefix(
        "dataset.yaml:1:1: \(tables)") == true)
  }

  @Test("Broken YAML is told at its place")
  func broken() {
    let hint =
      "  tip: Controleer het inspringen, de dubbele punten en de aanhalingstekens op en boven deze regel."
    #expect(
      read("format: 1\nname: \"open\nreference-date: 2018-01-01\n").problems.first?.hasPrefix(
        "dataset.yaml:4:1: fout: Het manifest is geen geldige YAML: een aanhalingsteken wordt niet gesloten. [manifest-onleesbaar]"
      )
        == true)
    #expect(
      read("format: 1\n name: a\n").problems == [
        """
        dataset.yaml:2:6: fout: Het manifest is geen geldige YAML: hier mag geen dubbele punt met een waarde staan. [manifest-onleesbaar]
           name: a
               ^
        \(hint)
        """
      ])
    #expect(
      read("format: 1\n\tname: a\n").problems == [
        """
        dataset.yaml:2:1: fout: Het manifest is geen geldige YAML: er wordt ingesprongen met een tab; gebruik spaties. [manifest-onleesbaar]
           name: a
          ^
        \(hint)
        """
      ])
    #expect(read("a: 1\n---\nb: 2\n").problems.first?.contains("[manifest-onleesbaar]") == true)
  }

  @Test("A character that YAML forbids is told at its place")
  func forbidden() {
    #expect(
      read("format: 1\nname: \"é\u{1}\"\n").problems == [
        """
        dataset.yaml:2:9: fout: Dit teken mag niet in YAML staan. [manifest-onleesbaar]
          name: "é "
                  ^
        """
      ])
  }

  @Test("A key that is there twice is told")
  func doubleKey() {
    #expect(
      read(Self.head + Self.entry + "    title: Nog een\n").problems == [
        """
        dataset.yaml:7:5: fout: Een sleutel staat er twee keer in: title. [sleutel-dubbel]
              title: Titel
              ^
        """
      ])
  }

  @Test("Places count characters, also after accents and emoji on the line")
  func accents() {
    #expect(
      read(Self.head + "  - {title: \"é😀é\", basis: zeker}\n").problems.contains {
        $0.hasPrefix("dataset.yaml:5:27: fout: \"zeker\" bij \"basis\" is onbekend;")
          && $0.contains("\n    - {title: \"é😀é\", basis: zeker}\n")
      })
  }

  @Test("A bomb of aliases is refused before it is parsed", .timeLimit(.minutes(10)))
  func bomb() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    for more in ["", "? *a40\n: x\n? *a40\n: y\n"] {
      #expect(
        read(text + more).problems == [
          """
          dataset.yaml:2:10: fout: Het manifest gebruikt een verwijzing (*a0); regio leest die niet. [manifest-verwijzing]
            a1: &a1 [*a0, *a0]
                     ^
            tip: Schrijf hier de waarde zelf.
          """
        ])
    }
  }

  @Test("A manifest of more than 1 MB is refused, one just below it is read", .timeLimit(.minutes(10)))
  func large() {
    let comment = "# " + String(repeating: "x", count: 1_000_000) + "\n"
    #expect(read(comment + Self.head + Self.entry).problems == [])
    let large = comment + "#" + String(repeating: "\n", count: 50_000) + Self.head + Self.entry
    #expect(
      read(large).problems == [
        "dataset.yaml: fout: Het manifest is 1025 kB groot; regio leest er tot 1024 kB. [manifest-te-groot]"
      ])
  }

  @Test("Very many entries, and very many wrong ones, are read in a while", .timeLimit(.minutes(10)))
  func many() {
    let entries = (0..<2000).map { Self.entry.replacing("a.csv", with: "a\($0).csv") }.joined()
    let (manifest, problems) = read(Self.head + entries)
    #expect(manifest?.tables.count == 2000)
    #expect(problems == [])
    #expect(manifest?.tables.last?.location.line == 5 + 7 * 1999)
    let wrong = read(Self.head + String(repeating: "  - {basis: zeker}\n", count: 3000)).problems
    #expect(
      wrong.contains { $0.contains("Nog 2980 keer dezelfde soort melding in dit bestand. [woord-onbekend]") })
  }

  @Test("Very deep nesting is an error, no crash", arguments: ["[", "{a: ", "- ", "? "])
  func deep(piece: String) {
    #expect(!read("a: \n  " + String(repeating: piece, count: 50_000)).problems.isEmpty)
    #expect(!read(String(repeating: piece, count: 50_000)).problems.isEmpty)
  }
}
