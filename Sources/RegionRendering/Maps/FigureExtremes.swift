/// The municipalities with the highest and the lowest figures. Equal figures stay together: the first group is taken
/// when it is not more than twice the limit, further groups as long as the limit is not passed.
struct FigureExtremes: Sendable {
  /// From the highest down; equal ones by number.
  let highest: [Int]
  /// From the lowest up; equal ones by number.
  let lowest: [Int]

  /// None at all.
  init() { (highest, lowest) = ([], []) }

  init(_ values: [Double?], limit: Int = 5) {
    let known = values.indices.compactMap { number in values[number].map { (number: number, value: $0) } }
    func first(_ sorted: [(number: Int, value: Double)], _ limit: Int) -> [Int] {
      var taken: [Int] = []
      var rest = sorted[...]
      while let value = rest.first?.value {
        let group = rest.prefix { $0.value == value }
        guard taken.count + group.count <= (taken.isEmpty ? 2 * limit : limit) else { break }
        taken += group.map(\.number)
        rest = rest.dropFirst(group.count)
      }
      return taken
    }
    guard Set(known.map(\.value)).count > 1 else {
      (highest, lowest) = ([], [])
      return
    }
    highest = first(known.sorted { ($1.value, $0.number) < ($0.value, $1.number) }, limit)
    let taken = Set(highest)
    lowest = first(
      known.filter { !taken.contains($0.number) }.sorted { ($0.value, $0.number) < ($1.value, $1.number) },
      limit)
  }
}
