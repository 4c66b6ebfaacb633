import Foundation

/// A small complete data set in the project's own format, as text: nine square municipalities of 1 km,
///
///     Aadorp          Beekdam             Cuijkhoven
///     Damrade         't Hof & "Zn" <N>   Bergen (O.)
///     Bergen (W.)     Noord, Zuid en Hof  Iland
///
/// with one of every kind of table. A test may replace, break or leave out any file before it is written.
struct ToyFolder {
  /// Path below the folder of the year, and text.
  var files: [String: String]

  init() {
    files = Self.areas
    files.merge(Self.bodies) { $1 }
    files["boundaries.topojson"] = Self.boundaries
    files["dataset.yaml"] = Self.manifest
  }

  /// The toy without a file, also in its manifest.
  func without(_ file: String) -> ToyFolder {
    var toy = self
    toy.files[file] = nil
    let entries = (files["dataset.yaml"] ?? "").components(separatedBy: "  - file: ")
    toy.files["dataset.yaml"] = entries.filter { !$0.hasPrefix(file + "\n") }
      .joined(separator: "  - file: ")
    return toy
  }

  /// Writes the files as the data of `year` below `folder`.
  func write(to folder: String, year: Int = 2018) throws {
    for (name, text) in files {
      let url = URL(fileURLWithPath: folder).appendingPathComponent("\(year)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }
}

extension ToyFolder {
  private static let areas = [
    "provinces.csv": """
    code,name,seats
    PV01,Noord,39
    PV02,Midden,41
    PV03,Zuid,43

    """,
    "municipalities.csv": """
    code,name,aliases,province,inhabitants,land_km2,total_km2,households,address_density,seats,note
    GM0001,Aadorp,Aa|Oud Aa,PV01,1000,0.9,1.0,400,100,9,Hier begint alles.
    GM0002,Beekdam,,PV01,2000,0.9,1.0,800,200,11,
    GM0003,Cuijkhoven,,PV01,3000,0.9,1.0,1200,300,13,
    GM0004,Damrade,,PV02,4000,0.9,1.0,1600,400,15,
    GM0005,"'t Hof & ""Zn"" <N>",Hof,PV02,5000,0.9,1.0,2000,500,17,
    GM0006,Bergen (O.),,PV02,6000,0.9,1.0,2400,600,19,
    GM0007,Bergen (W.),,PV03,7000,0.9,1.0,2800,700,21,
    GM0008,"Noord, Zuid en Hof",,PV03,8000,0.9,1.0,3200,800,23,
    GM0009,Iland,,PV03,9000,0.9,1.0,3600,900,25,

    """,
    "water-boards.csv": "code,name\nWBH01,Waterschap Hoog\nWBH02,Waterschap Laag\n",
    "water-board-shares.csv": """
    water_board,municipality,share
    WBH01,GM0001,0.75
    WBH01,GM0002,1
    WBH02,GM0001,0.25
    WBH02,GM0009,0.5

    """,
    "flows/pendel.csv": """
    home,work,jobs
    GM0001,GM0001,60
    GM0001,GM0002,30
    GM0001,GM0004,10
    GM0002,GM0001,20
    GM0002,GM0002,80
    GM0003,GM0001,40
    GM0003,GM0003,60
    GM0004,GM0004,50
    GM0004,GM0005,50

    """,
    "border-links.csv":
      "from,to,kind,name\nGM0001,GM0009,veer,Veer Aadorp–Iland\nGM0003,GM0007,dam,Lange Dijk\n",
  ]

  private static let bodies = [
    "divisions/rij.csv": """
    region_code,region,municipality,basis,note
    R1,Boven,GM0001,,
    R1,Boven,GM0002,inferred,Toegedeeld aan Boven.
    R1,Boven,GM0003,,
    R2,Midden,GM0004,,
    R2,Midden,GM0005,,
    R2,Midden,GM0006,,
    R3,Onder,GM0007,,
    R3,Onder,GM0008,,
    R3,Onder,GM0009,,

    """,
    "divisions/blok.csv": """
    region_code,region,municipality
    B1,Blok Een,GM0001
    B1,Blok Een,GM0002
    B1,Blok Een,GM0004
    B1,Blok Een,GM0005
    B2,Blok Twee,GM0003
    B2,Blok Twee,GM0006
    B3,Blok Drie,GM0007
    B3,Blok Drie,GM0008
    B3,Blok Drie,GM0009

    """,
    "divisions/deel.csv":
      "region_code,region,municipality\nD1,Klein,GM0001\nD1,Klein,GM0004\nD2,Rest,GM0004\n",
    "region-details.csv": "division,region_code,key,value,basis\nrij,R1,voorzitter,Jan,unverified\n",
    "networks.csv": "code,name,kind,parent\nN9,Negenbond,vereniging,\nN9-N,Negenbond Noord,afdeling,N9\n",
    "network-members.csv": """
    network,municipality
    \((1...9).map { "N9,GM000\($0)" }.joined(separator: "\n"))
    N9-N,GM0001
    N9-N,GM0002
    N9-N,GM0003

    """,
    "arrangements.csv": """
    id,name,short_name,body,legal_form,fields,valid_from,valid_to,note
    roo:1,Gemeenschappelijke regeling Samen Boven,SB,Samen Boven,Openbaar lichaam,zorg|verkeer,2015-01-01,2019-12-31,Kijk uit.
    roo:2,Regeling Twee,,,Regeling zonder meer,,,,
    roo:3,Regeling zonder gemeenten,,,Centrumregeling,,,,

    """,
    "participants.csv": """
    arrangement,kind,code,name,organs,basis,note
    roo:1,gemeente,GM0001,Aadorp,raad|college,,
    roo:1,gemeente,GM0002,Beekdam,college,inferred,Uit een latere gemeente.
    roo:1,gemeente,GM0003,Cuijkhoven,,,
    roo:1,overig,,Stichting Z,,,
    roo:1,waterschap,WBH01,Waterschap Hoog,ab,,
    roo:1,provincie,PV01,Noord,ps,,
    roo:2,gemeente,GM0001,Aadorp,,,
    roo:2,gemeente,GM0002,Beekdam,,,
    roo:3,provincie,PV02,Midden,,,

    """,
    "programmes.csv": """
    id,name,kind,arrangement
    deal,Regio Deal Hoek,regio-deal,
    zelf,Samen Boven Programma,samenwerking,roo:1

    """,
    "programme-members.csv": """
    programme,municipality,role
    deal,GM0001,trekker
    deal,GM0002,
    deal,GM0004,
    zelf,GM0001,
    zelf,GM0002,
    zelf,GM0003,

    """,
  ]

  /// The squares as shared arcs in steps of 1 km: twelve level ones from north to south, twelve upright ones.
  private static var boundaries: String {
    var arcs: [String] = []
    for row in 0...3 {
      for column in 0..<3 { arcs.append("[[\(column),\(3 - row)],[1,0]]") }
    }
    for row in 0..<3 {
      for column in 0...3 { arcs.append("[[\(column),\(3 - row)],[0,-1]]") }
    }
    let shapes = (0..<9).map { square in
      let (row, column) = (square / 3, square % 3)
      let (north, south, west) = (row * 3 + column, (row + 1) * 3 + column, 12 + row * 4 + column)
      return
        "{\"type\":\"Polygon\",\"id\":\"GM000\(square + 1)\",\"arcs\":[[\(north),\(west + 1),\(~south),\(~west)]]}"
    }
    return """
      {"type":"Topology","transform":{"scale":[1000,1000],"translate":[100000,400000]},
      "arcs":[\(arcs.joined(separator: ","))],
      "objects":{"gemeenten":{"type":"GeometryCollection","geometries":[\(shapes.joined(separator: ","))]}}}

      """
  }

  private static var manifest: String {
    let tables: [(file: String, kind: String, title: String, more: [String])] = [
      ("provinces.csv", "provinces", "Provincies", []),
      ("municipalities.csv", "municipalities", "Gemeenten", ["doubts: [Alles is verzonnen.]"]),
      ("water-boards.csv", "water-boards", "Waterschappen", []),
      ("water-board-shares.csv", "water-board-shares", "Aandelen", ["basis: derived"]),
      (
        "divisions/rij.csv", "division", "Rijregio's",
        ["id: rij", "singular: rijregio", "aliases: [rr]", "field: veiligheid", "doubts: [Eerste, Tweede]"]
      ),
      (
        "divisions/blok.csv", "division", "Blokgebieden",
        ["id: blok", "singular: blokgebied", "field: zorg", "statutory: false"]
      ),
      (
        "divisions/deel.csv", "division", "Deelgebieden",
        ["id: deel", "singular: deelgebied", "field: wonen", "coverage: partial", "membership: multiple"]
      ),
      ("region-details.csv", "region-details", "Kenmerken", []),
      ("networks.csv", "networks", "Netwerken", []),
      ("network-members.csv", "network-members", "Leden", []),
      ("arrangements.csv", "arrangements", "Regelingen", []),
      ("participants.csv", "participants", "Deelnemers", ["basis: registered"]),
      ("programmes.csv", "programmes", "Programma's", []),
      ("programme-members.csv", "programme-members", "Programmaleden", []),
      ("flows/pendel.csv", "flows", "Pendel", ["id: pendel", "unit: banen", "basis: modelled"]),
      ("border-links.csv", "border-links", "Verbindingen", []),
      ("boundaries.topojson", "boundaries", "Grenzen", []),
    ]
    let entries = tables.map { table in
      ([
        "file: \(table.file)", "kind: \(table.kind)", "title: \(table.title)", "date: 2017-05-06",
        "source: Verzonnen", "licence: CC0", "retrieved: 2018-02-03",
      ] + table.more)
      .enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }.joined(separator: "\n")
    }
    return "format: 1\nname: Toetsland\nreference-date: 2018-01-01\ntables:\n"
      + entries.joined(separator: "\n") + "\n"
  }
}
