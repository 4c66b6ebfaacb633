/// The examples that the README shows: a few answers with pictures, made anew from the data at every change.
public enum Gallery {
  /// Word on the command line.
  public static let id = "galerij"
  /// Folder of the committed examples.
  public static let folder = "output/galerij"

  /// The pictures, in the order in which the README shows them.
  /// - Throws: ``AtlasError`` when the data lack what an example asks for.
  public static func pictures(from atlas: Atlas) throws(AtlasError) -> [Artefact.Picture] {
    try atlas.answer(LogicalRegionQuestion(words: ["'s-Hertogenbosch"])).pictures
      + atlas.answer(MapQuestion(name: "veiligheidsregio")).pictures
      + atlas.answer(MapQuestion(name: "arbeidsmarktregio")).pictures
      + atlas.answer(MapQuestion(name: "stadsgewest")).pictures
      + atlas.answer(DiagramQuestion(name: "Leeuwarden")).pictures
      + atlas.answer(DiagramQuestion(name: "roo:25160835")).pictures
      + atlas.answer(ReachQuestion(via: "G4,P10,vng-afdelingen")).pictures
      + atlas.answer(MapQuestion(words: ["ggd-regio", "jeugdregio"])).pictures
      + atlas.answer(MapQuestion(flowsAround: nil)).pictures
      + atlas.answer(MapQuestion(ringsOf: nil)).pictures
      + atlas.answer(MapQuestion(arrangementsAround: "Oss")).pictures
      + atlas.answer(DiagramQuestion(.intramax(regions: nil))).pictures
      + atlas.answer(DiagramQuestion(.commuting(regions: "corop", share: nil))).pictures
      + atlas.answer(DiagramQuestion(.congruence(.standard))).pictures
      + atlas.answer(DiagramQuestion(.clusters(method: "lma"))).pictures
  }
}
