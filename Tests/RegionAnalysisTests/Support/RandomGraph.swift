import RegionModel

/// Random countries, the same for the same seed: divisions (single, multiple and partial), arrangements,
/// programmes (some of them an arrangement) and flows.
struct RandomGraph {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func members(of count: Int, share: Double) -> [Int] {
    (0..<count).filter { _ in generator.unit() < share }
  }

  mutating func division(_ id: String, count: Int) throws -> Division {
    let multiple = generator.below(3) == 0
    let partial = generator.below(3) == 0
    var members = [[Membership]](repeating: [], count: 2 + generator.below(5))
    for municipality in 0..<count {
      if partial, generator.below(3) == 0 { continue }
      let first = generator.below(members.count)
      let basis: Basis = generator.below(4) == 0 ? .inferred : .sourced
      let isShared = multiple && generator.below(3) == 0
      members[first].append(Membership(municipality, share: isShared ? 0.4 : 1, basis: basis))
      if isShared {
        members[(first + 1) % members.count].append(Membership(municipality, share: 0.6, basis: basis))
      }
    }
    return Division(
      id: id, title: id, singular: id, field: .zorg, coverage: .partial, allowsMultiple: multiple,
      regions: members.enumerated().filter { !$0.element.isEmpty }.map { number, members in
        Region(code: "\(id)-\(number)", name: "Regio \(number)", members: members)
      }, source: try Toy.source("divisions/\(id).csv"))
  }

  mutating func graph(count: Int) throws -> RegionGraph {
    let municipalities = (0..<count).map {
      Toy.municipality($0, province: "PV0\(1 + $0 % 3)", inhabitants: 1000 * generator.below(40))
    }
    var divisions: [Division] = []
    for number in 0..<(1 + generator.below(6)) {
      divisions.append(try division("d\(number)", count: count))
    }
    let arrangements = (0..<generator.below(9)).map { number in
      Toy.arrangement("roo:\(number)", "Regeling \(number)", members(of: count, share: 0.3))
    }
    let programmes = (0..<generator.below(7)).map { number in
      Toy.programme(
        "p\(number)", "Programma \(number)", members(of: count, share: 0.3),
        same: arrangements.isEmpty || generator.below(3) > 0 ? nil : arrangements[0].id)
    }
    let flows = (0..<(count * 4)).map { _ in
      (
        origin: generator.below(count), destination: generator.below(count),
        value: Double(generator.below(50))
      )
    }
    return try Toy.graph(
      municipalities, provinces: ["PV01", "PV02", "PV03"], divisions: divisions, arrangements: arrangements,
      programmes: programmes, flows: flows)
  }
}
