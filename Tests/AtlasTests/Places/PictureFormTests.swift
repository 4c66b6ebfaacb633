import PictureExport
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("The form of pictures that a user asks for")
struct PictureFormTests {
  @Test("The kind of file comes from the format, else from the name of the file, else it is SVG")
  func kind() throws {
    #expect(try PictureForm().file == .svg)
    #expect(try PictureForm(file: .png).file == .png)
    #expect(try PictureForm(output: "a/b.PDF").file == .pdf)
    #expect(try PictureForm(file: .png, output: "a.png").file == .png)
    #expect(try PictureForm(output: "map.png/").file == .svg)
    #expect(try PictureForm(file: .pdf, output: "map/").file == .pdf)
    #expect(try PictureForm() == .standard)
  }

  @Test("Pixels come from the width or the dots per inch, else there are 200 to the inch")
  func pixels() throws {
    #expect(try PictureForm(file: .png).pixels == .dpi(200))
    #expect(try PictureForm(file: .png, width: 1920).pixels == .width(1920))
    #expect(try PictureForm(output: "a.png", dpi: 300).pixels == .dpi(300))
  }

  @Test("A page has its id and a short word")
  func pages() throws {
    for page in PageSize.all { #expect(try PictureForm(page: page.id).page == page) }
    #expect(try PictureForm(page: "A4").page == .a4Landscape)
    #expect(try PictureForm(page: "a3").page == .a3Landscape)
    #expect(try PictureForm(page: "16:9").page == .widescreen)
    #expect(try PictureForm().page == nil)
  }

  @Test("Print without colours goes with any page, and other words are refused")
  func print() throws {
    let plain = try PictureForm(print: "zwart-wit")
    #expect(plain.page == nil && plain.isBlackAndWhite && plain.isAsked)
    #expect(plain.page(usual: .a4Portrait) == PageSize.a4Portrait.inBlackAndWhite)
    let large = try PictureForm(page: "a3", print: "Zwartwit")
    #expect(large.page(usual: .a4Portrait) == PageSize.a3Landscape.inBlackAndWhite)
    #expect(try PictureForm(print: "kleur").page(usual: .a4Portrait) == .a4Portrait)
    #expect(
      problems { _ = try PictureForm(print: "sepia") } == [
        "fout: \"sepia\" is geen bekende druk. [druk-onbekend]\n  tip: Kies uit: kleur, zwartwit."
      ])
    let diagram = try Loaded.toy().answer(DiagramQuestion(name: "aa"))
    try diagram.check(PictureForm(page: "a3", print: "zwartwit"))
    let drawn = Artefact(
      report: diagram.report, pictures: [.init(kind: "diagram", fileName: "a.svg", svg: "<svg></svg>")])
    #expect(
      problems { try drawn.check(PictureForm(print: "zwartwit")) } == [
        "fout: Dit beeld is er niet apart in zwart-wit. [pagina-past-niet]\n  tip: Laat --pagina en --druk weg."
      ])
    #expect(
      problems { try drawn.check(PictureForm(page: "a3")) } == [
        "fout: Dit beeld heeft zijn eigen maat en past niet op A3 liggend. [pagina-past-niet]\n"
          + "  tip: Laat --pagina en --druk weg."
      ])
  }

  @Test("Everything that contradicts itself is said at once, with what to do")
  func contradictions() {
    #expect(
      problems { _ = try PictureForm(file: .png, output: "a.svg", width: 3, dpi: 5000, page: "a0") } == [
        "fout: --formaat png en een bestand op .svg gaan niet samen. [opties-strijdig]\n"
          + "  tip: Laat --formaat weg, of geef het bestand een naam op .png.",
        "fout: --breedte en --dpi gaan niet samen. [opties-strijdig]\n"
          + "  tip: Geef de breedte in beeldpunten, of het aantal beeldpunten per inch.",
        "fout: --breedte 3 kan niet. [beeld-maat]\n  tip: --breedte ligt tussen 16 en 32767.",
        "fout: --dpi 5000 kan niet. [beeld-maat]\n  tip: --dpi ligt tussen 36 en 1200.",
        "fout: \"a0\" is geen bekende pagina. [pagina-onbekend]\n"
          + "  tip: Kies uit: a4, a3, 16:9, a4-liggend, a4-staand, a3-liggend, a3-staand, dia.",
      ])
    #expect(
      problems { _ = try PictureForm(file: .pdf, width: 800) } == [
        "fout: --breedte telt beeldpunten, en die heeft alleen een png; een pdf blijft op elke maat scherp. [beeldpunten-zonder-png]\n"
          + "  tip: Geef er --formaat png bij, of laat --breedte weg."
      ])
  }

  @Test("A map of the country becomes each kind of file on each page, and so does a diagram")
  func real() throws {
    let map = try Loaded.real().answer(MapQuestion(name: "vr"))
    let svg = String(decoding: try map.pictures[0].bytes(in: .standard), as: UTF8.self)
    #expect(try svg == map.pictures[0].svg)
    let slide = String(decoding: try map.pictures[0].bytes(in: PictureForm(page: "16:9")), as: UTF8.self)
    #expect(slide.contains("viewBox=\"0 0 960 540\""))
    let pdf = String(decoding: try map.pictures[0].bytes(in: PictureForm(file: .pdf)), as: UTF8.self)
    #expect(pdf.hasPrefix("%PDF-") && !pdf.contains("/Subtype /Image"))
    let png = try map.pictures[0].bytes(in: PictureForm(file: .png, width: 640))
    #expect(png[16..<24].elementsEqual([0, 0, 2, 128, 0, 0, 1, 197]))
    let diagram = try Loaded.real().answer(DiagramQuestion(name: "Vlieland"))
    #expect(try diagram.pictures[0].svg.contains("viewBox=\"0 0 595.3 841.9\""))
    #expect(try diagram.pictures[0].svg(on: .a4Portrait) == diagram.pictures[0].svg)
    #expect(try diagram.pictures[0].svg(on: .a3Landscape).contains("viewBox=\"0 0 1190.6 841.9\""))
    let both = try Loaded.real().answer(LogicalRegionQuestion(words: ["Vlieland"]))
    #expect(both.pictures.map(\.fitsAnyPage) == [true, true])
    try both.check(PictureForm(file: .pdf, page: "a3"))
  }

  @Test("No file is written when one of the pictures cannot be made")
  func nothingHalf() throws {
    try withTemporaryFolder { path throws in
      let pictures = [
        Artefact.Picture(
          kind: "kaart", fileName: "a.svg",
          svg: try Loaded.toy().answer(MapQuestion(name: "rij")).pictures[0].svg),
        Artefact.Picture(kind: "diagram", fileName: "b.svg", svg: "geen svg"),
      ]
      let messages = problems { _ = try OutputPlace(path).write(pictures, in: PictureForm(file: .pdf)) }
      #expect(messages.first?.hasPrefix("fout: De tekening is niet te lezen: ") == true)
      #expect(messages.first?.contains("[beeld-mislukt]\n  tip: Vraag dezelfde kaart als svg, ") == true)
      #expect(files(below: path).isEmpty)
      let paths = try OutputPlace("\(path)/k.pdf").write(
        [pictures[0], pictures[0]], in: PictureForm(file: .pdf))
      #expect(paths == ["\(path)/k.pdf", "\(path)/k-kaart.pdf"])
    }
  }
}
