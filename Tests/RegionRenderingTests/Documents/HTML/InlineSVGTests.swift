import Testing

@testable import RegionRendering

@Suite("A picture inside a page")
struct InlineSVGTests {
  private let svg = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE svg>
    <!-- made by hand -->
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" role="img" aria-labelledby="titel uitleg">
    <title id="titel">Kaart van &lt;A&gt; &amp; B</title>
    <desc id="uitleg">Uitleg</desc>
    <defs><clipPath id="rand"><rect width="1" height="1"/></clipPath></defs>
    <!-- id="geen" -->
    <g id='vlak' clip-path="url(#rand)" fill="url(#rand)" onclick="alert(1)"><use href="#vlak"/></g>
    <a xlink:href="#titel"><text>a > b</text></a>
    <image href="https://example.org/x.png" width="3"/>
    </svg>

    """

  @Test(
    "Prolog and comments are gone, ids and all references to them have the prefix, the outside is left out")
  func rewritten() throws {
    let picture = try #require(InlineSVG(svg, prefix: "f1-"))
    #expect(
      picture.text == """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" role="img" aria-labelledby="f1-titel f1-uitleg">
        <title id="f1-titel">Kaart van &lt;A&gt; &amp; B</title>
        <desc id="f1-uitleg">Uitleg</desc>
        <defs><clipPath id="f1-rand"><rect width="1" height="1"/></clipPath></defs>

        <g id='f1-vlak' clip-path="url(#f1-rand)" fill="url(#f1-rand)"><use href="#f1-vlak"/></g>
        <a xlink:href="#f1-titel"><text>a > b</text></a>
        <image width="3"/>
        </svg>
        """)
    #expect(picture.title == "Kaart van &lt;A&gt; &amp; B")
    #expect(picture.shape == 2)
  }

  @Test(
    "What is no picture, or broken off, does no harm",
    arguments: ["", "tekst", "<svg", "<svg a=", "<svg a=\"b", "<svg><g"])
  func broken(text: String) {
    let picture = InlineSVG(text, prefix: "f-")
    #expect((picture == nil) == !text.hasPrefix("<svg"))
    #expect(picture?.title.isEmpty ?? true)
    #expect((picture?.shape ?? 1) == 1)
  }
}
