public import RegionModel

/// A class of municipalities by inhabitants (grootteklasse).
public enum SizeClass: Int, Sendable, CaseIterable, Hashable {
  case small, middle, large, city

  /// The class of a municipality with so many inhabitants.
  public init(inhabitants: Int) {
    self = Self.allCases.last { inhabitants >= $0.least } ?? .small
  }

  /// The fewest inhabitants in it.
  public var least: Int {
    switch self {
    case .small: 0
    case .middle: 20_000
    case .large: 50_000
    case .city: 100_000
    }
  }

  /// The class in Dutch, for example `20.000 tot 50.000 inwoners`.
  public var dutch: String {
    switch self {
    case .small: "minder dan 20.000 inwoners"
    case .middle: "20.000 tot 50.000 inwoners"
    case .large: "50.000 tot 100.000 inwoners"
    case .city: "100.000 inwoners of meer"
    }
  }
}

extension RegionGraph {
  /// The municipalities of each size class by the words for it, the smallest class first. O(n).
  public var sizeGroups: [(name: String, members: [Int])] {
    SizeClass.allCases.map { size in
      (
        size.dutch,
        municipalities.indices.filter { SizeClass(inhabitants: municipalities[$0].inhabitants) == size }
      )
    }
  }
}
