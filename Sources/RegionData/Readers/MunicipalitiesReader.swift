import RegionModel

/// `municipalities.csv`: the municipalities of the year with their figures.
enum MunicipalitiesReader: RowTableReader {
  static let kind = "municipalities"
  static let isRequired = true
  static let required = [
    "code", "name", "province", "inhabitants", "land_km2", "total_km2", "households", "address_density",
    "seats",
  ]
  static let optional = ["aliases", "seats_basis", "note"]

  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems
  ) {
    let provinces = AreaResolver(
      noun: "provincie", codes: builder.provinces.map(\.code.rawValue),
      index: NameIndex(
        builder.provinces.map { .init(label: $0.name, names: [$0.code.rawValue, $0.name] + $0.aliases) }))
    var codes = UniqueRows<String>()
    while reader.next() {
      guard let municipality = municipality(reader, provinces, builder, &problems),
        codes.isNew(
          municipality.code.rawValue, named: "Gemeente \(municipality.code)", reader, "code", &problems)
      else { continue }
      builder.municipalities.append(municipality)
    }
    builder.municipalities.sort { $0.code < $1.code }
    builder.resolver = AreaResolver(
      noun: "gemeente", codes: builder.municipalities.map(\.code.rawValue),
      index: .municipalities(builder.municipalities))
  }

  private static func municipality(
    _ reader: RowReader, _ provinces: AreaResolver, _ builder: GraphBuilder, _ problems: inout Problems
  ) -> Municipality? {
    let area = 0.0...1_000_000
    let code = reader.required("code", &problems)
    let name = reader.required("name", &problems)
    let province = provinces.resolve(reader, "province", &problems)
    let inhabitants = reader.integer("inhabitants", &problems)
    let land = reader.decimal("land_km2", in: area, &problems)
    let total = reader.decimal("total_km2", in: area, &problems)
    let households = reader.integer("households", &problems)
    let density = reader.integer("address_density", &problems)
    let seats = reader.integer("seats", least: 1, &problems)
    let basis = reader.choice("seats_basis", fallback: Basis.computed, &problems)
    guard let code, let name, let province, let inhabitants, let land, let total, let households, let density,
      let seats, let basis
    else { return nil }
    return Municipality(
      code: MunicipalityCode(code), name: name, aliases: reader.list("aliases"),
      province: builder.provinces[province].code, inhabitants: inhabitants, landArea: land, totalArea: total,
      households: households, addressDensity: density, seats: seats, seatsBasis: basis,
      note: reader.optional("note"))
  }
}
