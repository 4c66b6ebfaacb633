import PictureExport
import RegionModel
import RegionRendering

extension Artefact {
  /// Checks that the answer has pictures of the form that is asked for, before anything is written.
  /// - Throws: ``AtlasError/request(_:)`` when it has none, or none that fits the page.
  public func check(_ form: PictureForm) throws(AtlasError) {
    if form.isAsked && pictures.isEmpty {
      throw .request([
        Diagnostic(
          "geen-beeld", "Bij deze vraag hoort geen kaart of diagram.",
          hint: "Laat de opties voor het beeld weg; sommige opdrachten maken een kaart met --kaart.")
      ])
    }
    if form.page != nil || form.isBlackAndWhite, !pictures.contains(where: \.fitsAnyPage) {
      throw .request([
        Diagnostic(
          "pagina-past-niet",
          form.page.map { "Dit beeld heeft zijn eigen maat en past niet op \($0.title)." }
            ?? "Dit beeld is er niet apart in zwart-wit.",
          hint: "Laat --pagina en --druk weg.")
      ])
    }
  }
}

extension Artefact.Picture {
  /// The file name in `form`.
  func fileName(in form: PictureForm) -> String {
    PictureForm.kind(of: fileName) == .svg ? fileName.dropLast(3) + form.file.rawValue : fileName
  }

  /// The content of the file in `form`.
  /// - Throws: ``AtlasError/request(_:)`` when it would be too large, ``AtlasError/drawing(_:)`` when it fails.
  public func bytes(in form: PictureForm) throws(AtlasError) -> [UInt8] {
    let svg = try self.svg(on: form.page(usual: usualPage))
    do throws(PictureExportError) {
      switch form.file {
      case .svg: return Array(svg.utf8)
      case .png: return try PictureExport.png(svg, size: form.pixels)
      case .pdf: return try PictureExport.pdf(svg)
      }
    } catch {
      if case .size = error {
        throw .request([
          Diagnostic("beeld-maat", error.description, hint: "Kies een andere --breedte of --dpi.")
        ])
      }
      throw .drawing(
        Diagnostic(
          "beeld-mislukt", error.description,
          hint: "Vraag dezelfde kaart als svg, en meld dit met de opdracht die u gaf."))
    }
  }
}
