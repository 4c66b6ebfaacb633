/// The attributes of a DOT text that are refused, each for what it would do beyond drawing.
///
/// `readsFiles` is the first of two locks: Graphviz is also told to open no file at all.
enum AttributeRules {
  static let readsFiles: Set<String> = [
    "image", "shapefile", "imagepath", "fontpath", "stylesheet", "_background",
  ]

  /// Throws when the attribute `name` of a graph, node or edge, set to `value`, is not allowed. O(|value|).
  static func check(name: String, value: String) throws(GraphLayoutError) {
    if readsFiles.contains(name) {
      throw .forbidden(
        message: "Het kenmerk \(name) leest een bestand en is niet toegestaan: laat het weg uit de DOT-tekst."
      )
    }
    if name == "layout" {
      throw .forbidden(
        message: "Het kenmerk layout kiest zelf een opmaak en is niet toegestaan: geef de opmaak apart op.")
    }
    if name == "start", value.lowercased().hasPrefix("rand") {
      throw .forbidden(
        message: "start=\(value) geeft elke keer een ander plaatje: geef een getal op, bijvoorbeeld start=1.")
    }
  }
}
