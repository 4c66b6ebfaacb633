import Testing

@testable import PictureExport

@Suite("From SVG to PNG and PDF")
struct PictureExportTests {
  /// One inch by half an inch, with the word and the box given.
  private func svg(
    _ inside: String = "<rect width='36' height='36' fill='#FF0000'/>", title: String = "Titel"
  )
    -> String
  {
    "<svg xmlns='http://www.w3.org/2000/svg' width='25.4mm' height='12.7mm' viewBox='0 0 72 36'>"
      + "<title id='titel'>\(title)</title>\(inside)</svg>\n"
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("A PNG has the pixels that are asked for, and says its true size on paper")
  func pixels() throws {
    for (size, pixels, density) in [
      (PixelSize.dpi(72), [72, 36], 2835), (.dpi(300), [300, 150], 11811),
      (.width(1000), [1000, 500], 39370),
      (.standard, [200, 100], 7874),
    ] {
      let png = try #require(ReadPNG(try PictureExport.png(svg(), size: size)))
      #expect(png.size == pixels)
      #expect(png.density == [density, density])
      #expect(png.isSound)
      #expect(png.chunks.first?.name == "IHDR" && png.chunks.last?.name == "IEND")
      // Eight bits, three colours: no transparency that a beamer would show as black.
      #expect(png.chunks.first?.content[8...9].elementsEqual([8, 2]) == true)
    }
  }

  @Test("A PDF is one page of the same size with the title and no day of making")
  func pdf() throws {
    let pdf = text(try PictureExport.pdf(svg(title: "Regio&#39;s &amp; <b/>meer")))
    #expect(pdf.hasPrefix("%PDF-1."))
    #expect(pdf.contains("/MediaBox [ 0 0 72 36 ]"))
    #expect(!pdf.contains("CreationDate") && !pdf.contains("ModDate"))
    #expect(pdf.contains("/Creator (regio)"))
    #expect(!pdf.contains("/Subtype /Image"))
  }

  @Test("Equal text gives equal bytes, also when many are made at once")
  func repeatable() async throws {
    let document = svg("<text x='4' y='20' font-size='9' font-family='Liberation Sans'>Ĳsselmuiden</text>")
    let png = try PictureExport.png(document)
    let pdf = try PictureExport.pdf(document)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask { try PictureExport.png(document) == png && PictureExport.pdf(document) == pdf }
      }
      for try await same in group { #expect(same) }
    }
    #expect(png != (try PictureExport.png(svg())))
  }

  @Test(
    "What is no SVG, or has no size, is refused in Dutch", arguments: ["", "geen svg", "<svg", "<html/>"])
  func unreadable(document: String) {
    for export in [{ try PictureExport.pdf($0) }, { try PictureExport.png($0) }]
      as [(String) throws -> [UInt8]]
    {
      do {
        _ = try export(document)
        Issue.record("\(document) was taken")
      } catch let error as PictureExportError {
        #expect(error.description.hasPrefix("De tekening is niet te lezen: "))
      } catch { Issue.record(error) }
    }
  }

  @Test("Too many and too few pixels are refused with the limits")
  func limits() {
    for (size, width, height) in [
      (PixelSize.width(32_768), 32_768, 16_384), (.dpi(100_000), 100_000, 50_000), (.width(15), 15, 8),
      (.width(16), 16, 8), (.width(-4), 0, 0), (.dpi(.max), 1_000_000_000, 1_000_000_000),
    ] {
      #expect(throws: PictureExportError.size(width: width, height: height)) {
        try PictureExport.png(svg(), size: size)
      }
    }
    #expect(
      PictureExportError.size(width: 9, height: 5).description
        == "Een plaatje van 9 bij 5 beeldpunten kan niet: het is ten minste 16 breed en hoog, ten hoogste 32767 breed of hoog, en heeft ten hoogste 80 miljoen beeldpunten."
    )
  }

  @Test("A document can name no file: what it points to is left out")
  func noFiles() throws {
    let plain = try PictureExport.png(svg(""))
    for inside in [
      "<image width='72' height='36' href='/usr/share/pixmaps/debian-logo.png'/>",
      "<image width='72' height='36' href='file:///etc/hostname'/>",
      "<use href='file:///ander/beeld.svg#a'/>",
    ] {
      #expect(try PictureExport.png(svg(inside)) == plain)
    }
  }

  @Test("The title is read from the document, whatever stands in it")
  func title() {
    #expect(SVGTitle.text(of: svg(title: "A &amp;lt; B &#39;s")) == "A &lt; B 's")
    #expect(SVGTitle.text(of: "<svg/>") == "")
    #expect(SVGTitle.text(of: "<svg><title") == "")
    #expect(SVGTitle.text(of: "<svg><title>a") == "")
  }

  @Test("Days are taken out of a PDF without moving a byte")
  func dates() {
    let pdf = "<< /CreationDate (D:2026)\n/ModDate (D:1) /Title (CreationDate) /ModDate ("
    let spaces = { String(repeating: " ", count: $0) }
    #expect(
      text(PDFDate.removed(Array(pdf.utf8)))
        == "<< \(spaces(22))\n\(spaces(14)) /Title (CreationDate) /ModDate (")
    #expect(PDFDate.removed([]).isEmpty)
  }

  @Test("The checksum is that of the standard")
  func checksum() {
    #expect(PNGDensity.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(ReadPNG.slowChecksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(PNGDensity.marked([1, 2, 3], pixelsPerMetre: 1) == [1, 2, 3])
  }
}
