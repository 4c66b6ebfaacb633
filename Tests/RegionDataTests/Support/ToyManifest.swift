extension ToyDataset {
  /// The manifest of the toy country.
  static var manifest: String {
    var text = "format: 1\nname: Toetsland 2018\nreference-date: 2018-01-01\ntables:\n"
    func add(_ file: String, _ kind: String, _ title: String, _ basis: String = "sourced", _ more: String...)
    {
      text += "  - file: \(file)\n    kind: \(kind)\n    title: \(title)\n    date: 2018-01-01\n"
      text += "    source: verzonnen\n    licence: CC0\n    retrieved: 2018-02-03\n    basis: \(basis)\n"
      text += "    doubts: []\n" + more.map { "    \($0)\n" }.joined()
    }
    add("municipalities.csv", "municipalities", "Gemeenten")
    add("provinces.csv", "provinces", "Provincies")
    add("water-boards.csv", "water-boards", "Waterschappen")
    add("water-board-shares.csv", "water-board-shares", "Aandelen", "computed")
    add(
      "divisions/veiligheidsregio.csv", "division", "Veiligheidsregio's", "registered",
      "id: veiligheidsregio",
      "singular: veiligheidsregio", "aliases: [vr, brandweer]", "field: veiligheid", "coverage: national",
      "membership: single", "statutory: true")
    add(
      "divisions/zorgregio.csv", "division", "Zorgregio's", "carried", "id: zorgregio", "singular: zorgregio",
      "aliases: []", "field: zorg", "coverage: partial", "membership: multiple", "statutory: false")
    add("region-details.csv", "region-details", "Kenmerken")
    add("networks.csv", "networks", "Netwerken")
    add("network-members.csv", "network-members", "Leden van netwerken")
    add("arrangements.csv", "arrangements", "Regelingen", "registered")
    add("participants.csv", "participants", "Deelnemers", "registered")
    add("programmes.csv", "programmes", "Programma's")
    add("programme-members.csv", "programme-members", "Deelnemers aan programma's")
    add("flows/pendel.csv", "flows", "Pendel", "modelled", "id: pendel", "unit: banen")
    add("border-links.csv", "border-links", "Verbindingen")
    add("boundaries.topojson", "boundaries", "Grenzen", "sourced", "crs: EPSG:28992")
    return text
  }

  /// The boundaries: squares of 1 km whose borders are one shared arc each, from (1000, 2000).
  static var boundaries: String {
    var arcs: [String] = []
    for row in 0...3 {
      for column in 0..<3 { arcs.append("[[\(10 * column),\(10 * row)],[10,0]]") }
    }
    for row in 0..<3 {
      for column in 0...3 { arcs.append("[[\(10 * column),\(10 * row)],[0,10]]") }
    }
    let geometries = (0..<9).map { cell in
      let (row, column) = (cell / 3, cell % 3)
      let (low, left) = (row * 3 + column, 12 + row * 4 + column)
      let ring = "[[\(low),\(left + 1),\(~(low + 3)),\(~left)]]"
      return cell == 8
        ? #"{"type":"MultiPolygon","id":"GM0009","arcs":[\#(ring)]}"#
        : #"{"type":"Polygon","id":"GM000\#(cell + 1)","arcs":\#(ring)}"#
    }
    return #"{"type":"Topology","transform":{"scale":[100,100],"translate":[1000,2000]},"#
      + #""objects":{"gemeenten":{"type":"GeometryCollection","geometries":["#
      + geometries.joined(separator: ",") + #"]}},"arcs":["# + arcs.joined(separator: ",") + "]}\n"
  }
}
