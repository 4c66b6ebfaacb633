import RegionModel
import Yams

/// Reads `dataset.yaml` and reports every wrong or missing entry with its place.
struct ManifestReader {
  private static let common = [
    "file", "kind", "title", "date", "source", "licence", "retrieved", "basis", "doubts",
  ]
  /// Largest manifest, in bytes: some twenty times that of a full year.
  static let sizeLimit = 1 << 20
  private let file: TextFile
  private let lineStarts: [Int]
  private var problems: Problems

  /// The manifest in `file`; `nil` when it cannot be used, which `problems` then says.
  static func read(_ file: TextFile, problems: inout Problems) -> Manifest? {
    var reader = ManifestReader(file: file, problems: problems)
    defer { problems = reader.problems }
    return reader.manifest()
  }

  private init(file: TextFile, problems: Problems) {
    self.file = file
    self.problems = problems
    lineStarts = [0] + file.bytes.indices.filter { file.bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  private mutating func manifest() -> Manifest? {
    guard let root = parse() else { return nil }
    if let format = text(root, "format"), format != "1" {
      report(
        "formaat-onbekend", "Formaat \"\(format)\" is onbekend; deze versie leest formaat 1.", root["format"])
    }
    let name = text(root, "name")
    let date = date(root, "reference-date")
    guard let list = root["tables"]?.sequence, !list.isEmpty else {
      report("manifest-leeg", "De lijst \"tables\" ontbreekt of is leeg.", root["tables"] ?? root)
      return nil
    }
    var files = Set<String>()
    var entries: [Manifest.Entry] = []
    for node in list {
      guard let entry = entry(node) else { continue }
      if files.insert(entry.source.file).inserted {
        entries.append(entry)
      } else {
        report("tabel-dubbel", "De tabel \"\(entry.source.file)\" staat er twee keer in.", node)
      }
    }
    guard let name, let date else { return nil }
    return Manifest(name: name, referenceDate: date, tables: entries)
  }

  private mutating func parse() -> Yams.Node? {
    guard file.bytes.count <= Self.sizeLimit else {
      problems.add(
        Diagnostic(
          "manifest-te-groot",
          "Het manifest is \(file.bytes.count >> 10) kB groot; regio leest er tot \(Self.sizeLimit >> 10) kB.",
          location: .init(file: file.name)))
      return nil
    }
    if let alias = YAMLAlias.first(in: file.bytes) {
      problems.add(
        file.diagnostic(
          "manifest-verwijzing",
          "Het manifest gebruikt een verwijzing (*\(alias.name)); regio leest die niet.",
          at: alias.offset, hint: "Schrijf hier de waarde zelf."))
      return nil
    }
    do {
      guard let root = try Yams.compose(yaml: file.text(0..<file.bytes.count)), root.mapping != nil else {
        problems.add(
          Diagnostic(
            "manifest-leeg", "Het manifest is leeg of geen lijst van sleutels.",
            location: .init(file: file.name)))
        return nil
      }
      return root
    } catch let error as YamlError {
      problems.add(diagnostic(of: error))
    } catch {
      problems.add(
        Diagnostic(
          "manifest-onleesbaar", "Het manifest is geen geldige YAML.", location: .init(file: file.name)))
    }
    return nil
  }

  private func diagnostic(of error: YamlError) -> Diagnostic {
    let hint = "Controleer het inspringen, de dubbele punten en de aanhalingstekens op en boven deze regel."
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return file.diagnostic(
        "manifest-onleesbaar",
        "Het manifest is geen geldige YAML\(YAMLMessages.dutch(problem).map { ": \($0)" } ?? "").",
        at: offset(of: mark),
        hint: hint)
    case .reader(_, let offset, _, let yaml):
      return file.diagnostic(
        "manifest-onleesbaar", "Dit teken mag niet in YAML staan.",
        at: offset.map { yaml.prefix($0).utf8.count } ?? 0)
    case .duplicatedKeysInMapping(let keys, let context):
      return file.diagnostic(
        "sleutel-dubbel",
        "Een sleutel staat er twee keer in: \(keys.map { "\($0)" }.joined(separator: ", ")).",
        at: offset(of: context.mark))
    default:
      return Diagnostic(
        "manifest-onleesbaar", "Het manifest is geen geldige YAML.", location: .init(file: file.name),
        hint: hint)
    }
  }

  private mutating func entry(_ node: Yams.Node) -> Manifest.Entry? {
    guard let mapping = node.mapping else {
      report("manifest-tabel", "Een tabel is een lijst van sleutels, zoals file, kind en title.", node)
      return nil
    }
    let required = ["file", "kind", "title", "source", "licence"].map { text(node, $0) }
    let date = date(node, "date")
    let retrieved = self.date(node, "retrieved")
    let basis = basis(node)
    var words: [String: String] = [:]
    var lists: [String: [String]] = [:]
    for (key, value) in mapping {
      guard let key = key.string, !Self.common.contains(key) else { continue }
      if let word = value.scalar?.string, key != "aliases" {
        words[key] = word
      } else {
        lists[key] = texts(value, key)
      }
    }
    let doubts = node["doubts"].map { texts($0, "doubts") } ?? []
    let present = required.compactMap { $0 }
    guard present.count == required.count, let date, let retrieved, let basis else { return nil }
    guard !present[0].split(separator: "/").contains(".."), !present[0].hasPrefix("/") else {
      report("manifest-bestand", "\"\(present[0])\" ligt buiten de map met gegevens.", node["file"])
      return nil
    }
    let source = TableSource(
      file: present[0], kind: present[1], title: present[2], date: date, source: present[3],
      licence: present[4], retrieved: retrieved, basis: basis, doubts: doubts)
    return Manifest.Entry(
      kind: present[1], source: source, words: words, lists: lists, location: place(of: node.mark))
  }

  /// The texts of a list; anything else, even one text, is a problem: a doubt must not be lost unseen.
  private mutating func texts(_ node: Yams.Node, _ key: String) -> [String] {
    if let word = node.scalar?.string, word.isEmpty { return [] }
    guard let list = node.sequence else {
      report(
        "manifest-lijst", "Achter \"\(key)\" hoort een lijst, met een streepje voor elke regel.", node)
      return []
    }
    var texts: [String] = []
    for item in list {
      if let text = item.scalar?.string {
        texts.append(text)
      } else {
        report(
          "manifest-lijst", "Deze regel van \"\(key)\" is geen tekst; zet hem tussen aanhalingstekens.", item)
      }
    }
    return texts.filter { !$0.isEmpty }
  }

  private mutating func text(_ node: Yams.Node, _ key: String) -> String? {
    guard let value = node[key], value.scalar?.string != "" else {
      report("sleutel-ontbreekt", "De sleutel \"\(key)\" ontbreekt of is leeg.", node[key] ?? node)
      return nil
    }
    guard let text = value.scalar?.string else {
      report("sleutel-geen-tekst", "Achter \"\(key)\" hoort één tekst.", value)
      return nil
    }
    return text
  }

  private mutating func date(_ node: Yams.Node, _ key: String) -> ReferenceDate? {
    guard let word = text(node, key) else { return nil }
    if let date = ReferenceDate(word) { return date }
    report("geen-datum", "\"\(word)\" bij \"\(key)\" is geen datum; schrijf 2018-01-01.", node[key])
    return nil
  }

  private mutating func basis(_ node: Yams.Node) -> Basis? {
    guard node["basis"] != nil else { return .sourced }
    guard let word = text(node, "basis") else { return nil }
    if let basis = Basis(rawValue: word) { return basis }
    report(
      "woord-onbekend",
      "\"\(word)\" bij \"basis\" is onbekend; kies uit \(Basis.allCases.map(\.rawValue).joined(separator: ", ")).",
      node["basis"])
    return nil
  }

  private mutating func report(_ code: String, _ message: String, _ node: Yams.Node?) {
    let (file, place) = (file, offset(of: node?.mark))
    problems.add(code, in: file.name) { file.diagnostic(code, message, at: place) }
  }

  /// The byte that a mark of Yams means: its columns count Unicode scalars.
  private func offset(of mark: Mark?) -> Int {
    guard let mark else { return 0 }
    var offset = lineStarts[min(max(mark.line, 1), lineStarts.count) - 1]
    for _ in 1..<max(1, mark.column) {
      guard offset < file.bytes.count, file.bytes[offset] != 0x0A else { break }
      offset += 1
      while offset < file.bytes.count, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  private func place(of mark: Mark?) -> Diagnostic.Location {
    let offset = offset(of: mark)
    let line = min(max(mark?.line ?? 1, 1), lineStarts.count)
    return .init(file: file.name, line: line, column: file.text(lineStarts[line - 1]..<offset).count + 1)
  }
}
