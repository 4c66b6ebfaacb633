import Foundation
import RegionModel

/// The bytes of a text file with the name a user knows it by; answers where a byte stands.
struct TextFile: Sendable {
  /// Largest file that is read, in bytes: far above any table, low enough to refuse a wrong file at once.
  static let sizeLimit = 128 << 20
  /// Longest line, in bytes.
  static let lineLimit = 1 << 20

  let name: String
  let bytes: [UInt8]

  /// Holds `bytes` under `name`, without a UTF-8 byte order mark.
  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// Reads a file; every way in which that can fail is a diagnostic.
  static func read(path: String, name: String) throws(LoadProblem) -> TextFile {
    let location = Diagnostic.Location(file: name)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(
        Diagnostic(
          "bestand-ontbreekt", "Het bestand bestaat niet.", location: location,
          hint: "Zet het bestand terug, of haal de tabel uit dataset.yaml."))
    }
    guard !isFolder.boolValue else {
      throw .invalid(
        Diagnostic("geen-bestand", "Dit is een map, geen bestand.", location: location))
    }
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = (try? FileManager.default.attributesOfItem(atPath: target)) ?? [:]
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw .invalid(
        Diagnostic("geen-bestand", "Dit is geen gewoon bestand.", location: location))
    }
    let size = (attributes[.size] as? Int) ?? 0
    guard size <= sizeLimit else {
      throw .invalid(
        Diagnostic(
          "bestand-te-groot",
          "Het bestand is \(size >> 20) MB groot; regio leest tabellen tot \(sizeLimit >> 20) MB.",
          location: location, hint: "Is dit wel de bedoelde tabel?"))
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .invalid(
        Diagnostic(
          "bestand-onleesbaar", "Het bestand is niet te lezen.", location: location,
          hint: "Controleer of u leesrechten hebt op dit bestand."))
    }
    let file = TextFile(name: name, bytes: [UInt8](data))
    try file.checkEncoding()
    return file
  }

  /// Throws where the bytes are no UTF-8 text or a line is too long to be one of a table.
  func checkEncoding() throws(LoadProblem) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .invalid(
        Diagnostic(
          "geen-utf8", "Het bestand is UTF-16, geen UTF-8.", location: .init(file: name, line: 1, column: 1),
          hint: "Kies in Excel bij Opslaan als: \"CSV UTF-8\"."))
    }
    if let wrong = bytes.firstInvalidUTF8 {
      throw .invalid(
        diagnostic(
          "geen-utf8", "Byte \(bytes[wrong]) is geen geldige UTF-8.", at: wrong,
          hint: "Sla het bestand op als UTF-8; in Excel heet dat \"CSV UTF-8\"."))
    }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if end - start > Self.lineLimit, !name.hasSuffix("json") {
        throw .invalid(
          diagnostic(
            "regel-te-lang",
            "Deze regel is \(end - start) bytes lang; meer dan \(Self.lineLimit) hoort niet in een tabel.",
            at: start, hint: "Mist er een regeleinde, of is dit een ander soort bestand?"))
      }
      start = end + 1
    }
  }

  /// The text of some bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A diagnostic about the byte at `offset`: with line, column, the line itself and a caret.
  func diagnostic(
    _ code: String, _ message: String, severity: Diagnostic.Severity = .error, at offset: Int,
    hint: String? = nil
  ) -> Diagnostic {
    let place = SourcePlace(bytes: bytes, offset: offset)
    return Diagnostic(
      code, message, severity: severity, location: .init(file: name, line: place.line, column: place.column),
      excerpt: place.excerpt, caret: place.caret, hint: hint)
  }
}

extension [UInt8] {
  /// Position of the first byte that cannot belong to UTF-8 text; `nil` when all can. NUL is refused too.
  var firstInvalidUTF8: Int? {
    var index = 0
    while index < count {
      let byte = self[index]
      if byte < 0x80 {
        if byte == 0 { return index }
        index += 1
        continue
      }
      let length: Int
      let low: UInt8
      let high: UInt8
      switch byte {
      case 0xC2...0xDF: (length, low, high) = (1, 0x80, 0xBF)
      case 0xE0: (length, low, high) = (2, 0xA0, 0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (length, low, high) = (2, 0x80, 0xBF)
      case 0xED: (length, low, high) = (2, 0x80, 0x9F)
      case 0xF0: (length, low, high) = (3, 0x90, 0xBF)
      case 0xF1...0xF3: (length, low, high) = (3, 0x80, 0xBF)
      case 0xF4: (length, low, high) = (3, 0x80, 0x8F)
      default: return index
      }
      guard index + length < count, (low...high).contains(self[index + 1]) else { return index }
      for next in (index + 1)...(index + length) where self[next] & 0xC0 != 0x80 { return index }
      index += length + 1
    }
    return nil
  }
}
