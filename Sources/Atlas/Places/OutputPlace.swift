import Foundation
import RegionModel

/// Where the files of an answer go, and how they are written: beside and renamed, so never half a file.
public struct OutputPlace: Sendable {
  private let option: String?
  /// The folder for pictures when nothing is asked.
  public static let standard = "output"

  /// The place that `option` (`--uitvoer`) names: a file, a folder (existing, or with a slash at its end), or
  /// nothing (also when empty) for the default.
  public init(_ option: String?) {
    self.option = option.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// Whether it is a folder that exists.
  public var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: option ?? Self.standard, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Writes the pictures of an answer in `form`; returns their paths in the same order.
  ///
  /// An option that ends in `.svg`, `.png` or `.pdf` names the first picture, and the others get its name with
  /// their kind behind it; any other option is a folder, which is made when it is not there. Nothing is written when one
  /// of the pictures fails.
  /// - Throws: ``AtlasError/output(_:isCreation:)``, and what ``Artefact/Picture/bytes(in:)`` throws.
  public func write(_ pictures: [Artefact.Picture], in form: PictureForm = .standard) throws(AtlasError)
    -> [String]
  {
    var files: [(path: String, bytes: [UInt8])] = []
    for (index, picture) in pictures.enumerated() {
      let path: String
      if let option, PictureForm.kind(of: option) != nil {
        let end = "." + form.file.rawValue
        path = index == 0 ? option : option.dropLast(end.count) + "-\(picture.kind)" + end
      } else {
        let folder = option ?? Self.standard
        path = (folder.hasSuffix("/") ? folder : folder + "/") + picture.fileName(in: form)
      }
      files.append((path, try picture.bytes(in: form)))
    }
    for file in files { try Self.write(Data(file.bytes), to: file.path) }
    return files.map(\.path)
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
    try Self.write(Data(report.utf8), to: path)
    return path
  }

  private static func write(_ data: Data, to path: String) throws(AtlasError) {
    let url = URL(fileURLWithPath: path)
    if let long = url.pathComponents.first(where: { $0.utf8.count > longestName }) {
      throw .output(
        Diagnostic(
          "naam-te-lang",
          "De naam \"\(long.oneLine)\" heeft \(long.count) tekens; dat is te lang voor een bestand of map.",
          hint: "Kies met --uitvoer een kortere naam."),
        isCreation: true)
    }
    if let file = fileInTheWay(of: url, typed: path) {
      throw .output(
        Diagnostic(
          "geen-map", "\"\(file.oneLine)\" is geen map, dus daar past geen bestand in.",
          hint:
            "Kies met --uitvoer een map, of voor een kaart of diagram een bestand op .svg, .png of .pdf; met --uitvoer - komt het beeld op het scherm."
        ), isCreation: true)
    }
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
      try data.write(to: url, options: isSpecial(path) ? [] : .atomic)
    } catch {
      throw .output(
        Diagnostic(
          "niet-te-schrijven", "Het bestand is niet te schrijven.", location: .init(file: path),
          hint: "Is de schijf vol, of mag u hier niet schrijven? Kies een andere plek met --uitvoer."),
        isCreation: false)
    }
  }

  /// Bytes of the longest name that Linux, Windows and macOS take.
  private static let longestName = 255

  /// What stands where `url` needs a folder and is none; `nil` where nothing is in the way.
  private static func fileInTheWay(of url: URL, typed path: String) -> String? {
    var folder = url.deletingLastPathComponent()
    while folder.pathComponents.count > 1 {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) {
        let name = path.hasPrefix("/") ? folder.path : folder.lastPathComponent
        return isFolder.boolValue ? nil : name
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// Whether something stands at `path` that is neither a file nor a folder.
  private static func isSpecial(_ path: String) -> Bool {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let type = try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    else { return false }
    return type != .typeRegular && type != .typeDirectory
  }
}
