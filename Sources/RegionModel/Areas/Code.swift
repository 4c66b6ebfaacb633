/// The official code of an area, typed by what it is the code of, so that a province code can never be
/// passed where a municipality code is meant (CBS writes `GM0796`, `PV30`).
public struct Code<Entity>: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The code as written in the tables.
  public let rawValue: String

  /// Makes a code of `rawValue`; whether it exists is decided by the graph that holds the entities.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a code of `text`.
  public init(_ text: String) { self.init(rawValue: text) }

  /// The code as written in the tables.
  public var description: String { rawValue }

  /// Whether `left` stands first in a list of codes.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Code of a municipality (gemeente), for example `GM0796`.
public typealias MunicipalityCode = Code<Municipality>
/// Code of a province (provincie), for example `PV30`.
public typealias ProvinceCode = Code<Province>
/// Code of a water board (waterschap), for example `WBH38`.
public typealias WaterBoardCode = Code<WaterBoard>
