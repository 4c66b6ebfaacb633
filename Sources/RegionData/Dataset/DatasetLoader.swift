import Foundation
public import RegionModel

/// A data set that was loaded: the graph, and what a reader should know about the load.
public struct LoadedDataset: Sendable {
  /// Everything that is known of the year.
  public let graph: RegionGraph
  /// Problems that did not stop the load.
  public let warnings: [Diagnostic]
}

/// Why a data set cannot be used.
public enum DatasetError: Error, Sendable {
  /// The folder or its manifest is not there.
  case missing(Diagnostic)
  /// The tables hold errors: all of them, in the order of the tables.
  case invalid([Diagnostic])

  /// The problems, at least one.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .missing(let diagnostic): [diagnostic]
    case .invalid(let diagnostics): diagnostics
    }
  }
}

/// Loads the data set of one year from its folder.
public enum DatasetLoader {
  /// Name of the manifest in the folder.
  public static let manifestName = "dataset.yaml"

  /// Loads the data set in `folder` (a path), with all checks.
  ///
  /// All problems are found in one go: a table with errors does not keep the others from being read. Only the
  /// provinces and municipalities do, because every other table refers to them.
  /// - Throws: ``DatasetError/missing(_:)`` when there is no such folder or no manifest in it,
  ///   ``DatasetError/invalid(_:)`` when a table holds an error.
  /// - Complexity: linear in the bytes of the tables.
  public static func load(folder: String) throws(DatasetError) -> LoadedDataset {
    var problems = Problems()
    let manifest = try manifest(folder: folder, &problems)
    var builder = GraphBuilder(manifest: manifest)
    checkKinds(manifest, &problems)
    var unopened = Set<String>()
    for reader in TableReaders.all {
      guard unopened.isDisjoint(with: reader.needs) else {
        unopened.insert(reader.kind)
        continue
      }
      let errors = problems.errorCount
      let entries = manifest.tables.filter { $0.kind == reader.kind }
      for entry in reader.allowsSeveral ? entries : Array(entries.prefix(1)) {
        do {
          let name = folder.asFolder + entry.source.file
          let file = try TextFile.read(path: name, name: name)
          reader.read(file, entry, into: &builder, &problems)
        } catch {
          problems.add(error.diagnostic)
          unopened.insert(reader.kind)
        }
      }
      if reader.isRequired, entries.isEmpty || problems.errorCount > errors { break }
    }
    checkFolder(folder, manifest, &problems)
    guard !problems.hasErrors else { throw .invalid(problems.all) }
    return LoadedDataset(graph: builder.graph(), warnings: problems.all)
  }

  private static func manifest(folder: String, _ problems: inout Problems) throws(DatasetError) -> Manifest {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw .missing(
        Diagnostic(
          "map-ontbreekt", "De map met gegevens bestaat niet.", location: .init(file: folder),
          hint: "Wijs de map aan met --regions, of start regio vanuit de map van het project."))
    }
    let name = folder.asFolder + manifestName
    do {
      let file = try TextFile.read(path: name, name: name)
      if let manifest = ManifestReader.read(file, problems: &problems), !problems.hasErrors {
        return manifest
      }
    } catch {
      switch error {
      case .missing(let diagnostic): throw .missing(diagnostic)
      case .invalid(let diagnostic): problems.add(diagnostic)
      }
    }
    throw .invalid(problems.all)
  }

  private static func checkKinds(_ manifest: Manifest, _ problems: inout Problems) {
    let kinds = TableReaders.all.map { $0.kind }
    for entry in manifest.tables where !kinds.contains(entry.kind) {
      problems.add(
        Diagnostic(
          "soort-onbekend", "De soort \"\(entry.kind)\" van \"\(entry.source.file)\" is onbekend.",
          location: entry.location,
          hint: entry.kind.nearest(of: kinds, limit: 3) ?? "Kies uit: \(kinds.joined(separator: ", "))."))
    }
    for reader in TableReaders.all where reader.isRequired {
      guard !manifest.tables.contains(where: { $0.kind == reader.kind }) else { continue }
      problems.add(
        Diagnostic(
          "tabel-ontbreekt", "Er is geen tabel van de soort \"\(reader.kind)\" in het manifest.",
          location: manifest.tables.first.map { .init(file: $0.location.file) }))
    }
    for reader in TableReaders.all where !reader.allowsSeveral {
      for entry in manifest.tables.filter({ $0.kind == reader.kind }).dropFirst() {
        problems.add(
          Diagnostic(
            "soort-dubbel", "Er is al een tabel van de soort \"\(reader.kind)\".", location: entry.location,
            hint: "Voeg de tabellen samen tot één."))
      }
    }
  }

  /// Warns for tables in the folder that the manifest does not name: they would be missed silently.
  private static func checkFolder(_ folder: String, _ manifest: Manifest, _ problems: inout Problems) {
    let named = Set(manifest.tables.map(\.source.file))
    let found = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
    for file in found where file.hasSuffix(".csv") && !named.contains(file) {
      problems.add(
        Diagnostic(
          "tabel-niet-genoemd", "Deze tabel staat niet in \(manifestName) en wordt niet gelezen.",
          severity: .warning, location: .init(file: folder.asFolder + file)))
    }
  }
}

extension String {
  /// The path with a slash at its end.
  var asFolder: String { hasSuffix("/") ? self : self + "/" }

  /// The folder part of a path, with its slash.
  var folder: String { lastIndex(of: "/").map { String(self[...$0]) } ?? "" }
}
