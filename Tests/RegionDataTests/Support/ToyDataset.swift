import Foundation
import RegionData
import RegionModel

/// A small complete data set in the format of `regions/<year>`: a country of nine square municipalities in
/// three provinces. A test changes one file, or takes it away, and loads what is left.
struct ToyDataset {
  /// Contents of the files, by name below the folder.
  var files: [String: [UInt8]]

  /// The data set without errors or warnings.
  init() {
    files = Self.tables.mapValues { Array($0.utf8) }
    self["dataset.yaml"] = Self.manifest
    self["boundaries.topojson"] = Self.boundaries
  }

  /// The text of one file.
  subscript(file: String) -> String {
    get { String(decoding: files[file] ?? [], as: UTF8.self) }
    set { files[file] = Array(newValue.utf8) }
  }

  /// The names of the files, sorted.
  var names: [String] { files.keys.sorted() }

  /// The data set with `old`, which must be there, replaced in one file.
  func replacing(_ old: String, with new: String, in file: String) throws -> ToyDataset {
    guard self[file].contains(old) else { throw NothingToReplace(text: old, file: file) }
    var copy = self
    copy[file] = self[file].replacingOccurrences(of: old, with: new)
    return copy
  }

  /// The data set with another text for one file.
  func with(_ text: String, for file: String) -> ToyDataset {
    var copy = self
    copy[file] = text
    return copy
  }

  /// The data set with rows below those of one file.
  func adding(_ rows: String..., to file: String) -> ToyDataset {
    with(self[file] + rows.map { $0 + "\n" }.joined(), for: file)
  }

  /// The data set without one file.
  func without(_ file: String) -> ToyDataset {
    var copy = self
    copy.files[file] = nil
    return copy
  }

  /// Runs `body` with the folder of the data set, written for the occasion.
  func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    try TemporaryFolder.with { folder in
      for (name, bytes) in files { try TemporaryFolder.write(bytes, to: name, in: folder) }
      return try body(folder)
    }
  }

  /// The graph; throws when there is an error or a warning.
  func graph() throws -> RegionGraph {
    let loaded = try withFolder { try DatasetLoader.load(folder: $0) }
    guard loaded.warnings.isEmpty else { throw Unexpected(diagnostics: loaded.warnings) }
    return loaded.graph
  }

  /// Everything that a load says, errors or warnings, with places as names below the folder; what `change` does
  /// to the folder is done before.
  func diagnostics(_ change: (String) throws -> Void = { _ in }) throws -> [Diagnostic] {
    try withFolder { folder in
      try change(folder)
      do throws(DatasetError) {
        return try DatasetLoader.load(folder: folder).warnings.map { $0.below(folder) }
      } catch {
        return error.diagnostics.map { $0.below(folder) }
      }
    }
  }

  /// The texts of ``diagnostics(_:)``.
  func texts() throws -> [String] { try diagnostics().map(\.text) }
}

/// The toy has no such text.
struct NothingToReplace: Error {
  let text: String
  let file: String
}

/// Problems where there should be none.
struct Unexpected: Error {
  let diagnostics: [Diagnostic]
}

extension Diagnostic {
  /// The diagnostic with `folder` cut from its place, so that a test can name it.
  func below(_ folder: String) -> Diagnostic {
    guard let location else { return self }
    let file = location.file.replacingOccurrences(of: folder + "/", with: "")
      .replacingOccurrences(of: folder, with: "MAP")
    return Diagnostic(
      code, message, severity: severity,
      location: Location(file: file, line: location.line, column: location.column), excerpt: excerpt,
      caret: caret, hint: hint)
  }
}
