import Foundation
import RegionModel

/// Where the files of an answer go, and how they are written: beside and renamed, so never half a file.
public struct OutputPlace: Sendable {
  private let option: String?
  /// The folder for pictures when nothing is asked.
  public static let standard = "output"

  /// The place that `option` (`--uitvoer`) names: a file, a folder (existing, or with a slash at its end), or
  /// nothing (also when empty) for the default.
  public init(_ option: String?) { self.option = option == "" ? nil : option }

  /// Writes the pictures of an answer; returns their paths in the same order.
  ///
  /// An option that ends in `.svg` names the first picture, and the others get its name with their kind behind
  /// it; any other option is a folder, which is made when it is not there.
  /// - Throws: ``AtlasError/output(_:isCreation:)``.
  public func write(_ pictures: [Artefact.Picture]) throws(AtlasError) -> [String] {
    var paths: [String] = []
    for (index, picture) in pictures.enumerated() {
      let path: String
      if let option, option.hasSuffix(".svg") {
        path = index == 0 ? option : option.dropLast(4) + "-\(picture.kind).svg"
      } else {
        let folder = option ?? Self.standard
        path = (folder.hasSuffix("/") ? folder : folder + "/") + picture.fileName
      }
      try Self.write(picture.svg, to: path)
      paths.append(path)
    }
    return paths
  }

  /// Writes a report; `nil` when no place was asked, then it belongs on the screen. Returns the path.
  /// - Throws: ``AtlasError/output(_:isCreation:)``.
  public func write(report: String, named fileName: String) throws(AtlasError) -> String? {
    guard let option else { return nil }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: option, isDirectory: &isFolder)
    let path =
      option.hasSuffix("/") || (exists && isFolder.boolValue)
      ? (option.hasSuffix("/") ? option : option + "/") + fileName : option
    try Self.write(report, to: path)
    return path
  }

  private static func write(_ text: String, to path: String) throws(AtlasError) {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw .output(
        Diagnostic(
          "map-niet-te-maken", "De map voor de uitvoer is niet te maken.", location: .init(file: path),
          hint: "Controleer of u hier mag schrijven, of kies een andere plek met --uitvoer."),
        isCreation: true)
    }
    do {
      // A device or pipe is written to as it is; replacing it by a file would destroy it.
      try Data(text.utf8).write(to: url, options: isSpecial(path) ? [] : .atomic)
    } catch {
      throw .output(
        Diagnostic(
          "niet-te-schrijven", "Het bestand is niet te schrijven.", location: .init(file: path),
          hint: "Is de schijf vol, of mag u hier niet schrijven? Kies een andere plek met --uitvoer."),
        isCreation: false)
    }
  }

  /// Whether something stands at `path` that is neither a file nor a folder.
  private static func isSpecial(_ path: String) -> Bool {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let type = try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    else { return false }
    return type != .typeRegular && type != .typeDirectory
  }
}
