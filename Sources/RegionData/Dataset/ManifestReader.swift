import RegionModel
import Yams

/// Reads `dataset.yaml` and reports every wrong or missing entry with its place.
struct ManifestReader {
  private static let common = [
    "file", "kind", "title", "date", "source", "licence", "retrieved", "basis", "doubts",
  ]
  private let file: TextFile
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
  }

  private mutating func manifest() -> Manifest? {
    guard let root = parse() else { return nil }
    if let format = text(root, "format"), format != "1" {
      report(
        "formaat-onbekend", "Formaat \(format) is onbekend; deze versie leest formaat 1.", root["format"])
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
        "manifest-onleesbaar", "Het manifest is geen geldige YAML (\(problem)).", at: offset(of: mark),
        hint: hint)
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
    let retrieved = date == nil ? nil : self.date(node, "retrieved")
    let basis = basis(node)
    var words: [String: String] = [:]
    var lists: [String: [String]] = [:]
    for (key, value) in mapping {
      guard let key = key.string, !Self.common.contains(key) else { continue }
      if let list = value.sequence {
        lists[key] = list.compactMap(\.string)
      } else if let word = value.scalar?.string {
        words[key] = word
      }
    }
    let doubts = node["doubts"]?.sequence?.compactMap { $0.scalar?.string } ?? []
    let present = required.compactMap { $0 }
    guard present.count == required.count, let date, let retrieved, let basis else { return nil }
    guard !present[0].contains(".."), !present[0].hasPrefix("/") else {
      report("manifest-bestand", "\"\(present[0])\" ligt buiten de map met gegevens.", node["file"])
      return nil
    }
    let source = TableSource(
      file: present[0], kind: present[1], title: present[2], date: date, source: present[3],
      licence: present[4], retrieved: retrieved, basis: basis, doubts: doubts)
    let place = SourcePlace(bytes: file.bytes, offset: offset(of: node.mark))
    return Manifest.Entry(
      kind: present[1], source: source, words: words, lists: lists,
      location: .init(file: file.name, line: place.line, column: place.column))
  }

  private mutating func text(_ node: Yams.Node, _ key: String) -> String? {
    guard let value = node[key]?.scalar?.string, !value.isEmpty else {
      report("sleutel-ontbreekt", "De sleutel \"\(key)\" ontbreekt of is leeg.", node[key] ?? node)
      return nil
    }
    return value
  }

  private mutating func date(_ node: Yams.Node, _ key: String) -> ReferenceDate? {
    guard let word = text(node, key) else { return nil }
    if let date = ReferenceDate(word) { return date }
    report("geen-datum", "\"\(word)\" bij \"\(key)\" is geen datum; schrijf 2018-01-01.", node[key])
    return nil
  }

  private mutating func basis(_ node: Yams.Node) -> Basis? {
    guard let word = node["basis"]?.scalar?.string else { return .sourced }
    if let basis = Basis(rawValue: word) { return basis }
    report(
      "woord-onbekend",
      "\"\(word)\" bij \"basis\" is onbekend; kies uit \(Basis.allCases.map(\.rawValue).joined(separator: ", ")).",
      node["basis"])
    return nil
  }

  private mutating func report(_ code: String, _ message: String, _ node: Yams.Node?) {
    problems.add(file.diagnostic(code, message, at: offset(of: node?.mark)))
  }

  private func offset(of mark: Mark?) -> Int {
    guard let mark else { return 0 }
    var line = 1
    var start = 0
    while line < mark.line, let end = file.bytes[start...].firstIndex(of: 0x0A) {
      start = end + 1
      line += 1
    }
    return min(start + max(0, mark.column - 1), file.bytes.count)
  }
}
