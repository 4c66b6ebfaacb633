import RegionModel

extension SVGElement {
  /// A municipality as every map draws it: found by its code, with what a pointer should tell.
  ///
  /// - Parameters:
  ///   - id: valid and unique id made of the code.
  ///   - region: what it belongs to on this map, `nil` when there is nothing.
  ///   - kind: what it is on this map, added to the class.
  ///   - note: what a reader has to know about this membership.
  static func municipality(
    _ municipality: Municipality, id: String, rings: [[PagePoint]], region: String?, kind: String? = nil,
    note: String? = nil
  ) -> SVGElement {
    var title = municipality.name + " — "
    if let region { title += region + ", " }
    title += DutchNumber.counted(municipality.inhabitants, "inwoner", "inwoners")
    if let note { title += " (" + note + ")" }
    let element = SVGElement(
      "path",
      [
        "id": id, "class": kind.map { "gemeente " + $0 } ?? "gemeente", "data-naam": municipality.name,
      ],
      [SVGElement("title", text: title)])
    return element.with("data-regio", region).with("d", PathData(rings: rings).text)
  }
}
