internal import CRsvg

/// From SVG to PNG and PDF, through librsvg and cairo inside this process: text in, bytes out.
///
/// Nothing is read from files or written to them, and a document cannot name one. Equal text gives equal bytes on
/// one machine; another machine may have other fonts or another version of the libraries.
public enum PictureExport {
  /// The picture in pixels, opaque, with its true size on paper in it.
  ///
  /// - Parameters:
  ///   - svg: the document; its width and height say how large it is on paper.
  ///   - size: how many pixels it gets.
  /// - Throws: ``PictureExportError`` when the document is not SVG, or the picture too small or too large.
  /// - Complexity: O(elements + pixels); a map of the country at 200 dpi takes 0.3 s.
  public static func png(_ svg: String, size: PixelSize = .standard) throws(PictureExportError) -> [UInt8] {
    try withDocument(svg) { (document, width, height) throws(PictureExportError) in
      let pixels = try size.pixels(width: width, height: height)
      let bytes = try written { out, error in
        regio_svg_png(document, Int32(pixels.width), Int32(pixels.height), out, error)
      }
      let metres = width / 72 * 0.0254
      return PNGDensity.marked(bytes, pixelsPerMetre: UInt32((Double(pixels.width) / metres).rounded()))
    }
  }

  /// The picture as one page of lines and letters, with the title of the document and without a date.
  ///
  /// - Throws: ``PictureExportError`` when the document is not SVG.
  /// - Complexity: O(elements); a map of the country takes 0.1 s.
  public static func pdf(_ svg: String) throws(PictureExportError) -> [UInt8] {
    let title = SVGTitle.text(of: svg)
    return try withDocument(svg) { (document, width, height) throws(PictureExportError) in
      let bytes = try written { out, error in regio_svg_pdf(document, width, height, title, out, error) }
      return PDFDate.removed(bytes)
    }
  }

  /// Reads `svg`, gives it to `body` with its width and height in points, and closes it.
  private static func withDocument(
    _ svg: String,
    _ body: (UnsafeMutablePointer<RsvgHandle>, Double, Double) throws(PictureExportError) -> [UInt8]
  ) throws(PictureExportError) -> [UInt8] {
    var error: UnsafeMutablePointer<GError>?
    let text = Array(svg.utf8)
    guard let document = regio_svg_read(text, text.count, &error) else {
      throw .unreadable(message: message(error))
    }
    defer { regio_svg_close(document) }
    var (width, height) = (0.0, 0.0)
    guard regio_svg_size(document, &width, &height) != 0, width > 0, height > 0, width < 1e5, height < 1e5
    else { throw .unreadable(message: "de maten van het papier ontbreken.") }
    // librsvg counts in numbers of seven figures: 71.999999 points is an inch.
    func rounded(_ points: Double) -> Double { (points * 1000).rounded() / 1000 }
    return try body(document, rounded(width), rounded(height))
  }

  /// The bytes that `work` writes; it returns 0, a status of cairo, or -1 when librsvg has set the error.
  private static func written(
    _ work: (UnsafeMutablePointer<RegioBytes>, UnsafeMutablePointer<UnsafeMutablePointer<GError>?>) -> Int32
  ) throws(PictureExportError) -> [UInt8] {
    var out = RegioBytes()
    var error: UnsafeMutablePointer<GError>?
    let status = work(&out, &error)
    defer { free(out.bytes) }
    guard status == 0 else {
      if status < 0 { throw .failed(message: message(error)) }
      let text = cairo_status_to_string(cairo_status_t(rawValue: UInt32(status)))
      throw .failed(message: text.map { String(cString: $0) } ?? "code \(status)")
    }
    return Array(UnsafeBufferPointer(start: out.bytes, count: out.count))
  }

  /// What a library said; frees it.
  private static func message(_ error: UnsafeMutablePointer<GError>?) -> String {
    guard let error else { return "onbekende fout." }
    defer { g_error_free(error) }
    return error.pointee.message.map { String(cString: $0) } ?? "onbekende fout."
  }
}
