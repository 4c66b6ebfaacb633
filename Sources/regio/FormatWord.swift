import ArgumentParser
import Atlas
import RegionRendering

/// A word behind `--formaat`: the form of the report or that of the pictures.
enum FormatWord: Sendable, Hashable {
  case report(ReportFormat)
  case picture(PictureForm.FileKind)

  /// The form that a user typed.
  init(argument: String) throws {
    if let format = ReportFormat(rawValue: argument.lowercased()) {
      self = .report(format)
    } else if let file = PictureForm.FileKind(rawValue: argument.lowercased()) {
      self = .picture(file)
    } else {
      let words = ReportFormat.allCases.map(\.rawValue) + PictureForm.FileKind.allCases.map(\.rawValue)
      throw ValidationError("Kies uit: \(words.joined(separator: ", ")).")
    }
  }

  var report: ReportFormat? { if case .report(let format) = self { format } else { nil } }

  var picture: PictureForm.FileKind? { if case .picture(let file) = self { file } else { nil } }

  /// Refuses two different forms of the same thing.
  static func check(_ words: [FormatWord]) throws {
    for (kind, names) in [
      ("antwoord", words.compactMap(\.report?.rawValue)), ("beeld", words.compactMap(\.picture?.rawValue)),
    ] {
      var seen = Set<String>()
      let different = names.filter { seen.insert($0).inserted }
      guard different.count > 1 else { continue }
      throw ValidationError(
        "--formaat \(different[0]) en --formaat \(different[1]) gaan niet samen: een \(kind) heeft één vorm.")
    }
  }
}
