import Foundation
import RegionModel

/// Finds the folder with the years of data (`regions/`) and the years in it.
public struct DataFolder: Sendable {
  /// Path of the folder.
  public let path: String

  /// The folder at `path`.
  public init(path: String) { self.path = path }

  /// Finds the folder: `explicit` (the option `--regions`), else `environment["REGIO_REGIONS"]`, else
  /// `regions` in `workingDirectory` or a folder above it, else beside the program.
  /// - Throws: ``DatasetError/missing(_:)`` when none of them is there.
  public static func find(
    explicit: String?, environment: [String: String], workingDirectory: String, program: String
  ) throws(DatasetError) -> DataFolder {
    if let explicit {
      guard isFolder(explicit) else {
        throw .missing(
          Diagnostic(
            "map-ontbreekt", "De map met gegevens bestaat niet.", location: .init(file: explicit),
            hint: "Geef met --regions de map waarin de jaren staan, bijvoorbeeld regions."))
      }
      return DataFolder(path: explicit)
    }
    if let named = environment["REGIO_REGIONS"], !named.isEmpty {
      guard isFolder(named) else {
        throw .missing(
          Diagnostic(
            "map-ontbreekt", "De map uit REGIO_REGIONS bestaat niet.", location: .init(file: named)))
      }
      return DataFolder(path: named)
    }
    if isData("regions", in: workingDirectory) { return DataFolder(path: "regions") }
    for start in [workingDirectory, program.folder] where !start.isEmpty {
      var folder = start.asFolder
      while !folder.isEmpty {
        if isData("regions", in: folder) { return DataFolder(path: folder + "regions") }
        folder = String(folder.dropLast()).folder
      }
    }
    throw .missing(
      Diagnostic(
        "map-ontbreekt", "Er is geen map \"regions\" met gegevens te vinden.",
        hint: "Start regio vanuit de map van het project, of geef --regions of REGIO_REGIONS."))
  }

  /// The years that have a folder with a manifest, ascending.
  public var years: [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.compactMap { name in Int(name).flatMap { String($0) == name ? $0 : nil } }
      .filter { FileManager.default.fileExists(atPath: folder(of: $0).asFolder + DatasetLoader.manifestName) }
      .sorted()
  }

  /// The folders that could be a year but may not be read, ascending.
  public var lockedYears: [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.compactMap(Int.init).sorted().filter { year in
      let folder = folder(of: year)
      return Self.isFolder(folder)
        && !(FileManager.default.isReadableFile(atPath: folder)
          && FileManager.default.isExecutableFile(atPath: folder))
    }
  }

  /// The folder of one year.
  public func folder(of year: Int) -> String { path.asFolder + String(year) }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func isData(_ name: String, in folder: String) -> Bool {
    let candidate = DataFolder(path: folder.asFolder + name)
    return isFolder(candidate.path) && !candidate.years.isEmpty
  }
}
