public import PictureExport
import RegionModel
public import RegionRendering

/// In which form the pictures of an answer are wanted: kind of file, pixels and page.
public struct PictureForm: Sendable, Hashable {
  /// A kind of file.
  public enum FileKind: String, Sendable, CaseIterable {
    /// Lines and text, for the web, Inkscape and new office programs.
    case svg
    /// Pixels, for everything.
    case png
    /// A page of lines and text, for print.
    case pdf
  }

  /// The kind of file.
  public let file: FileKind
  /// The pixels of a PNG.
  public let pixels: PixelSize
  /// The page, `nil` for the one that suits the picture.
  public let page: PageSize?
  /// Whether it is for a printer without colours.
  public let isBlackAndWhite: Bool
  /// Whether anything was asked for.
  public let isAsked: Bool

  /// SVG on the usual page.
  public static let standard = PictureForm(
    file: .svg, pixels: .standard, page: nil, isBlackAndWhite: false, isAsked: false)

  private init(
    file: FileKind, pixels: PixelSize, page: PageSize?, isBlackAndWhite: Bool, isAsked: Bool
  ) {
    self.file = file
    self.pixels = pixels
    self.page = page
    self.isBlackAndWhite = isBlackAndWhite
    self.isAsked = isAsked
  }

  /// What a user typed.
  ///
  /// - Parameters:
  ///   - file: the kind of file that `--formaat` names.
  ///   - output: what `--uitvoer` names; a name that ends in `.svg`, `.png` or `.pdf` says the kind too.
  ///   - width: width of a PNG in pixels (`--breedte`).
  ///   - dpi: pixels to the inch of a PNG (`--dpi`).
  ///   - page: the page (`--pagina`): an id of ``PageSize``, or `a4`, `a3` or `16:9`.
  ///   - print: `kleur` or `zwartwit` (`--druk`).
  /// - Throws: ``AtlasError/request(_:)`` with everything that contradicts itself.
  public init(
    file: FileKind? = nil, output: String? = nil, width: Int? = nil, dpi: Int? = nil, page: String? = nil,
    print: String? = nil
  ) throws(AtlasError) {
    var problems: [Diagnostic] = []
    let named = output.flatMap(Self.kind(of:))
    if let file, let named, file != named {
      problems.append(
        Diagnostic(
          "opties-strijdig",
          "--formaat \(file.rawValue) en een bestand op .\(named.rawValue) gaan niet samen.",
          hint: "Laat --formaat weg, of geef het bestand een naam op .\(file.rawValue)."))
    }
    if let output, named == nil, let end = Self.foreignEnd(of: output) {
      problems.append(
        Diagnostic(
          "bestandssoort-onbekend", "Een bestand op .\(end) maakt regio niet.",
          hint:
            "Geef een kaart of diagram een naam op .svg, .png of .pdf; een map eindigt op een schuine streep."
        ))
    }
    let kind = file ?? named ?? .svg
    if kind != .png, let option = width != nil ? "--breedte" : dpi != nil ? "--dpi" : nil {
      problems.append(
        Diagnostic(
          "beeldpunten-zonder-png",
          "\(option) telt beeldpunten, en die heeft alleen een png; een \(kind.rawValue) blijft op elke maat scherp.",
          hint: "Geef er --formaat png bij, of laat \(option) weg."))
    } else if width != nil, dpi != nil {
      problems.append(
        Diagnostic(
          "opties-strijdig", "--breedte en --dpi gaan niet samen.",
          hint: "Geef de breedte in beeldpunten, of het aantal beeldpunten per inch."))
    }
    for (option, value, range) in [
      ("--breedte", width, PixelSize.least...PixelSize.most), ("--dpi", dpi, 36...1200),
    ] {
      guard let value, !range.contains(value) else { continue }
      problems.append(
        Diagnostic(
          "beeld-maat", "\(option) \(value) kan niet.",
          hint: "\(option) ligt tussen \(range.lowerBound) en \(range.upperBound)."))
    }
    var sheet: PageSize?
    if let page {
      sheet = Self.pages[page.lowercased()]
      if sheet == nil {
        problems.append(
          Diagnostic(
            "pagina-onbekend", "\"\(page.oneLine)\" is geen bekende pagina.",
            hint: "Kies uit: a4, a3, 16:9, \(PageSize.all.map(\.id).joined(separator: ", "))."))
      }
    }
    var isBlackAndWhite = false
    if let print {
      switch print.foldedName {
      case "kleur": break
      case "zwartwit": isBlackAndWhite = true
      default:
        problems.append(
          Diagnostic(
            "druk-onbekend", "\"\(print.oneLine)\" is geen bekende druk.", hint: "Kies uit: kleur, zwartwit.")
        )
      }
    }
    guard problems.isEmpty else { throw .request(problems) }
    self.init(
      file: kind, pixels: width.map { .width($0) } ?? dpi.map { .dpi($0) } ?? .standard, page: sheet,
      isBlackAndWhite: isBlackAndWhite,
      isAsked: file != nil || named == .png || named == .pdf || sheet != nil || isBlackAndWhite)
  }

  /// The page for a picture that is usually on `usual`.
  func page(usual: PageSize) -> PageSize {
    let sheet = page ?? usual
    return isBlackAndWhite ? sheet.inBlackAndWhite : sheet
  }

  /// The kind that the end of a file name says, `nil` for another end.
  static func kind(of path: String) -> FileKind? {
    FileKind.allCases.first { path.lowercased().hasSuffix("." + $0.rawValue) }
  }

  /// The end of a file name that means a kind of picture or document that is not made here; `nil` for another.
  private static func foreignEnd(of path: String) -> String? {
    let ends = [
      "tif", "tiff", "jpg", "jpeg", "gif", "bmp", "webp", "heic", "eps", "ps", "emf", "wmf", "ai", "doc",
      "docx",
      "ppt", "pptx", "xls", "xlsx", "odt", "ods", "odp",
    ]
    return ends.first { path.lowercased().hasSuffix("." + $0) }
  }

  /// The pages by the words for them.
  private static var pages: [String: PageSize] {
    var pages = Dictionary(PageSize.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    pages["a4"] = .a4Landscape
    pages["a3"] = .a3Landscape
    pages["16:9"] = .widescreen
    return pages
  }
}
